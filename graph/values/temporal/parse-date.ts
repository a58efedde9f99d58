import { argumentError } from "../error.ts";
import { checkField, dayOf, daysInYear, firstOfQuarter, firstOfWeekYear, weeksInYear } from "./calendar.ts";

const year = String.raw`([+-]\d{4,9}(?=-|$)|\d{4})`;

/** The forms of ISO 8601, extended and basic, and the day each of them means. */
const forms: readonly (readonly [pattern: RegExp, day: (parts: readonly number[]) => number])[] = [
  [
    new RegExp(String.raw`^${year}(?:-(\d{1,2})-(\d{1,2})|-(\d{2}))?$`),
    ([y = 0, month = 1, day = 1]) => dayOf(y, month, day),
  ],
  [/^(\d{4})(\d{2})(\d{2})?$/, ([y = 0, month = 1, day = 1]) => dayOf(y, month, day)],
  [
    new RegExp(String.raw`^${year}(?:-W(\d{1,2})(?:-(\d))?|W(\d{2})(\d)?)$`),
    ([y = 0, week = 1, day = 1]) => dayOfWeekDate(y, week, day),
  ],
  [
    new RegExp(String.raw`^${year}-?Q([1-4])(?:-?(\d{1,2}))?$`),
    ([y = 0, quarter = 1, day = 1]) => dayOfQuarterDate(y, quarter, day),
  ],
  [new RegExp(String.raw`^${year}-?(\d{3})$`), ([y = 0, ordinal = 1]) => dayOfOrdinalDate(y, ordinal)],
];

/** The day that a text in ISO 8601 means, counted from 1970-01-01; throws `ValueError`. */
export function parseDay(text: string): number {
  for (const [pattern, day] of forms) {
    const match = pattern.exec(text);
    if (match)
      return day(match.slice(1).flatMap((part?: string) => (part === undefined ? [] : [Number(part)])));
  }
  throw argumentError(
    `"${text}" is no date; write it as 2015-07-21, 20150721, 2015-07, 2015-W30-2, 2015-Q3-1, 2015-202 or 2015`,
  );
}

export function dayOfWeekDate(weekYear: number, week: number, dayOfWeek: number): number {
  checkField("week", week, 1, weeksInYear(weekYear));
  checkField("dayOfWeek", dayOfWeek, 1, 7);
  return firstOfWeekYear(weekYear) + (week - 1) * 7 + dayOfWeek - 1;
}

export function dayOfQuarterDate(y: number, quarter: number, dayOfQuarter: number): number {
  checkField("quarter", quarter, 1, 4);
  const first = firstOfQuarter(y, quarter);
  const next = quarter === 4 ? firstOfQuarter(y + 1, 1) : firstOfQuarter(y, quarter + 1);
  checkField("dayOfQuarter", dayOfQuarter, 1, next - first);
  return first + dayOfQuarter - 1;
}

export function dayOfOrdinalDate(y: number, ordinalDay: number): number {
  checkField("ordinalDay", ordinalDay, 1, daysInYear(y));
  return dayOf(y, 1, 1) + ordinalDay - 1;
}
