import { createHash } from "node:crypto";
import type { AnnotatedText } from "../../language/index.ts";
import { roleLines, sentencesOf, speechLines, weave, type Weaver } from "./marks.ts";

const style = `
body { font: 1.05rem/1.7 Georgia, serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1d2430; background: #fff; }
h1 { font-size: 1.5rem; line-height: 1.3; }
mark { color: inherit; border-radius: .2rem; padding: 0 .15rem; background: #eceff3; }
mark small { font: .65rem sans-serif; margin-left: .25rem; color: #49525f; }
.per { background: #cfe8f3; } .org { background: #f6e3b8; } .loc { background: #d3ecd0; }
.norp { background: #dcdcf7; } .date { background: #f3d6ec; }
ul { font: .8rem/1.5 sans-serif; color: #49525f; margin: .1rem 0 .9rem; padding-left: 1.2rem; }
.said { list-style-type: "\\201C"; padding-left: .4rem; }
@media (prefers-color-scheme: dark) {
  body { color: #e6e9ee; background: #15191f; } mark { background: #323a45; } mark small, ul { color: #aab3c0; }
  .per { background: #164a61; } .org { background: #5d4712; } .loc { background: #21501d; }
  .norp { background: #38388a; } .date { background: #6b2c5d; }
}
`;

const policy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text: string): string => text.replace(/[&<>"]/gu, (mark) => entities[mark]!);

const weaver: Weaver = {
  words: escape,
  open: ({ kind }) => `<mark class="${kind}">`,
  close: ({ note }) => `<small>${escape(note)}</small></mark>`,
};

/** What stands before the texts of a page. The page runs nothing and loads nothing. */
export const pageHead = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>What was understood</title>
<style>${style}</style>
`;

/** A text with its marks, roles and speakers as a stretch of an HTML page. */
export function annotatedPage(title: string, annotated: AnnotatedText): string {
  const sentences = sentencesOf(annotated).map(({ span, marks }) => {
    const notes = [
      ...roleLines(annotated, span).map((line) => `<li>${escape(line)}</li>`),
      ...speechLines(annotated, span).map((line) => `<li class="said">${escape(line)}</li>`),
    ];
    return `<p>${weave(annotated.text, span, marks, weaver)}</p>\n${notes.length === 0 ? "" : `<ul>\n${notes.join("\n")}\n</ul>\n`}`;
  });
  return `<article>\n<h1>${escape(title)}</h1>\n${sentences.join("")}</article>\n`;
}
