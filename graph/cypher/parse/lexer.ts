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
const integer = /^(?:0[xX][0-9a-fA-F]+|0o[0-7]+|0|[1-9]\d*)$/;
const float = /[.eEfFdD]/;

/** What an ASCII character is part of; regular expressions tell the rest of Unicode, and whatever is rare. */
const kinds = new Uint8Array(128);
const [other, blank, letter, digit, sign] = [0, 1, 2, 3, 4];
for (let code = 0; code < kinds.length; code++) {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) kinds[code] = blank;
  else if (/\w/.test(character)) kinds[code] = /\d/.test(character) ? digit : letter;
  else if ("()[]{},.:;|&!+-*/%^=<>$?~".includes(character)) kinds[code] = sign;
}
const pairs: ReadonlySet<string> = new Set(["..", "<>", "<=", ">=", "=~", "+=", "!=", "||", "::"]);

const kindOf = (code: number): number => (code < 128 ? kinds[code]! : other);
const kindAt = (text: string, at: number): number => kindOf(text.charCodeAt(at));

/** The tokens of a query, the last of kind `end`. Comments and white space are dropped; keywords are names. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = skipSpace(text, 0); at < text.length;) {
    const token = nextToken(text, at);
    tokens.push(token);
    at = skipSpace(text, token.end);
  }
  tokens.push({ kind: "end", text: "", word: "", start: text.length, end: text.length });
  return tokens;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (kindAt(text, at) === blank) at += 1;
  const code = text.charCodeAt(at);
  return code === 47 || code > 127 ? at + lengthOf(space, text, at) : at;
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}

function nextToken(text: string, start: number): Token {
  const code = text.charCodeAt(start);
  const kind = kindOf(code);
  if (kind === letter) return nameToken(text, start);
  if (code === 36) return parameterToken(text, start);
  if (kind === digit || (code === 46 && kindAt(text, start + 1) === digit)) return numberToken(text, start);
  if (kind === sign) return symbolToken(text, start);
  if (code === 39 || code === 34) return stringToken(text, start);
  if (code === 96) return escapedToken(text, start);
  if (code > 127 && lengthOf(identifier, text, start) > 0) return nameToken(text, start);
  return plain("unknown", String.fromCodePoint(text.codePointAt(start) ?? 0), start);
}

const plain = (kind: TokenKind, text: string, start: number, end = start + text.length): Token => ({
  kind,
  text,
  word: "",
  start,
  end,
});

function nameToken(text: string, start: number): Token {
  let end = start;
  for (let kind = letter; kind === letter || kind === digit; kind = kindAt(text, end)) end += 1;
  const code = text.charCodeAt(end);
  if (code > 127 || code === 36) end = start + lengthOf(identifier, text, start);
  const name = text.slice(start, end);
  return { kind: "name", text: name, word: name.toUpperCase(), start, end };
}

function symbolToken(text: string, start: number): Token {
  const pair = kindAt(text, start + 1) === sign ? text.slice(start, start + 2) : "";
  const word = pairs.has(pair) ? pair : text[start]!;
  return { kind: "symbol", text: word, word, start, end: start + word.length };
}

function stringToken(text: string, start: number): Token {
  const close = text.indexOf(text[start]!, start + 1);
  const inner = text.slice(start + 1, close);
  if (close > 0 && !inner.includes("\\")) return plain("string", inner, start, close + 1);
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
  let end = start;
  while (kindAt(text, end) === digit) end += 1;
  const code = text.charCodeAt(end);
  const isPlain = code !== 46 && !(code > 127) && kindOf(code) !== letter && text.charCodeAt(start) !== 48;
  return isPlain && end > start ? plain("integer", text.slice(start, end), start) : richNumber(text, start);
}

function richNumber(text: string, start: number): Token {
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
