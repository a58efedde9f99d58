import { readFileSync } from "node:fs";
import { findQuotations, loadAnnotator, type Annotation, type Annotator } from "../../src/language/index.ts";
import { referenceFiles } from "./lines.ts";
import { score, shown } from "./score.ts";

const reported = "carb/said_type/said_type_annotations.tsv";

/**
 * Who says what: `npm run quality -- speakers [FILE.tsv]`.
 *
 * CaRB's sentences with a speaker give for each statement the words that say whose it is ("C: A spokesman said"). A pair
 * is a sentence and one such speaker; ours is right when its head word stands among those. A speaker of ours whom no
 * such words name counts as wrong, although the gold leaves out some ("X said that Y" read as one statement of X).
 */
export async function run(file?: string): Promise<object> {
  const reader = await loadAnnotator();
  const [tsv] = file === undefined ? referenceFiles([reported]) : [file];
  const figures: Record<string, object> = {};
  if (tsv !== undefined) figures["reported"] = measureReported(reader, tsv);
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
