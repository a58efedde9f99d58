import type { Annotation, Span } from "../annotation.ts";
import type { TimeExpression } from "../time.ts";
import { fromIso, partsOf, toIso, type Day, type Interval } from "./calendar.ts";
import { findCandidates, matchesOf, type Candidate } from "./candidates.ts";
import { isPlausible } from "./plausible.ts";
import { joinRanges, readRange, type RangeCandidate } from "./ranges.ts";
import type { Anchor, Reading } from "./rule.ts";
import { childrenOf, Tenses } from "./tense.ts";

/** What is known of an article from outside its sentences. */
export interface TimeContext {
  /** ISO day of publication; null when the source does not say. */
  readonly published: string | null;
  /** Where the words stand; only a zone of kind "dateline" is of interest here. */
  readonly zones?: readonly (Span & { readonly kind: string })[];
}

/**
 * The times a text names, in order, resolved against the day of publication and the tense of their clause. What these do
 * not settle stays null: a weekday without publication, a month without a year. A year is never borrowed from elsewhere
 * in the text, with one exception that is marked "inferred": a dateline that lacks only its year takes it from a fully
 * written day within three weeks of it.
 */
export function findTimes(annotation: Annotation, context: TimeContext): TimeExpression[] {
  const candidates = joinRanges(
    findCandidates(annotation, (candidate) => isPlausible(candidate, annotation)),
    annotation.text,
  );
  const told = context.published === null ? null : fromIso(context.published);
  const published = told ?? inferPublication(candidates, annotation.text, context.zones);
  const tenses = new Tenses(annotation, childrenOf(annotation.tokens));
  const found: TimeExpression[] = [];
  const story = new Story(annotation, published);
  for (const candidate of candidates) {
    const known = read(candidate, anchorOf(candidate, annotation, tenses, published, story));
    if (!known) continue;
    const isHabit = weekdays.test(candidate.words) && tenses.isHabit(headOf(candidate, annotation));
    const reading = isHabit ? { ...known, interval: null } : known;
    story.tell(candidate, reading);
    found.push(expressionOf(candidate, reading, told === null && published !== null));
  }
  return found;
}

/** The days that words such as "late December" or "Feb. 3" name in a given year; null when they name none. */
export function placeInYear(
  words: string,
  year: number,
): { readonly from: string; readonly to: string } | null {
  const match = matchesOf(words)[0];
  const anchor: Anchor = { published: null, direction: "none", reference: null, story: null, year };
  const reading = match?.rule.read(match.groups, anchor);
  if (!reading?.interval || reading.basis !== "inferred") return null;
  return { from: toIso(reading.interval.from), to: toIso(reading.interval.to) };
}

/** "Monday through Friday" */
const weekdays = /^[A-Z][a-z]+day\b.*\b[A-Z][a-z]+day$/;

const read = (candidate: RangeCandidate, anchor: Anchor): Reading | null =>
  candidate.until ? readRange(candidate, anchor) : candidate.read(anchor);

function anchorOf(
  candidate: Candidate,
  annotation: Annotation,
  tenses: Tenses,
  published: Day | null,
  story: Story,
): Anchor {
  const { direction, strict } = tenses.around(headOf(candidate, annotation));
  const isLoose = !strict && !/day\b/i.test(candidate.words);
  return {
    published,
    direction: isLoose ? "none" : direction,
    reference: story.reference(candidate),
    story: story.year(candidate, direction),
    year: null,
  };
}

/** The word by which a stretch of tokens hangs in its sentence. */
export function headOf(
  { first, last }: { readonly first: number; readonly last: number },
  { tokens }: Annotation,
): number {
  for (let index = first; index < last; index++) {
    const { head, upos } = tokens[index]!;
    if ((head < first || head >= last) && upos !== "PUNCT" && upos !== "DET") return index;
  }
  return first;
}

/** Remembers what has been named, for times that lean on the one before. */
class Story {
  readonly #annotation: Annotation;
  readonly #published: Day | null;
  #last: { readonly interval: Interval; readonly sentence: number; readonly isYearKnown: boolean } | null =
    null;

  constructor(annotation: Annotation, published: Day | null) {
    this.#annotation = annotation;
    this.#published = published;
  }

  tell({ sentence }: Candidate, { interval, basis, granularity }: Reading): void {
    const isExact = granularity === "day" || granularity === "month";
    if (interval) this.#last = { interval, sentence, isYearKnown: basis !== "resolved" && isExact };
  }

  /** The time named at most two sentences before. */
  reference({ sentence }: Candidate): Interval | null {
    return this.#last && sentence - this.#last.sentence <= 2 ? this.#last.interval : null;
  }

  /** The time an old story has reached: its month was named with the year, a good year before publication, in this paragraph. */
  year(candidate: Candidate, direction: Anchor["direction"]): Interval | null {
    const last = this.#last;
    if (!last?.isYearKnown || direction === "future" || candidate.sentence - last.sentence > 1) return null;
    if (this.#published !== null && this.#published - last.interval.to < 330) return null;
    const { sentences, text } = this.#annotation;
    const between = text.slice(sentences[last.sentence]!.start, candidate.start);
    return /\n\s*\n/.test(between) || last.interval.to - last.interval.from > 366 ? null : last.interval;
  }
}

/** A dateline "Jan 09" in an article that writes "January 3, 2026" was written in 2026; anything less says nothing. */
function inferPublication(
  candidates: readonly RangeCandidate[],
  text: string,
  zones: TimeContext["zones"],
): Day | null {
  const dateline = candidates.find((candidate) => isInDateline(candidate, text, zones));
  if (!dateline || dateline.until) return null;
  const unknown: Anchor = { published: null, direction: "none", reference: null, story: null, year: null };
  const given = dateline.read(unknown);
  if (given?.granularity !== "day") return null;
  if (given.interval) return given.interval.to;
  const days = candidates.flatMap((candidate) => {
    const reading = read(candidate, unknown);
    return reading?.basis === "stated" && reading.granularity === "day" && reading.interval
      ? [reading.interval]
      : [];
  });
  const found = new Set<Day>();
  for (const { to } of days)
    for (const offset of [0, 1]) {
      const day = dateline.read({ ...unknown, year: partsOf(to).year + offset })?.interval?.to;
      if (day !== undefined && day - to >= -1 && day - to <= 21) found.add(day);
    }
  return found.size === 1 ? [...found][0]! : null;
}

function isInDateline({ start, end }: Span, text: string, zones: TimeContext["zones"]): boolean {
  if (zones?.some((zone) => zone.kind === "dateline" && zone.start <= start && zone.end >= end)) return true;
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  return (
    line.length < 60 &&
    /^\p{Lu}[\p{Lu} .,/'’()-]*$/u.test(line) &&
    /^\s?(?:\([^)]*\)\s?)?[—–-]/.test(text.slice(end))
  );
}

function expressionOf(candidate: RangeCandidate, reading: Reading, isInferred: boolean): TimeExpression {
  const { start, end, first, last } = candidate;
  const { interval, granularity, basis } = reading;
  return {
    start,
    end,
    first,
    last,
    from: interval && toIso(interval.from),
    to: interval && toIso(interval.to),
    granularity,
    basis: interval === null ? "unknown" : basis === "resolved" && isInferred ? "inferred" : basis,
  };
}
