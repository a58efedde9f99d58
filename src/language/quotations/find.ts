import type { Annotation, Span } from "../annotation.ts";
import type { Quotation } from "../quotation.ts";
import { namingVerbs, portrayingVerbs } from "./attitude-words.ts";
import { findAttitudes } from "./attitudes.ts";
import { speakerBefore } from "./alone.ts";
import { attribute, type Attribution } from "./direct.ts";
import { hearsay } from "./cue-words.ts";
import { findQuoted, type Quoted } from "./marks.ts";
import { Nearby } from "./nearby.ts";
import type { Reported } from "./report.ts";
import { findReported } from "./reported.ts";
import { Tree } from "../tree.ts";

type Found = Omit<Quotation, "outer">;

/**
 * Who says what, in the order of the text. The span of a quotation is what is said, without marks and without "that".
 * One that its cue splits is two, both with the cue; a sentence of a quotation after the one with the cue has the same
 * speaker and no cue. One or two words in quotation marks are no quotation of their own, and words quoted inside a
 * clause that is said anyway make that clause "mixed".
 */
export function findQuotations(annotation: Annotation): Quotation[] {
  const tree = new Tree(annotation);
  const reported = withoutEchoes(
    findReported(tree).flatMap(({ contents, ...report }) =>
      contents.map((content) => ({ ...content, ...report })),
    ),
  );
  const quoted = findQuoted(annotation.text).map((quote) => ({
    ...quote,
    words: wordsIn(annotation.text, quote),
  }));
  const direct = speakDirectly(tree, quoted, new Nearby(reported));
  const marked = {
    quoted: new Nearby(quoted),
    direct: new Nearby(direct),
    cues: new Set(direct.map(({ cue }) => cue?.token)),
  };
  const indirect = reported.flatMap((report) => asIndirect(annotation.text, report, marked));
  return nest([...direct, ...indirect]);
}

/**
 * The quotations of a text, and with them what people ask, want, fear, plan or judge: "opposes the war", "is expected to
 * resign". Whatever stands inside a quotation is left to the one who says it.
 */
export function withAttitudes(annotation: Annotation, quotations: readonly Quotation[]): Quotation[] {
  const said = new Nearby(quotations);
  const cues = new Set(quotations.map(({ cue }) => cue?.token));
  const quoted = new Nearby(findQuoted(annotation.text));
  const found: Found[] = [];
  let last = -1;
  for (const { contents, cue, speaker } of findAttitudes(new Tree(annotation)))
    for (const { start, end } of contents) {
      const isSaid =
        said.overlapping(cue).length > 0 ||
        said
          .overlapping({ start, end })
          .some((one) => one.cue?.token !== cue.token && isSame(one, { start, end }));
      if ((cues.has(cue.token) && !isJudging(cue.lemma)) || cue.start < last || isSaid) continue;
      const isMixed = quoted.overlapping({ start, end }).length > 0;
      found.push({ start, end, cue, speaker, kind: isMixed ? "mixed" : "indirect" });
      last = Math.max(last, end);
    }
  const told = new Nearby(found);
  const kept = quotations.filter(
    (one) =>
      one.kind !== "direct" ||
      !told.overlapping(one).some((other) => covers(other, one) && isPartOf(one, other)),
  );
  return nest([...kept, ...found]);
}

/** A quotation of nobody's, or a few words of what is "called" so. */
const isPartOf = (one: Quotation, other: Found): boolean =>
  one.cue === null ? one.speaker === null : one.cue.token === other.cue?.token;

const isJudging = (lemma: string): boolean => namingVerbs.has(lemma) || portrayingVerbs.has(lemma);

/** "accused of allegedly hiding it": nobody in particular says only what somebody says. */
function withoutEchoes(reported: readonly Heard[]): Heard[] {
  const near = new Nearby(reported);
  return reported.filter(
    (report) =>
      !hearsay.has(report.cue.lemma) ||
      !near.overlapping(report).some((other) => !hearsay.has(other.cue.lemma) && isSame(other, report)),
  );
}

/** Both have more than half of the other. */
function isSame(a: Span, b: Span): boolean {
  const { start, end } = overlap(a, b);
  return 2 * (end - start) > Math.max(a.end - a.start, b.end - b.start);
}

/** One stretch of reported speech. */
interface Heard extends Span {
  readonly cue: Reported["cue"];
  readonly speaker: Quotation["speaker"];
}
type Counted = Quoted & { readonly words: number };

const wordsIn = (text: string, { start, end }: Span): number =>
  text.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end;

/** The quotations between marks, each with the attribution the tree, its neighbours or the quotation before give it. */
function speakDirectly(tree: Tree, quoted: readonly Counted[], reported: Nearby<Heard>): Found[] {
  const found: Found[] = [];
  let previous = null as { readonly end: number; readonly attribution: Attribution } | null;
  for (const quote of quoted) {
    const around = reported.overlapping(quote);
    if (isPartOfReport(tree.annotation.text, quote, around)) continue;
    const told = byTree(tree.annotation.text, quote, around);
    const own =
      told?.speaker == null && (quote.words > 2 || isClosed(tree, quote))
        ? (attribute(tree, quote) ?? told)
        : told;
    const carried =
      previous && isCarried(tree, quote, previous)
        ? previous.attribution
        : own === null && quote.words > 2
          ? speakerBefore(tree, quote, reported, previous)
          : null;
    const attribution: Attribution | null =
      own?.speaker || !carried ? own : { speaker: carried.speaker, cue: null };
    if (attribution === null && quote.words < 4) continue;
    const { start, end } = trimmed(tree.annotation.text, quote);
    found.push({
      start,
      end,
      kind: "direct",
      cue: attribution?.cue ?? null,
      speaker: attribution?.speaker ?? null,
    });
    if (attribution) previous = { end: Math.max(quote.outside.end, attribution.cue?.end ?? 0), attribution };
  }
  return found;
}

