import {
  findQuotations,
  loadAnnotator,
  withAttitudes,
  type Annotator,
  type Span,
} from "../../src/language/index.ts";
import { attitudes } from "../language/quotations/attitudes.ts";
import type { Example } from "../language/quotations/example.ts";
import { sentences } from "../language/quotations/sentences.ts";
import { percent, readLines, referenceFiles } from "./lines.ts";
import { readNovel, type Novel } from "./novels.ts";
import { score, shown } from "./score.ts";

/** What is said and by whom: offsets in UTF-16 units, ends exclusive; no speaker where the text does not say. */
interface Attributed extends Span {
  readonly speaker: Span | null;
}

interface Text {
  readonly text: string;
  readonly quotations: readonly Attributed[];
}

interface Counts {
  found: number;
  gold: number;
  right: number;
  spoken: number;
  speakers: number;
}

/**
 * What is said, asked, thought or wanted, and by whom: `npm run quality -- quotations [FILE.jsonl]`.
 *
 * A file has the form in which annotations leave newsgraph: an object a line, of which `text` and `quotations` with
 * their `start`, `end` and `speaker` are read. A stretch is right when it shares at least half of the longer of both
 * with one of the gold, each taken once. Of those that are right and have a speaker in the gold, the speaker is right
 * when the two overlap.
 *
 * Without a file: our own sentences, and direct speech in novels of LitBank (Bamman, Popat, Shen 2019; Sims, Bamman
 * 2020), whose speakers are entities: there ours is right when it, or a mention linked to it, shares a word with the
 * name of that entity.
 */
export async function run(file?: string): Promise<object> {
  const reader = await loadAnnotator();
  if (file !== undefined) return measure(reader, "quotations", readLines<Text>(file));
  const own = Object.values({ ...sentences, ...attitudes }).flat();
  const novels = referenceFiles(books.map((name) => `quotations/${name}_brat.txt`)).map(readNovel);
  return {
    own: measure(reader, "own sentences", own.map(fromTable)),
    ...(novels.length === 0 ? {} : { novels: measureNovels(reader, novels) }),
  };
}

/** A fixed part, for all of them take minutes. */
const books = [
  "1155_the_secret_adversary",
  "1661_the_adventures_of_sherlock_holmes",
  "174_the_picture_of_dorian_gray",
  "215_the_call_of_the_wild",
  "2641_a_room_with_a_view",
  "2852_the_hound_of_the_baskervilles",
  "3457_the_man_of_the_forest",
  "514_little_women",
  "74_the_adventures_of_tom_sawyer",
  "95_the_prisoner_of_zenda",
];

function measure(reader: Annotator, name: string, texts: readonly Text[]): object {
  const counts: Counts = { found: 0, gold: 0, right: 0, spoken: 0, speakers: 0 };
  for (const { text, quotations: gold } of texts) {
    const annotation = reader.annotate(text);
    const found = withAttitudes(annotation, findQuotations(annotation));
    const pairs = paired(found, gold);
    counts.found += found.length;
    counts.gold += gold.length;
    counts.right += pairs.length;
    for (const [ours, { speaker }] of pairs) {
      if (speaker === null) continue;
      counts.spoken++;
      if (ours.speaker !== null && shared(ours.speaker, speaker) > 0) counts.speakers++;
    }
  }
  return summary(name, counts);
}

function measureNovels(reader: Annotator, novels: readonly Novel[]): object {
  const counts: Counts = { found: 0, gold: 0, right: 0, spoken: 0, speakers: 0 };
  for (const { text, quotations: gold } of novels) {
    const annotation = reader.annotate(text);
    const all = findQuotations(annotation);
    const { chains } = reader.link(annotation, all);
    const found = all.filter(({ kind, outer }) => kind === "direct" && outer === null);
    const pairs = paired(found, gold);
    counts.found += found.length;
    counts.gold += gold.length;
    counts.right += pairs.length;
    for (const [{ speaker }, { entity }] of pairs) {
      if (entity === null) continue;
      counts.spoken++;
      if (speaker === null) continue;
      const mentions = chains.find((chain) => chain.some((mention) => shared(mention, speaker) > 0)) ?? [];
      const words = [speaker, ...mentions].map(({ start, end }) => text.slice(start, end));
      if (words.some((words) => words.split(/[^\p{L}]+/u).some((word) => entity.has(word))))
        counts.speakers++;
    }
  }
  return summary("direct speech in novels", counts);
}

function summary(name: string, { found, gold, right, spoken, speakers }: Counts): object {
  const contents = score(right, found, right, gold);
  const speaker = percent(speakers, spoken);
  console.log(shown(name, contents));
  console.log(`  speakers right: ${speakers} of ${spoken} (${speaker} %)`);
  return { ...contents, speaker, spoken };
}

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Pairs that share at least half of the longer of both, those with the most in common first. */
function paired<Ours extends Span, Gold extends Span>(
  found: readonly Ours[],
  gold: readonly Gold[],
): (readonly [Ours, Gold])[] {
  const candidates = found.flatMap((ours) =>
    gold.flatMap((theirs) => {
      const share = shared(ours, theirs) / Math.max(ours.end - ours.start, theirs.end - theirs.start);
      return share >= 0.5 ? [{ ours, theirs, share }] : [];
    }),
  );
  const taken = new Set<Span>();
  return candidates
    .sort((a, b) => b.share - a.share)
    .flatMap(({ ours, theirs }) => {
      if (taken.has(ours) || taken.has(theirs)) return [];
      taken.add(ours).add(theirs);
      return [[ours, theirs] as const];
    });
}

/** The rows of our tables name words; the last place before or behind which they stand is not told. */
function fromTable([text, ...rows]: Example): Text {
  const place = (words: string): Span => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  const quotations = rows.map((row) => {
    const [, speaker = "-", , words = ""] = row.split(" | ");
    return { ...place(words), speaker: speaker === "-" ? null : place(speaker) };
  });
  return { text, quotations };
}
