/** Days counted from 1970-01-01 in the proleptic Gregorian calendar; no clock, no time zone. */
export type Day = number;

/** First and last day, both included. */
export interface Interval {
  readonly from: Day;
  readonly to: Day;
}

const dayLength = 86_400_000;

/** The day of a year, month (1 to 12) and day of the month; null when there is no such day. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  return Math.round(
    new Date(Date.UTC(2000, month - 1, day)).setUTCFullYear(year, month - 1, day) / dayLength,
  );
}

export function monthLength(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Monday is 0, Sunday is 6. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

export function toIso(day: Day): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${String(year).padStart(4, "0")}-${pad(month)}-${pad(dayOfMonth)}`;
}

/** Reads "2026-01-23" and anything that begins so; null for anything else. */
export function fromIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  return match && dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Months may run past the year in both directions: month 0 is December of the year before. */
export function monthInterval(year: number, month: number, months = 1): Interval {
  const first = normalMonth(year, month);
  const last = normalMonth(year, month + months - 1);
  return {
    from: dayOf(first.year, first.month, 1)!,
    to: dayOf(last.year, last.month, monthLength(last.year, last.month))!,
  };
}

export function yearInterval(year: number, years = 1): Interval {
  return monthInterval(year, 1, 12 * years);
}

/** Monday to Sunday of the week that holds the day, moved by a number of weeks. */
export function weekInterval(day: Day, weeks = 0): Interval {
  const from = day - weekdayOf(day) + 7 * weeks;
  return { from, to: from + 6 };
}

/** The day moved by months; the last day of a month that is too short. */
export function addMonths(day: Day, months: number): Day {
  const parts = partsOf(day);
  const { year, month } = normalMonth(parts.year, parts.month + months);
  return dayOf(year, month, Math.min(parts.day, monthLength(year, month)))!;
}

function normalMonth(year: number, month: number): { year: number; month: number } {
  const index = year * 12 + month - 1;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

const pad = (value: number): string => String(value).padStart(2, "0");
