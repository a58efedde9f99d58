import type { Span } from "../annotation.ts";
import type { Attribution } from "./direct.ts";
import type { Quoted } from "./marks.ts";
import type { Nearby } from "./nearby.ts";
import type { Reported } from "./report.ts";
import { speakerAt } from "./speaker.ts";
import type { Tree } from "../tree.ts";

type Told = Span & Pick<Reported, "cue" | "speaker">;

/**
 * Who says a quotation that stands by itself. One that is a sentence belongs to whoever spoke, or else did something, in
 * the sentence before ("Reed shrugged. “It is over.”"); one that fills a paragraph, to whoever spoke last in the one
 * before, for newspapers do not repeat who goes on speaking.
 */
export function speakerBefore(
  tree: Tree,
  quote: Quoted,
  reported: Nearby<Told>,
  previous: { readonly end: number; readonly attribution: Attribution } | null,
): Attribution | null {
  const { text, sentences } = tree.annotation;
  const { start, end } = quote.outside;
  const index = tree.sentenceOf(tree.tokenAt(start));
  if (beginOf(text, start) > (sentences[index]?.start ?? 0)) return null;
  const isFirst = /^(?:\n|$)/.test(text.charAt(beginOf(text, start) - 1));
  const isAll = /^[^\S\n]{0,9}(?:\n|$)/.test(text.slice(end, end + 10));
  const before = isFirst ? (isAll ? lineBefore(text, start) : null) : (sentences[index - 1] ?? null);
  if (before === null) return null;
  const isIn = (at: number): boolean => at >= before.start && at <= before.end;
  const told = lastTold(reported.overlapping(before).filter(({ cue }) => isIn(cue.start)));
  const spoken = previous !== null && isIn(previous.end) && previous.end > (told?.cue.end ?? -1);
  // Whoever asked in the paragraph before does not answer.
  if (isFirst && spoken && /[?]["”’»]/.test(text.slice(before.start, before.end))) return null;
  const speaker = spoken
    ? previous.attribution.speaker
    : (told?.speaker ?? (isFirst ? null : doer(tree, index - 1)));
  return speaker === null ? null : { speaker, cue: null };
}

/** The last report that stands in no other. */
const lastTold = (reports: readonly Told[]): Told | undefined =>
  reports
    .slice(-20)
    .filter(
      ({ speaker, cue }) =>
        speaker !== null && !reports.some((other) => other.start <= cue.start && other.end >= cue.end),
    )
    .sort((a, b) => a.cue.start - b.cue.start)
    .at(-1);

/** The person whom a sentence tells of. */
function doer(tree: Tree, sentence: number): Attribution["speaker"] {
  const { first, last } = tree.annotation.sentences[sentence]!;
  for (let token = first; token < last; token++) {
    if (tree.tokens[token]!.head >= 0) continue;
    const subject = tree.child(token, ({ relation }) => relation === "nsubj");
    if (subject === null) return null;
    const isPerson =
      /^(?:he|she)$/i.test(tree.tokens[subject]!.form) ||
      tree.annotation.names.some(
        ({ type, first: from, last: to }) => type === "PER" && subject >= from && subject < to,
      );
    return isPerson ? speakerAt(tree, subject) : null;
  }
  return null;
}

/** Where the blanks before a place begin. */
function beginOf(text: string, at: number): number {
  while (at > 0 && /[^\S\n]/.test(text.charAt(at - 1))) at--;
  return at;
}

/** The paragraph before, past empty lines. */
function lineBefore(text: string, start: number): Span | null {
  let end = start;
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end--;
  return end === 0 ? null : { start: text.lastIndexOf("\n", end - 1) + 1, end };
}
