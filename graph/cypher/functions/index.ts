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
export { findFunction, functions, nearestFunction } from "./table.ts";
