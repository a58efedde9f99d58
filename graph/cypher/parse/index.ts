export type * from "./ast.ts";
export type { Expected } from "./cursor.ts";
export { tokenize } from "./lexer.ts";
export { contains, isSame, localNames, subexpressions } from "./visit.ts";
export { clauseWords } from "./clauses.ts";
export { ShowParser } from "./show.ts";
export { StatementParser } from "./statements.ts";
export type { Token, TokenKind } from "./token.ts";
export { parse, WritingParser } from "./writing.ts";
