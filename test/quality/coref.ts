import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { findQuotations, type Annotation, type Reader, type Span } from "../../src/language/index.ts";
import { loadTokenReader } from "../../src/language/load.ts";
import {
  annotateGold,
  readConll,
  readConllu,
  type GoldDocument,
} from "../../src/language/training/coreference-gold.ts";
import { add, metrics, scoreCoreference, type CoreferenceShares } from "./coreference-score.ts";
import { referenceFiles } from "./lines.ts";

/** The documents of GUM's six genres that the reader was not trained on (the corpus's own and our development parts). */
const development = (
  "academic_exposure academic_librarians bio_byron bio_emperor court_loan court_negligence interview_cyclone " +
  "interview_gaming news_afghan news_election news_homeopathic news_imprisoned news_iodine news_korea " +
  "voyage_athens voyage_coron"
).split(" ");

/**
 * Chains by exact spans: `npm run quality -- coref [FILE.conllu | FILE.conll | FOLDER]`. Read once on the gold words
 * and sentences and once from the text alone, where spans are laid over the gold words. Entities of one mention are
 * left out, as in OntoNotes.
 */
export async function run(file?: string): Promise<object> {
  const reader = await loadTokenReader();
  const files =
    file === undefined
      ? referenceFiles(development.map((name) => `gum/dep/GUM_${name}.conllu`))
      : documentFiles(file);
  const gold = files.flatMap(readDocuments);
  const onWords = measure("gold words", reader, gold, (document) => annotateGold(reader, document));
  const onText = measure("text alone", reader, gold, ({ text }) => reader.annotate(text));
  return { ...onWords, text: onText };
}

function documentFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => /\.conllu?$/u.test(name))
    .sort()
    .map((name) => join(path, name));
}

function readDocuments(path: string): GoldDocument[] {
  const file = readFileSync(path, "utf8");
  return path.endsWith(".conll") ? readConll(file) : readConllu(file);
}

function measure(
  title: string,
  reader: Reader,
  documents: readonly GoldDocument[],
  annotate: (document: GoldDocument) => Annotation,
): object {
  let sum: CoreferenceShares | null = null;
  const byGenre = new Map<string, CoreferenceShares>();
  const merged: string[] = [];
  let open = 0;
  for (const document of documents) {
    const annotation = annotate(document);
    const found = reader.link(annotation, findQuotations(annotation));
    const chains = found.chains.map((chain) => chain.map((span) => onGoldWords(document, span)));
    const entities = document.entities.map((mentions) =>
      mentions.map(({ first, last }) => `${first} ${last}`),
    );
    const shares = scoreCoreference(entities, chains);
    sum = together(sum, shares);
    const genre = /^GUM_([a-z]+)_/u.exec(document.name)?.[1];
    if (genre !== undefined) byGenre.set(genre, together(byGenre.get(genre) ?? null, shares));
    merged.push(...mergedPersons(document, annotation, found.chains));
    open += found.open.length;
  }
  if (sum === null) return {};
  for (const [genre, shares] of byGenre) console.log(`  ${genre.padEnd(10)} ${shown(shares)}`);
  console.log(`${title}: ${documents.length} documents, ${shown(sum)}`);
  console.log(`  named persons wrongly joined: ${merged.length}; pronouns left open: ${open}`);
  for (const line of merged) console.log(`    ${line}`);
  const [muc, b3, ceaf] = (["muc", "b3", "ceaf"] as const).map((metric) => percentages(sum, metric).f1);
  return {
    conll: round((muc! + b3! + ceaf!) / 3),
    muc,
    b3,
    ceaf,
    mentions: percentages(sum, "mentions").f1,
    mergedPersons: merged.length,
  };
}

function together(sum: CoreferenceShares | null, more: CoreferenceShares): CoreferenceShares {
  if (sum === null) return more;
  const entries = metrics.map((metric) => [metric, add(sum[metric], more[metric])] as const);
  return Object.fromEntries(entries) as unknown as CoreferenceShares;
}

/** The gold words a span touches. */
function onGoldWords({ sentences }: GoldDocument, { start, end }: Span): string {
  const words = sentences.flat();
  const first = words.findIndex((word) => word.end > start);
  const last = words.findLastIndex((word) => word.start < end);
  return `${first} ${last + 1}`;
}

/** Chains that hold names of persons whom the gold keeps apart. */
function mergedPersons(
  document: GoldDocument,
  { names, text }: Annotation,
  chains: readonly (readonly Span[])[],
): string[] {
  const entityOf = new Map<string, number>(
    document.entities.flatMap((mentions, entity) =>
      mentions.map(({ first, last }) => [`${first} ${last}`, entity] as const),
    ),
  );
  const persons = names.filter(({ type }) => type === "PER");
  return chains.flatMap((chain) => {
    const named = new Map<number, string>();
    for (const span of chain) {
      const entity = entityOf.get(onGoldWords(document, span));
      const name = persons.find(
        ({ start, end }) =>
          start >= span.start && end <= span.end && span.end - span.start < end - start + 30,
      );
      if (entity !== undefined && name !== undefined && !named.has(entity))
        named.set(entity, text.slice(span.start, span.end));
    }
    return named.size > 1 ? [`${document.name}: ${[...named.values()].join(" | ")}`] : [];
  });
}

function percentages(
  shares: CoreferenceShares,
  metric: (typeof metrics)[number],
): { p: number; r: number; f1: number } {
  const share = ({ part, whole }: { part: number; whole: number }) => (whole === 0 ? 0 : part / whole);
  const [p, r] = [share(shares[metric].precision), share(shares[metric].recall)];
  return { p: round(100 * p), r: round(100 * r), f1: round(p + r === 0 ? 0 : (200 * p * r) / (p + r)) };
}

function shown(shares: CoreferenceShares): string {
  const parts = metrics.map((metric) => ({ metric, ...percentages(shares, metric) }));
  const conll = round(parts.slice(1).reduce((sum, { f1 }) => sum + f1, 0) / 3);
  const { precision, recall } = shares.mentions;
  return (
    `CoNLL F1 ${conll}; ` +
    parts.map(({ metric, p, r, f1 }) => `${metric} ${p}/${r}/${f1}`).join(", ") +
    ` (P/R/F1; mentions found ${precision.whole}, gold ${recall.whole}, right ${precision.part})`
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;
