import {
  checkListLength,
  isList,
  ValueError,
  type Integer,
  type ListValue,
  type Value,
  argumentError,
} from "../../values/index.ts";
import { scalar } from "./define.ts";
import type { FunctionDefinition } from "./signature.ts";

/** Functions of texts. Positions and lengths count code points, as in Neo4j. */
export const strings: readonly FunctionDefinition[] = [
  scalar("toLower(text: String): String", "in small letters", (text: string) => text.toLowerCase()),
  scalar("toUpper(text: String): String", "in capitals", (text: string) => text.toUpperCase()),
  scalar(
    "trim(text: String, characters?: String): String",
    "without blanks (or these characters) at both ends",
    trim,
  ),
  scalar("ltrim(text: String, characters?: String): String", "without blanks at the start", trimStart),
  scalar("rtrim(text: String, characters?: String): String", "without blanks at the end", trimEnd),
  scalar(
    "left(text: String, length: Integer): String",
    "the first characters",
    (text: string, length: Integer) => slice(text, 0, count("left", length)),
  ),
  scalar("right(text: String, length: Integer): String", "the last characters", right),
  scalar(
    "substring(text: String, start: Integer, length?: Integer): String",
    "the characters from a position on, counted from 0",
    substring,
  ),
  scalar(
    "replace(text: String, search: String, replacement: String): String",
    "with every occurrence replaced",
    replace,
  ),
  scalar(
    "split(text: String, delimiter: String | List): List<String>",
    "the parts between delimiters",
    split,
  ),
  scalar(
    "normalize(text: String, form?: String): String",
    "in a Unicode normal form, NFC unless told",
    normalize,
  ),
  scalar(
    "isNormalized(text: Any, form?: String): Boolean",
    "whether a text is in a normal form, as `IS NORMALIZED` asks",
    (text: Value, form?: string) => (typeof text === "string" ? normalize(text, form) === text : null),
  ),
];

const hasSurrogates = (text: string) => /[\ud800-\udfff]/.test(text);

/** The number of code points. */
export function lengthOf(text: string): number {
  return hasSurrogates(text) ? Array.from(text).length : text.length;
}

function slice(text: string, start: number, end: number): string {
  return hasSurrogates(text) ? Array.from(text).slice(start, end).join("") : text.slice(start, end);
}

function right(text: string, length: Integer): string {
  const size = lengthOf(text);
  return slice(text, Math.max(0, size - count("right", length)), size);
}

function substring(text: string, start: Integer, length?: Integer): string {
  const from = count("substring", start);
  return slice(text, from, length === undefined ? Infinity : from + count("substring", length));
}

function count(name: string, value: Integer): number {
  if (value >= 0) return Number(value);
  throw new ValueError(
    "ArgumentError",
    "NumberOutOfRange",
    `${name}() takes no negative number, got ${value}`,
  );
}

/** The empty text stands between all characters, and at both ends. */
function replace(text: string, search: string, replacement: string): string {
  const parts = search === "" ? ["", ...Array.from(text), ""] : text.split(search);
  return parts.join(replacement);
}

function split(text: string, delimiter: string | ListValue): Value {
  checkListLength(text.length);
  const delimiters = (isList(delimiter) ? delimiter : [delimiter]).map(String);
  if (delimiters.every((each) => each === "")) return text === "" ? [text] : Array.from(text);
  const pattern = delimiters
    .filter((each) => each !== "")
    .map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|");
  return text.split(new RegExp(pattern, "u"));
}

function normalize(text: string, form = "NFC"): string {
  if (/^NFK?[CD]$/.test(form)) return text.normalize(form);
  throw argumentError(`"${form}" is no normal form; use NFC, NFD, NFKC or NFKD`);
}

export function trim(text: string, characters?: string): string {
  return trimEnd(trimStart(text, characters), characters);
}

function trimStart(text: string, characters?: string): string {
  if (characters === undefined) return text.trimStart();
  const all = Array.from(text);
  const first = all.findIndex((character) => !characters.includes(character));
  return first === -1 ? "" : all.slice(first).join("");
}

function trimEnd(text: string, characters?: string): string {
  if (characters === undefined) return text.trimEnd();
  const all = Array.from(text);
  const last = all.findLastIndex((character) => !characters.includes(character));
  return all.slice(0, last + 1).join("");
}
