import { placeInYear, type DateBasis, type Granularity } from "../language/index.ts";
import type { ReportedTime } from "../extract/index.ts";

/** When a report says it was. ISO days compare as strings. */
export interface When {
  readonly from: string | null;
  readonly to: string | null;
  readonly granularity: Granularity | null;
  readonly basis: DateBasis;
  /** The words, when they name days of a year that is not said ("late December"); else null. */
  readonly yearless: string | null;
}

export interface Days {
  readonly from: string;
  readonly to: string;
}

export function whenOf(time: ReportedTime, text: string): When {
  const { from, to, granularity, basis, words } = time;
  const said = from === null && words !== null ? text.slice(words.start, words.end) : null;
  return { from, to, granularity, basis, yearless: said !== null && placeInYear(said, 2001) ? said : null };
}

export const daysOf = ({ from, to }: When): Days | null =>
  from === null || to === null ? null : { from, to };

export const overlaps = (a: Days, b: Days): boolean => a.from <= b.to && b.from <= a.to;

/** The days of words without a year, in the year that brings them nearest to known days. */
export function placedNear(words: string, near: Days): Days | null {
  const year = Number(near.from.slice(0, 4));
  const candidates = [year - 1, year, year + 1].flatMap((candidate) => placeInYear(words, candidate) ?? []);
  return candidates.reduce<Days | null>(
    (best, days) => (best === null || gap(days, near) < gap(best, near) ? days : best),
    null,
  );
}

/** Days that lie between two stretches of time; 0 when they touch or overlap. */
export function gap(a: Days, b: Days): number {
  if (overlaps(a, b)) return 0;
  return a.to < b.from ? dayNumber(b.from) - dayNumber(a.to) : dayNumber(a.from) - dayNumber(b.to);
}

export const lengthOf = ({ from, to }: Days): number => dayNumber(to) - dayNumber(from) + 1;

const dayNumber = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);

export const intersection = (a: Days, b: Days): Days | null =>
  overlaps(a, b) ? { from: a.from > b.from ? a.from : b.from, to: a.to < b.to ? a.to : b.to } : null;

/** Day 0, week 1 ... unknown last: the exact reports come first, the others join them. */
export function vagueness({ from, granularity }: When): number {
  if (from === null) return 9;
  return granularity === null ? 8 : ["day", "week", "month", "season", "year"].indexOf(granularity);
}
