import { loadTokenReader } from "../../src/language/load.ts";
import { readLines, referenceFiles } from "./lines.ts";
import { score, shown } from "./score.ts";

interface GoldNames {
  readonly t: readonly string[];
  /** BIO labels; label sets differ from file to file. */
  readonly n?: readonly string[];
  readonly doc?: string;
}

interface Span {
  readonly first: number;
  readonly last: number;
  readonly type: string;
}

/** What the label sets call our types; other kinds of name are not judged. */
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
  norp: "NORP",
  nationality: "NORP",
};

const judged = ["PER", "ORG", "LOC"];

/**
 * Names by span and type on gold words: `npm run quality -- names [FILE.jsonl]`.
 *
 * `f1` is of people, organisations and places together; nationalities, which few corpora mark, stand by themselves.
 */
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
  const found: string[] = [];
  const gold: string[] = [];
  for (const [place, document] of documents(rows.filter(({ n }) => n !== undefined)).entries()) {
    const { sentences, names } = reader.annotateTokens(document.map(({ t }) => t));
    const key = ({ first, last, type }: Span) => `${String(place)} ${String(first)} ${String(last)} ${type}`;
    found.push(...names.map(key));
    for (const [index, { n }] of document.entries())
      gold.push(...goldSpans(n!, sentences[index]!.first).map(key));
  }
  console.log(`${file}:`);
  const figure = (name: string, kinds: readonly string[], key = (span: string) => span) => {
    const of = (spans: readonly string[]) =>
      spans.filter((span) => kinds.some((kind) => span.endsWith(` ${kind}`))).map(key);
    const expected = new Set(of(gold));
    const right = of(found).filter((span) => expected.has(span)).length;
    const result = score(right, of(found).length, right, expected.size);
    console.log(`  ${shown(name, result)}`);
    return result.f1;
  };
  const f1 = figure("names", judged);
  figure("spans", judged, (span) => span.replace(/ \w+$/u, ""));
  const [per, org, loc] = judged.map((type) => figure(type, [type]));
  const hasNorp = gold.some((span) => span.endsWith(" NORP"));
  return { f1, per, org, loc, ...(hasNorp ? { norp: figure("NORP", ["NORP"]) } : {}) };
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

function goldSpans(labels: readonly string[], offset: number): Span[] {
  const spans: Span[] = [];
  for (let first = 0; first < labels.length; first++) {
    const label = labels[first]!;
    if (label === "O") continue;
    let last = first + 1;
    while (last < labels.length && labels[last] === `I${label.slice(1)}`) last++;
    const type = types[label.slice(2).toLowerCase()];
    if (type !== undefined) spans.push({ first: offset + first, last: offset + last, type });
    first = last - 1;
  }
  return spans;
}
