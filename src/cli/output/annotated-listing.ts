import type { AnnotatedText } from "../../language/index.ts";
import { roleLines, sentencesOf, speechLines, weave, type Mark, type Weaver } from "./marks.ts";

/** SGR codes (ECMA-48, 8.3.117). */
const colours: Readonly<Record<Mark["kind"], string>> = {
  per: "36",
  org: "33",
  loc: "32",
  norp: "34",
  mention: "2",
  date: "35",
};

/**
 * A text with its marks for a terminal: names, chains and dates in brackets where they stand ("[Ann Lee PER 1]"), then
 * for each sentence who does what to whom and who says what.
 */
export function annotatedListing(title: string, annotated: AnnotatedText, coloured: boolean): string {
  const paint = (text: string, code: string): string => (coloured ? `\u001B[${code}m${text}\u001B[0m` : text);
  const weaver: Weaver = {
    words: (text) => text,
    open: ({ kind }) => paint("[", colours[kind]),
    close: ({ kind, note }) => paint(` ${note}]`, colours[kind]),
  };
  const blocks = sentencesOf(annotated).map(({ span, marks }) => [
    weave(annotated.text, span, marks, weaver),
    ...roleLines(annotated, span).map((line) => paint(`    ${line}`, "2")),
    ...speechLines(annotated, span).map((line) => paint(`  > ${line}`, "2")),
  ]);
  return [[paint(title, "1")], ...blocks].map((lines) => `${lines.join("\n")}\n\n`).join("");
}
