export type TokenKind =
  | "name"
  | "escapedName"
  | "string"
  | "integer"
  | "float"
  | "invalidNumber"
  | "parameter"
  | "symbol"
  | "unknown"
  | "end";

export interface Token {
  readonly kind: TokenKind;
  /** A name or parameter without its quotes, a string unescaped, anything else as written. */
  readonly text: string;
  /** A plain name in upper case, to compare with keywords; a symbol as written; else empty. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}
