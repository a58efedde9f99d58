import { loadTokenReader } from "../../src/language/load.ts";
import { readLines, referenceFiles } from "./lines.ts";
import { score, shown } from "./score.ts";

interface GoldNames {
  readonly t: readonly string[];
  /** BIO labels; label sets differ from file to file. */
  readonly n?: readonly string[];
  readonly doc?: string;
}

/** What the label sets call our three types; other kinds of name are not judged. */
const types: Readonly<Record<string, string>> = {
  per: "PER",
  person: "PER",
  politician: "PER",
  org: "ORG",
  organisation: "ORG",
  organization: "ORG",
  politicalparty: "ORG",
  group: "ORG",
  corporation: "ORG",
  loc: "LOC",
  location: "LOC",
  country: "LOC",
};

/** Names by span and type on gold words: `npm run quality -- names [FILE.jsonl]`. */
export async function run(file?: string): Promise<object> {
  if (file !== undefined) return measure(readLines<GoldNames>(file), file);
  const figures: Record<string, object> = {};
  const files = [
    "syntax/gum-news.dev.jsonl",
    "syntax/gum.dev.jsonl",
    "syntax/ewt.dev.jsonl",
    "names/crossner-politics.dev.jsonl",
  ];
  for (const each of referenceFiles(files))
    figures[each.replace(/^.*[\\/]/u, "")] = await measure(readLines<GoldNames>(each), each);
  return figures;
}

async function measure(rows: readonly GoldNames[], file: string): Promise<object> {
  const reader = await loadTokenReader();
  const counts = { typed: [0, 0, 0], spans: [0, 0, 0] } as Record<
    "typed" | "spans",
    [number, number, number]
  >;
  for (const document of documents(rows.filter(({ n }) => n !== undefined))) {
    const { sentences, names } = reader.annotateTokens(document.map(({ t }) => t));
    const gold = document.flatMap(({ n }, index) => goldSpans(n!, sentences[index]!.first));
    const found = names
      .filter(({ type }) => type !== "NORP")
      .map(({ first, last, type }) => `${first} ${last} ${type}`);
    count(counts.typed, found, gold);
    const untyped = (span: string) => span.replace(/ \w+$/u, "");
    count(counts.spans, found.map(untyped), gold.map(untyped));
  }
  const typed = score(counts.typed[0], counts.typed[1], counts.typed[0], counts.typed[2]);
  const spans = score(counts.spans[0], counts.spans[1], counts.spans[0], counts.spans[2]);
  console.log(`${file}:\n  ${shown("names", typed)}\n  ${shown("spans", spans)}`);
  return { names: typed, spans };
}

/** Sentences of one document are read together, as an article is. */
function documents(rows: readonly GoldNames[]): GoldNames[][] {
  const found: GoldNames[][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last !== undefined && row.doc !== undefined && last[0]?.doc === row.doc) last.push(row);
    else found.push([row]);
  }
  return found;
}

function goldSpans(labels: readonly string[], offset: number): string[] {
  const spans: string[] = [];
  for (let first = 0; first < labels.length; first++) {
    const label = labels[first]!;
    if (label === "O") continue;
    let last = first + 1;
    while (last < labels.length && labels[last] === `I${label.slice(1)}`) last++;
    const type = types[label.slice(2).toLowerCase()];
    if (type !== undefined) spans.push(`${offset + first} ${offset + last} ${type}`);
    first = last - 1;
  }
  return spans;
}

/** Adds right, found and gold. */
function count(counts: [number, number, number], found: readonly string[], gold: readonly string[]): void {
  const expected = new Set(gold);
  counts[0] += found.filter((span) => expected.has(span)).length;
  counts[1] += found.length;
  counts[2] += gold.length;
}
