export type * from "./ast.ts";
export { tokenize } from "./lexer.ts";
export { contains, expressionKey, localNames, subexpressions } from "./visit.ts";
export { parse } from "./statements.ts";
export type { Token, TokenKind } from "./token.ts";
