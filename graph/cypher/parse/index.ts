export type * from "./ast.ts";
export { tokenize } from "./lexer.ts";
export { parse } from "./statements.ts";
export type { Token, TokenKind } from "./token.ts";
