import { clauseWords } from "../parse/index.ts";
import { expectedAfter, type Grammar } from "./expecting.ts";
import { tokens, type EditorToken } from "./tokens.ts";

/** The names that can be offered, each list in the order in which it is to be offered. */
export interface Vocabulary {
  readonly labels: readonly string[];
  readonly relationshipTypes: readonly string[];
  readonly propertyKeys: readonly string[];
  readonly functions: readonly string[];
  readonly procedures: readonly string[];
  readonly parameters?: readonly string[];
}

export type OptionKind =
  "label" | "relationshipType" | "property" | "variable" | "function" | "procedure" | "parameter" | "keyword";

export interface Completion {
  /** The stretch of the query that an option replaces: the word in which the caret stands, up to the caret. */
  readonly from: number;
  readonly to: number;
  readonly options: readonly { readonly text: string; readonly kind: OptionKind }[];
}

/** What may stand at an offset of a query, by the grammar of a parser. */
export function completeIn(
  Parser: Grammar,
  text: string,
  position: number,
  vocabulary: Vocabulary,
): Completion {
  const word = /\p{ID_Continue}*$/u.exec(text.slice(0, position))![0];
  const from = position - word.length;
  const all = tokens(text.slice(0, position));
  const before = new Before(
    text.slice(0, from),
    all.filter(({ end }) => end <= from),
  );
  const options = isOpen(all.at(-1), text.slice(0, position))
    ? []
    : offers(before, variablesOf(text), vocabulary, Parser);
  const typed = word.toLowerCase();
  return {
    from,
    to: position,
    options: options.filter((option) => option.text.toLowerCase().startsWith(typed) && option.text !== word),
  };
}

/** True when the text ends inside a string, a quoted name or a comment. */
function isOpen(last: EditorToken | undefined, text: string): boolean {
  if (last?.end !== text.length) return false;
  const words = text.slice(last.start);
  if (last.kind === "comment") return !/^\/\*.*\*\/$/su.test(words);
  return /^['"`]/u.test(words) && !/^(['"`])(?:[^\\]|\\.)*\1$/su.test(words);
}

/** The beginning of a query with its tokens. */
class Before {
  readonly text: string;
  /** The innermost bracket that is open at the end. */
  readonly bracket: string | undefined;
  readonly last: string;
  /** Where clauses begin. */
  readonly clauses: readonly number[];
  /** The dotted path that stands at the end: "db.index.". */
  readonly path: string;

  constructor(text: string, all: readonly EditorToken[]) {
    const words = all.map(({ start, end }) => text.slice(start, end));
    const open: string[] = [];
    for (const [at, word] of words.entries()) {
      if (all[at]!.kind !== "symbol") continue;
      if ("([{".includes(word)) open.push(word);
      else if (")]}".includes(word)) open.pop();
    }
    this.text = text;
    this.bracket = open.at(-1);
    this.last = words.at(-1) ?? "";
    this.clauses = all.filter((_, at) => clauseWords.has(words[at]!.toUpperCase())).map(({ start }) => start);
    this.path = /(?:\p{ID_Continue}+\.)+$/u.exec(text)?.[0] ?? "";
  }
}

type Option = Completion["options"][number];

function offers(
  before: Before,
  variables: readonly string[],
  known: Vocabulary,
  Parser: Grammar,
): readonly Option[] {
  const { text, bracket, last, path } = before;
  if (text.endsWith("$")) return options("parameter", known.parameters ?? []);
  const { words, names } = expectedAfter(text, before.clauses, Parser);
  const wants = (...what: readonly string[]): boolean => what.some((name) => names.has(name));
  const isLabel = /^[:|&!]$/u.test(last) && bracket !== "{";
  const labels =
    bracket === "[" ? options("relationshipType", known.relationshipTypes) : options("label", known.labels);
  return [
    ...(isLabel || wants("a label or type", "a label") ? labels : []),
    ...(wants("a property", "a key") ? options("property", known.propertyKeys) : []),
    ...(wants("a procedure") ? options("procedure", behind(path, known.procedures)) : []),
    ...(wants("an expression") || last === "(" ? options("variable", variables) : []),
    ...(wants("an expression") || path !== "" ? options("function", behind(path, known.functions)) : []),
    ...options("keyword", [...words].sort()),
  ];
}

const options = (kind: OptionKind, texts: readonly string[]): readonly Option[] =>
  texts.map((text) => ({ text, kind }));

/** What remains of dotted names behind the path that stands there already. */
const behind = (path: string, names: readonly string[]): readonly string[] =>
  names
    .filter((name) => name.toLowerCase().startsWith(path.toLowerCase()))
    .map((name) => name.slice(path.length));

const variablesOf = (text: string): readonly string[] => [
  ...new Set(
    tokens(text).flatMap(({ kind, start, end }) => (kind === "variable" ? text.slice(start, end) : [])),
  ),
];
