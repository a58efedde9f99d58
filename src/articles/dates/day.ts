import { monthPattern, months } from "./months.ts";

const dayNumber = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const year = "(?<year>(?:19|20)\\d{2})";
const weekday = "(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?[.,]?\\s+)?";

/** Each way a whole date is written, with named groups year, month and day. Slashes are read apart: 3/4/2026 is two days. */
const written = [
  `(?<year>(?:19|20)\\d{2})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)`,
  `(?<year>(?:19|20)\\d{2})(?<month>[01]\\d)(?<day>[0-3]\\d)(?=T|\\b)`,
  `${weekday}(?<month>${monthPattern})\\s+${dayNumber},?\\s+${year}(?!\\d)`,
  `${weekday}${dayNumber}(?:\\s+of)?[\\s-]+(?<month>${monthPattern})[\\s-]*,?\\s*${year}(?!\\d)`,
  `(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.${year}(?!\\d)`,
];

const patterns = written.map((source) => new RegExp(`(?<![\\p{L}\\d])${source}`, "iu"));
const slashed = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d{2})(?!\d)/u;

/** Where a date stands in a text, and its ISO day. */
export interface DayMatch {
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

/** "2026-02-30" is no day: the calendar decides (proleptic Gregorian). */
export function isoDay(yearNumber: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(yearNumber, month)) return null;
  return `${String(yearNumber).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The first complete date (day, month and year all written) in a text. A date without its year is none. */
export function findDay(text: string): DayMatch | null {
  let first: DayMatch | null = null;
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match === null || (first !== null && match.index >= first.start)) continue;
    const { year: y = "", month: m = "", day: d = "" } = match.groups ?? {};
    const day = isoDay(Number(y), monthNumber(m), Number(d));
    if (day !== null) first = { day, start: match.index, end: match.index + match[0].length };
  }
  return first ?? findSlashed(text);
}

/** The ISO day of a metadata field: a written date, a timestamp of any standard, or seconds or milliseconds of Unix time. */
export function readDay(value: unknown): string | null {
  if (typeof value === "number") return fromUnixTime(value);
  if (typeof value !== "string") return null;
  if (/^\d{10}(?:\d{3})?$/u.test(value.trim())) return fromUnixTime(Number(value));
  return findDay(value)?.day ?? null;
}

/** 23/01/2026 and 01/23/2026 have one reading; 03/04/2026 has two and is left unread, 04/04/2026 has one after all. */
function findSlashed(text: string): DayMatch | null {
  const match = slashed.exec(text);
  if (match === null) return null;
  const [first, second, yearNumber] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const readings = new Set([isoDay(yearNumber, first, second), isoDay(yearNumber, second, first)]);
  readings.delete(null);
  const [day] = readings;
  if (readings.size !== 1 || day === undefined || day === null) return null;
  return { day, start: match.index, end: match.index + match[0].length };
}

function monthNumber(text: string): number {
  return months.get(text.toLowerCase().replace(".", "")) ?? Number(text);
}

function daysIn(yearNumber: number, month: number): number {
  return new Date(Date.UTC(yearNumber, month, 0)).getUTCDate();
}

function fromUnixTime(value: number): string | null {
  const milliseconds = value > 1e11 ? value : value * 1000;
  // Before 1990 nothing was published with a Unix timestamp; such a number is something else.
  if (!Number.isFinite(milliseconds) || milliseconds < 631_152_000_000 || milliseconds > 4_102_444_800_000)
    return null;
  return new Date(milliseconds).toISOString().slice(0, 10);
}
