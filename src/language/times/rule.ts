import type { DateBasis, Granularity } from "../time.ts";
import { weekdayOf, type Day, type Interval } from "./calendar.ts";

/** What the words of a time are read against. */
export interface Anchor {
  /** Day of publication; null when the article does not say, and then whatever needs it stays unknown. */
  readonly published: Day | null;
  /** Where the clause looks from the day of publication; "none" for a noun phrase that does not tell. */
  readonly direction: "past" | "future" | "none";
  /** The last time named before, for "a year earlier" and "the 14th". */
  readonly reference: Interval | null;
  /** The time an old story has reached: "He was arrested in March 2011. In August ..." */
  readonly story: Interval | null;
  /** A year taken for granted whatever the publication. */
  readonly year: number | null;
}

/** A time as its words and the anchor give it; no interval when they do not suffice. */
export interface Reading {
  readonly interval: Interval | null;
  readonly granularity: Granularity;
  readonly basis: Exclude<DateBasis, "unknown">;
}

type Words = Readonly<Record<string, string | undefined>>;

/** One way of naming a time. `read` returns null when the words are none after all (February 30). */
export interface TimeRule {
  /** The source it was made of. */
  readonly source: string;
  /** Sticky: matches at its `lastIndex` or not at all. */
  readonly pattern: RegExp;
  read(words: Words, anchor: Anchor): Reading | null;
}

// What is cheap to see comes first: most places are inside a word.
const before = String.raw`(?<![A-Za-z0-9])(?<![\p{L}\p{N}_$€£/.]|\p{L}-)`;
const behind = String.raw`(?![\p{L}\p{N}_]|['’]t)`;

/** A rule from the source of a regular expression with named groups; it matches whole words only. */
export function rule(source: string, read: TimeRule["read"]): TimeRule {
  return { source, pattern: new RegExp(`${before}(?:${source})${behind}`, "yu"), read };
}

/** Finds, without a match of its own, every place at which one of the rules may match. */
export function beginningOf(rules: readonly TimeRule[]): RegExp {
  const sources = rules.map(({ source }) => source.replace(/\(\?<\w+>/g, "(?:").replace(/\\k<\w+>/g, "."));
  return new RegExp(`${before}(?=(?:${sources.join("|")})${behind})`, "gu");
}

export const stated = (interval: Interval | null, granularity: Granularity): Reading => ({
  interval,
  granularity,
  basis: "stated",
});

export const resolved = (interval: Interval | null, granularity: Granularity): Reading => ({
  interval,
  granularity,
  basis: "resolved",
});

export const single = (day: Day | null): Interval | null => (day === null ? null : { from: day, to: day });

/** The reading `at` the day of publication, or unknown without one. */
export function fromPublication(
  anchor: Anchor,
  granularity: Granularity,
  at: (published: Day) => Interval,
): Reading {
  return resolved(anchor.published === null ? null : at(anchor.published), granularity);
}

/**
 * A part of a year whose year is not said: the last one in a clause of the past, the next one in a clause of the
 * future, else the nearest. `place` gives its days in a year, null when that year has none (February 29, "Monday,
 * May 4"). Datelines run a day ahead or behind, so a day over the edge still counts.
 */
export function inNearYear(
  anchor: Anchor,
  granularity: Granularity,
  place: (year: number) => Interval | null,
): Reading {
  if (anchor.year !== null) return { interval: place(anchor.year), granularity, basis: "inferred" };
  const { published, story } = anchor;
  if (published === null) return resolved(null, granularity);
  const middle = new Date((story?.from ?? published) * 86_400_000).getUTCFullYear();
  const candidates = [-8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4]
    .map((offset) => place(middle + offset))
    .filter((interval) => interval !== null);
  if (story && anchor.direction !== "future") {
    const next = candidates.find((interval) => interval.to >= story.from) ?? null;
    return { interval: next, granularity, basis: "inferred" };
  }
  return resolved(nearest(candidates, published, anchor.direction), granularity);
}

function nearest(candidates: readonly Interval[], day: Day, direction: Anchor["direction"]): Interval | null {
  if (direction === "past") return candidates.findLast((interval) => interval.from <= day + 1) ?? null;
  if (direction === "future") return candidates.find((interval) => interval.to >= day - 1) ?? null;
  const distance = (interval: Interval): number => Math.max(interval.from - day, day - interval.to, 0);
  return candidates.reduce<Interval | null>(
    (best, interval) => (best === null || distance(interval) < distance(best) ? interval : best),
    null,
  );
}

/** The last day at or before `day` that is this day of the week. */
export const weekdayBefore = (day: Day, weekday: number): Day => day - ((weekdayOf(day) - weekday + 7) % 7);
/** The first day at or after `day` that is this day of the week. */
export const weekdayAfter = (day: Day, weekday: number): Day => day + ((weekday - weekdayOf(day) + 7) % 7);
