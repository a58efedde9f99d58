import { CypherError } from "../errors.ts";
import { unescape } from "./escape.ts";
import type { Token, TokenKind } from "./token.ts";

const space = /(?:\s|\/\*[\s\S]*?\*\/|\/\/[^\r\n]*)+/y;
const identifier = /[\p{ID_Start}\p{Pc}][\p{ID_Continue}\p{Sc}]*/uy;
const number =
  /(?:0[xX][0-9a-fA-F_]*|0o[0-7_]*|(?:\d[\d_]*)?\.\d[\d_]*(?:[eE][+-]?\d+)?|\d[\d_]*[eE][+-]?\d+|\d[\d_]*)[fFdD]?/y;
const numberTail = /[\p{ID_Continue}]+/uy;
const string = /'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"/y;
const escapedName = /`(?:[^`]|``)*`/y;
const symbol = /\.\.|<>|<=|>=|=~|\+=|!=|\|\||::|[()[\]{},.:;|&!+\-*/%^=<>$?]/y;
const integer = /^(?:0[xX][0-9a-fA-F]+|0o[0-7]+|\d+)$/;
const float = /[.eEfFdD]/;

/** The tokens of a query, the last of kind `end`. Comments and white space are dropped; keywords are names. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    at += lengthOf(space, text, at);
    if (at >= text.length) break;
    const token = nextToken(text, at);
    tokens.push(token);
    at = token.end;
  }
  tokens.push({ kind: "end", text: "", word: "", start: text.length, end: text.length });
  return tokens;
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}

function nextToken(text: string, start: number): Token {
  const char = text.charCodeAt(start);
  const isQuote = char === 39 || char === 34;
  if (isQuote) return stringToken(text, start);
  if (char === 96) return escapedToken(text, start);
  if (char === 36) return parameterToken(text, start);
  const isDigit = char >= 48 && char <= 57;
  if (isDigit || (char === 46 && /\d/.test(text[start + 1] ?? ""))) return numberToken(text, start);
  const name = lengthOf(identifier, text, start);
  if (name > 0) {
    const word = text.slice(start, start + name);
    return { kind: "name", text: word, word: word.toUpperCase(), start, end: start + name };
  }
  const sign = lengthOf(symbol, text, start);
  if (sign > 0) {
    const word = text.slice(start, start + sign);
    return { kind: "symbol", text: word, word, start, end: start + sign };
  }
  return plain("unknown", String.fromCodePoint(text.codePointAt(start) ?? 0), start);
}

const plain = (kind: TokenKind, text: string, start: number, end = start + text.length): Token => ({
  kind,
  text,
  word: "",
  start,
  end,
});

function stringToken(text: string, start: number): Token {
  const length = lengthOf(string, text, start);
  if (length === 0) throw unterminated(text, start, "string", "Close it with the same quote.");
  const end = start + length;
  return plain("string", unescape(text, start + 1, end - 1), start, end);
}

function escapedToken(text: string, start: number): Token {
  const length = lengthOf(escapedName, text, start);
  if (length === 0) throw unterminated(text, start, "name", "Close it with a backtick.");
  const end = start + length;
  return plain("escapedName", text.slice(start + 1, end - 1).replaceAll("``", "`"), start, end);
}

function parameterToken(text: string, start: number): Token {
  if (text[start + 1] === "`") {
    const { text: name, end } = escapedToken(text, start + 1);
    return plain("parameter", name, start, end);
  }
  const length = lengthOf(numberTail, text, start + 1);
  if (length === 0) return { kind: "symbol", text: "$", word: "$", start, end: start + 1 };
  return plain("parameter", text.slice(start + 1, start + 1 + length), start, start + 1 + length);
}

function numberToken(text: string, start: number): Token {
  const length = lengthOf(number, text, start);
  const end = start + length + lengthOf(numberTail, text, start + length);
  const written = text.slice(start, end);
  const digits = written.replaceAll("_", "");
  if (integer.test(digits)) return plain("integer", digits, start, end);
  if (end === start + length && float.test(digits) && !digits.startsWith("0x"))
    return plain("float", digits.replace(/[fFdD]$/, ""), start, end);
  return plain("invalidNumber", written, start, end);
}

function unterminated(text: string, start: number, what: string, hint: string): CypherError {
  const span = { start, end: start + 1 };
  const reason = `This ${what} is not closed.`;
  return new CypherError({ phase: "parse", code: "UnexpectedSyntax", reason, hint, text, span });
}
