import { readFileSync } from "node:fs";
import { findQuotations, loadAnnotator, type Annotation, type Annotator } from "../../src/language/index.ts";
import { referenceFiles } from "./lines.ts";
import { score, shown } from "./score.ts";

const reported = "carb/said_type/said_type_annotations.tsv";
/** Fiction: who speaks there is told in another way than in news, so only the quotations themselves are looked for. */
const novels = ["3457_the_man_of_the_forest", "1064_the_masque_of_the_red_death", "105_persuasion"];

/**
 * Who says what: `npm run quality -- speakers [FILE.tsv]`.
 *
 * CaRB's sentences with a speaker give for each statement the words that say whose it is ("C: A spokesman said"). A pair
 * is a sentence and one such speaker; ours is right when its head word stands among those. A speaker of ours whom no
 * such words name counts as wrong, although the gold leaves out some ("X said that Y" read as one statement of X).
 *
 * LitBank's quotations are right when one of ours begins and ends where they do, but for marks and dashes.
 */
export async function run(file?: string): Promise<object> {
  const reader = await loadAnnotator();
  const [tsv] = file === undefined ? referenceFiles([reported]) : [file];
  const figures: Record<string, object> = {};
  if (tsv !== undefined) figures["reported"] = measureReported(reader, tsv);
  const books = file === undefined ? referenceFiles(novels.map((name) => `quotations/${name}_brat.txt`)) : [];
  if (books.length > 0) figures["quotations"] = measureQuotations(reader, books);
  return figures;
}

function measureReported(reader: Annotator, file: string): object {
  const sentences = new Map<string, Set<string>>();
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [text = "", ...cells] = line.split("\t");
    if (text.trim() === "") continue;
    const speakers = sentences.get(text) ?? new Set();
    for (const cell of cells) if (cell.startsWith("C: ")) speakers.add(cell.slice(3).trim());
    sentences.set(text, speakers);
  }
  const counts = { right: 0, found: 0, hit: 0, gold: 0 };
  for (const [text, gold] of sentences) {
    const found = speakersIn(reader.annotate(plain(text)));
    const isIn = (speaker: string, words: string) =>
      plain(words)
        .toLowerCase()
        .split(/[^\p{L}\p{N}&.]+/u)
        .includes(speaker);
    counts.found += found.length;
    counts.right += found.filter((speaker) => [...gold].some((words) => isIn(speaker, words))).length;
    counts.gold += gold.size;
    counts.hit += [...gold].filter((words) => found.some((speaker) => isIn(speaker, words))).length;
  }
  const result = score(counts.right, counts.found, counts.hit, counts.gold);
  console.log(shown("reported speech, sentence and speaker", result));
  return result;
}

/** The sentences are tokens with blanks between them and TeX quotation marks. */
const plain = (text: string): string =>
  text
    .replace(/``\s*|\s*''/gu, '"')
    .replace(/\s+([,.;:?!)]|n't\b|'s\b|'re\b|'ll\b|'ve\b|'d\b|')/gu, "$1")
    .replace(/([$(])\s+/gu, "$1")
    .replace(/\s+-\s+/gu, "-");

/** The head words of those who say something. */
const speakersIn = (annotation: Annotation): readonly string[] => [
  ...new Set(
    findQuotations(annotation).flatMap(({ speaker }) =>
      speaker === null ? [] : [annotation.tokens[speaker.head]!.form.toLowerCase()],
    ),
  ),
];

function measureQuotations(reader: Annotator, files: readonly string[]): object {
  const counts = { right: 0, found: 0, gold: 0 };
  for (const file of files) {
    const text = readFileSync(file, "utf8").replace(/[“”]\s?/gu, (mark) => mark);
    const starts = lineStarts(text);
    const gold = readFileSync(file.replace(/txt$/u, "ann"), "utf8")
      .split("\n")
      .filter((line) => line.startsWith("QUOTE"))
      .map((line) => line.split("\t"))
      .map(([, , first, from, last, to]) => [
        wordAt(text, starts[Number(first)]!, Number(from)).start,
        wordAt(text, starts[Number(last)]!, Number(to)).end,
      ]);
    const found = findQuotations(reader.annotate(text)).filter(({ kind }) => kind === "direct");
    const near = (a: number, b: number): boolean => Math.abs(a - b) <= 5;
    counts.found += found.length;
    counts.gold += gold.length;
    counts.right += gold.filter(([start, end]) =>
      found.some((quote) => near(quote.start, start!) && near(quote.end, end!)),
    ).length;
  }
  const result = score(counts.right, counts.found, counts.right, counts.gold);
  console.log(shown("quotations of novels, exact", result));
  return result;
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function wordAt(
  text: string,
  start: number,
  index: number,
): { readonly start: number; readonly end: number } {
  let at = start;
  for (let word = 0; word < index; word++) at = text.indexOf(" ", at) + 1;
  const end = /[\s]|$/u.exec(text.slice(at))!.index;
  return { start: at, end: at + end };
}
