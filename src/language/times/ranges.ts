import type { Candidate } from "./candidates.ts";
import { weekdayBefore, type Anchor, type Reading } from "./rule.ts";
import { partsOf, weekdayOf } from "./calendar.ts";

/** A candidate that may run to another: "from March to May", "Jan. 30-Feb. 2, 2026". */
export interface RangeCandidate extends Candidate {
  readonly from?: Candidate;
  readonly until?: Candidate;
}

/** Joins two candidates with "to", "through", a dash, or "and" after "between". */
export function joinRanges(candidates: readonly Candidate[], text: string): RangeCandidate[] {
  const joined: RangeCandidate[] = [];
  for (let index = 0; index < candidates.length; index++) {
    const from = candidates[index]!;
    const until = candidates[index + 1];
    if (until?.sentence !== from.sentence || !isRange(from, until, text)) {
      joined.push(from);
      continue;
    }
    const { end, last } = until;
    joined.push({ ...from, end, last, words: text.slice(from.start, end), from, until });
    index++;
  }
  return joined;
}

function isRange(from: Candidate, until: Candidate, text: string): boolean {
  const between = text.slice(from.end, until.start);
  const before = text.slice(Math.max(0, from.start - 12), from.start);
  if (/^\s*(?:through|thru)\s*$/.test(between)) return true;
  if (/^\s?[-–—]\s?$/.test(between)) return /\d|^[A-Z]/.test(from.words) && !/^\s[–—]\s$/.test(between);
  if (/^\s+(?:to|until|till)\s+(?:the )?$/.test(between))
    return /\b[Ff]rom\s+(?:the )?$/.test(before) || /[A-Z0-9]/.test(until.words);
  return /^\s+and\s+$/.test(between) && /\b[Bb]etween\s+$/.test(before);
}

/** The end is read first; the beginning is the last one before it. */
export function readRange({ from, until }: RangeCandidate, anchor: Anchor): Reading | null {
  const end = until?.read(anchor);
  const alone = from?.read(anchor);
  if (!end || !alone) return null;
  if (!end.interval || !from) return { ...end, interval: null };
  const begin = alone.basis === "stated" ? alone.interval : beginOf(from, alone, end.interval.to, anchor);
  const granularity = alone.granularity;
  if (!begin || begin.from > end.interval.to) return { ...end, granularity, interval: null };
  return { interval: { from: begin.from, to: end.interval.to }, granularity, basis: end.basis };
}

function beginOf(from: Candidate, alone: Reading, last: number, anchor: Anchor): Reading["interval"] {
  if (/day\b/i.test(from.words) && !/\d/.test(from.words) && alone.interval) {
    const day = weekdayBefore(last, weekdayOf(alone.interval.from));
    return { from: day, to: day };
  }
  for (const offset of [0, -1]) {
    const { interval } = from.read({ ...anchor, year: partsOf(last).year + offset }) ?? { interval: null };
    if (interval && interval.from <= last) return interval;
  }
  return alone.interval;
}
