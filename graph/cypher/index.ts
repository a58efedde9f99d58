export {
  tokens,
  type Completion,
  type EditorToken,
  type EditorTokenKind,
  type OptionKind,
  type Vocabulary,
} from "./editor/index.ts";
export { CypherError, type ErrorCode, type ErrorType, type Phase } from "./errors.ts";
export type { Limits } from "./execute/index.ts";
export { functions, type FunctionDefinition, type Instant } from "./functions/index.ts";
export type { Parameters } from "./parameters.ts";
export { parse, tokenize, type Token, type TokenKind } from "./parse/index.ts";
export type { ProcedureContext, ProcedureDefinition, ProcedureProgress } from "./procedures/index.ts";
export type { CypherEngine, CypherOptions, PreparedQuery } from "./engine.ts";
export { complete, createCypher } from "./query.ts";
export { createReader } from "./reader.ts";
export { plain, records, type PlainOptions, type PlainValue } from "./records.ts";
export type { Notification, QueryResult, SideEffects } from "./result.ts";
export { frame, positionOf, type Position, type Span } from "./source.ts";
export { flatShape, propertyGraphShape, type GraphShape } from "../model/index/index.ts";
export * from "../values/index.ts";
export { nearest } from "./suggest.ts";
