export type {
  Accumulator,
  AggregateFunction,
  FunctionContext,
  FunctionDefinition,
  Implementation,
  Instant,
  Parameter,
  ScalarFunction,
  Signature,
  TypeName,
} from "./signature.ts";
export { chapters, findFunction, functions, nearestFunction } from "./table.ts";