/** The tree says that just these words are what somebody says. */
function byTree(text: string, quote: Counted, reported: readonly Heard[]): Attribution | null {
  const same = reported.find((report) => {
    if (report.end <= quote.start || report.start >= quote.end || covers(quote, report.cue)) return false;
    const outside = wordsIn(text, report) - wordsIn(text, overlap(report, quote));
    return outside <= 2;
  });
  return same ? { cue: same.cue, speaker: same.speaker } : null;
}

const overlap = (a: Span, b: Span): Span => ({
  start: Math.max(a.start, b.start),
  end: Math.min(a.end, b.end),
});

/** Words quoted inside a clause that is said as a whole: no quotation of their own. */
function isPartOfReport(text: string, quote: Counted, reported: readonly Heard[]): boolean {
  const said = trimmed(text, quote, /[\s.,!?]*$/);
  const isWhole = text.charAt(quote.end - 1) === ",";
  return reported.some(
    (report) =>
      covers(report, said) &&
      !(isWhole && report.start >= quote.outside.start) &&
      !covers(quote.outside, report.cue) &&
      (wordsIn(text, report) - quote.words > 2 ||
        wordsIn(text, { start: report.start, end: said.start }) > 1),
  );
}

/** A comma inside the marks, or a whole sentence: "Yes," he said. */
function isClosed({ annotation: { text } }: Tree, { start, end, outside }: Quoted): boolean {
  const isOpening = /(?:^|[\n,:.?!”"’])\s*$/.test(text.slice(Math.max(0, outside.start - 4), outside.start));
  if (!isOpening) return false;
  return (
    /[,?!]/.test(text.charAt(end - 1)) || (text.charAt(end - 1) === "." && /\p{Lu}/u.test(text.charAt(start)))
  );
}

/**
 * The quotation goes on: its paragraph was left open, or it follows the other half with nothing but the cue between
 * them, or it opens the sentence after.
 */
function isCarried({ annotation }: Tree, quote: Counted, previous: { readonly end: number }): boolean {
  if (quote.continued) return true;
  const between = annotation.text.slice(previous.end, quote.outside.start);
  return (
    between.length < 90 && !between.includes("\n") && !/\.\s+\S+.*[.!?]\s*$/.test(between) && quote.words > 2
  );
}

function trimmed(text: string, { start, end }: Span, tails = /[\s,]*$/): Span {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const tail = tails.exec(words)?.[0].length ?? 0;
  return { start: start + lead, end: end - tail };
}

/** What stands between marks, for the reports that have to do with it. */
interface Marked {
  readonly quoted: Nearby<Counted>;
  readonly direct: Nearby<Found>;
  /** The tokens of the cues of direct quotations. */
  readonly cues: ReadonlySet<number | undefined>;
}

/** A report whose words are not just those of a quotation found between marks. */
function asIndirect(text: string, report: Heard, { quoted, direct, cues }: Marked): Found[] {
  const near = direct.overlapping(report);
  const isSame =
    cues.has(report.cue.token) || near.some((quote) => !covers(quote, report) && !covers(report, quote));
  // The tree may take "he was quoted" for a part of what he is quoted with.
  const most = cues.has(report.cue.token) ? 3 : 2;
  if (isSame && near.some((quote) => wordsIn(text, report) - wordsIn(text, overlap(report, quote)) <= most))
    return [];
  const { start, end, cue, speaker } = report;
  // “I think it is over,” said Reed: no words of another inside his.
  const isOwn = speaker !== null && /^(?:I|we)$/i.test(text.slice(speaker.start, speaker.end));
  if (isOwn && near.some((quote) => covers(quote, report) && covers(quote, cue))) return [];
  const isMixed = quoted
    .overlapping(report)
    .some((quote) => quote.words > 2 && covers(report, trimmed(text, quote, /[\s.,!?]*$/)));
  return [{ start, end, kind: isMixed ? "mixed" : "indirect", cue, speaker }];
}

/** Sorts, drops doubles, and gives each the smallest other that holds all of it and its cue. */
function nest(found: readonly Found[]): Quotation[] {
  const sorted = [...found].sort(
    (a, b) => a.start - b.start || b.end - a.end || (a.cue?.token ?? -1) - (b.cue?.token ?? -1),
  );
  const key = ({ start, end, cue }: Found): string => `${start} ${end} ${cue?.token ?? ""}`;
  const kept = [...new Map(sorted.reverse().map((one) => [key(one), one])).values()].reverse();
  const open: number[] = [];
  return kept.map((quotation, index) => {
    while (open.length > 0 && kept[open.at(-1)!]!.end <= quotation.start) open.pop();
    const outer = open.findLast((candidate) => isOuter(kept[candidate]!, quotation)) ?? null;
    open.push(index);
    return { ...quotation, outer };
  });
}

function isOuter(outer: Found, inner: Found): boolean {
  const isLonger = outer.end - outer.start > inner.end - inner.start;
  return isLonger && covers(outer, inner) && (inner.cue === null || covers(outer, inner.cue));
}
