export type * from "./ast.ts";
export { tokenize } from "./lexer.ts";
export { contains, isSame, localNames, subexpressions } from "./visit.ts";
export { parse } from "./statements.ts";
export type { Token, TokenKind } from "./token.ts";
