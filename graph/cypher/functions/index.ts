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
export { openCypherFunctions } from "./open-cypher.ts";
export { chapters, functions } from "./table.ts";
