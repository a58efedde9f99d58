import { dayOf, weekdayOf, type Interval } from "../calendar.ts";
import { inNearYear, rule, single, stated, type Anchor, type Reading, type TimeRule } from "../rule.ts";
import { dayNumber, month, monthNumber, weekday, weekdayNumber, year } from "../words.ts";

const leadingWeekday = `(?:(?<weekday>${weekday}),? (?:the )?)?`;
/** The year behind a day: "2026", "of last year", "'24". */
export const trailingYear = `(?:,? (?:of )?(?:in )?(?<year>${year}|(?:last|this|next) year)|,? ['’](?<short>\\d{2}))?`;
const dash = "(?:\\s?[-–—]\\s?| to | through | until )";

/** "2026-01-23", "2026/01/23". */
const iso = rule(
  "(?<year>\\d{4})(?<mark>[-/])(?<month>\\d{2})\\k<mark>(?<day>\\d{2})(?:T[\\d:.Z+-]*)?",
  (words) => exact(Number(words["year"]), Number(words["month"]), Number(words["day"])),
);

/** "1/23/2026", "23.01.2026". Which comes first is known with points or when one number is above twelve. */
const numeric = rule("(?<one>\\d{1,2})(?<mark>[./-])(?<two>\\d{1,2})\\k<mark>(?<year>\\d{4})", (words) => {
  const [one, two, inYear] = [Number(words["one"]), Number(words["two"]), Number(words["year"])];
  if (one > 31 || two > 31 || (one > 12 && two > 12)) return null;
  if (words["mark"] === "." || one > 12) return exact(inYear, two, one);
  return two > 12 || one === two ? exact(inYear, one, two) : stated(null, "day");
});

/** "Wednesday, Jan. 7, 2026", "January 3", "March 3rd of last year". */
const monthFirst = rule(
  `${leadingWeekday}(?<month>${month}) (?:the )?(?<day>${dayNumber})${trailingYear}`,
  (words, anchor) => monthDay(words, anchor),
);

/** "7 January 2026", "the 3rd of March", "Tuesday 12 May". */
const dayFirst = rule(
  `${leadingWeekday}(?:the )?(?<day>${dayNumber})(?: of)? (?<month>${month})${trailingYear}`,
  (words, anchor) => monthDay(words, anchor),
);

/** "January 3-9, 2026", "January 3 and 4". */
const monthFirstRange = rule(
  `(?<month>${month}) (?<day>${dayNumber})(?:${dash}| and | & )(?<last>${dayNumber})${trailingYear}`,
  (words, anchor) => monthDay(words, anchor),
);

/** "3-9 January 2026", "3 and 4 May". */
const dayFirstRange = rule(
  `(?<day>${dayNumber})(?:${dash}| and | & )(?<last>${dayNumber}) (?<month>${month})${trailingYear}`,
  (words, anchor) => monthDay(words, anchor),
);

/** The day that changed an age is named without its year: "the September 11 attacks". */
const nineEleven = rule("(?:September|Sept?\\.?) 11(?=(?:th)?,? (?:terror(?:ist)? )?(?:attack|hijack))", () =>
  exact(2001, 9, 11),
);

export const dateRules: readonly TimeRule[] = [
  iso,
  numeric,
  nineEleven,
  monthFirst,
  dayFirst,
  monthFirstRange,
  dayFirstRange,
];

type Words = Parameters<TimeRule["read"]>[0];

function exact(inYear: number, inMonth: number, day: number): Reading | null {
  const interval = single(dayOf(inYear, inMonth, day));
  return interval && stated(interval, "day");
}

function monthDay(words: Words, anchor: Anchor): Reading | null {
  const inMonth = monthNumber(words["month"] ?? "");
  const day = Number.parseInt(words["day"] ?? "", 10);
  const last = Number.parseInt(words["last"] ?? words["day"] ?? "", 10);
  if (last < day || dayOf(2000, inMonth, last) === null) return null;
  const onWeekday = words["weekday"] === undefined ? null : weekdayNumber(words["weekday"]);
  const place = (inYear: number): Interval | null => {
    const [from, to] = [dayOf(inYear, inMonth, day), dayOf(inYear, inMonth, last)];
    return from === null || to === null ? null : { from, to };
  };
  const sameWeekday = (inYear: number): Interval | null => {
    const interval = place(inYear);
    return interval && weekdayOf(interval.from) === onWeekday ? interval : null;
  };
  if (onWeekday !== null && words["year"] === undefined && words["short"] === undefined) {
    const reading = placed(words, anchor, sameWeekday);
    if (reading.interval) return reading;
  }
  return placed(words, anchor, place);
}

/** In the year the words give ("2026", "last year", "'24"), else in the nearest. */
export function placed(words: Words, anchor: Anchor, place: (year: number) => Interval | null): Reading {
  return placedAs("day", words, anchor, place);
}

export function placedAs(
  granularity: Reading["granularity"],
  words: Words,
  anchor: Anchor,
  place: (year: number) => Interval | null,
): Reading {
  const given = words["year"] ?? words["short"];
  if (given === undefined) return inNearYear(anchor, granularity, place);
  const relative = /last|this|next/.exec(given)?.[0];
  if (relative === undefined)
    return stated(place(Number(given.length === 2 ? `20${given}` : given)), granularity);
  if (anchor.published === null) return { interval: null, granularity, basis: "resolved" };
  const offset = relative === "last" ? -1 : relative === "next" ? 1 : 0;
  const inYear = new Date(anchor.published * 86_400_000).getUTCFullYear() + offset;
  return { interval: place(inYear), granularity, basis: "resolved" };
}
