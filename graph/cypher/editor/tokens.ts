import type { Span } from "../source.ts";
import { functionLike, keywords } from "./keywords.ts";

export type EditorTokenKind =
  | "keyword"
  | "function"
  | "label"
  | "property"
  | "variable"
  | "parameter"
  | "string"
  | "number"
  | "comment"
  | "symbol"
  | "error";

/** A stretch of a query as an editor colours it. */
export interface EditorToken extends Span {
  readonly kind: EditorTokenKind;
}

/** One piece of a query: what is not closed goes to the end of the text. */
const piece =
  /(?<comment>\/\/[^\r\n]*|\/\*[^]*?(?:\*\/|$))|(?<string>'(?:[^'\\]|\\[^])*(?:'|$)|"(?:[^"\\]|\\[^])*(?:"|$))|(?<escaped>`[^`]*(?:`|$))|(?<parameter>\$(?:[\p{ID_Continue}]+|`[^`]*`))|(?<number>(?:\d[\w]*(?:\.\d\w*)?|\.\d\w*)(?:(?<=[eE])[+-]\d+)?)|(?<name>[\p{ID_Start}\p{Pc}][\p{ID_Continue}\p{Sc}]*)|(?<symbol>\.\.|[<>]=?|=~|\+=|!=|\|\||::|[()[\]{},.:;|&!+\-*/%^=$?])|(?<error>[^\s])/gu;

/**
 * The tokens of a query in the order of the text, comments among them. Any text has tokens, also one that does not
 * parse; what a name is (label, property, function ...) is told by what stands around it.
 */
export function tokens(text: string): readonly EditorToken[] {
  const pieces = [...text.matchAll(piece)];
  const open: string[] = [];
  let inLabels = false;
  let before = "";
  return pieces.map((match, at) => {
    const [words] = match;
    const span = { start: match.index, end: match.index + words.length };
    const group = Object.keys(match.groups!).find((name) => match.groups![name] !== undefined)!;
    if (group === "comment") return { kind: "comment", ...span };
    const after = pieces.slice(at + 1).find(({ groups }) => groups!["comment"] === undefined)?.[0] ?? "";
    const kind =
      group === "name" || group === "escaped"
        ? kindOfName(words, {
            before,
            after,
            isLabel: inLabels && /^[:|&!(]$/.test(before),
            bracket: open.at(-1),
          })
        : (group as EditorTokenKind);
    if (group === "symbol") {
      if ("([{".includes(words)) open.push(words);
      else if (")]}".includes(words)) open.pop();
      inLabels = words === ":" ? open.at(-1) !== "{" : inLabels && "|&!(".includes(words);
    } else if (group !== "name" && group !== "escaped") inLabels = false;
    before = words;
    return { kind, ...span };
  });
}

interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly isLabel: boolean;
  /** The innermost bracket that is open. */
  readonly bracket: string | undefined;
}

function kindOfName(name: string, { before, after, isLabel, bracket }: Surroundings): EditorTokenKind {
  if (isLabel) return "label";
  const word = name.toUpperCase();
  const isKeyword = keywords.has(word);
  if (after === "(" && (!isKeyword || functionLike.has(word))) return "function";
  if (before === "." || (bracket === "{" && after === ":")) return "property";
  return isKeyword ? "keyword" : "variable";
}
