import { dayOf, weekdayOf, type Day } from "../calendar.ts";
import { rule, single, type TimeRule } from "../rule.ts";
import { placed, trailingYear } from "./dates.ts";

const fixed: Readonly<Record<string, readonly [month: number, day: number]>> = {
  "New Year's Day": [1, 1],
  "Valentine's Day": [2, 14],
  "May Day": [5, 1],
  "Bastille Day": [7, 14],
  Halloween: [10, 31],
  "Christmas Eve": [12, 24],
  "Christmas Day": [12, 25],
  "Boxing Day": [12, 26],
  "New Year's Eve": [12, 31],
};

/** Days from Easter Sunday. */
const movable: Readonly<Record<string, number>> = {
  "Ash Wednesday": -46,
  "Palm Sunday": -7,
  "Maundy Thursday": -3,
  "Good Friday": -2,
  "Easter Sunday": 0,
  "Easter Monday": 1,
};

const names = [...Object.keys(fixed), ...Object.keys(movable)].join("|").replaceAll("'", "['’]");

/** "Christmas Day", "New Year's Eve 2025", "Good Friday". */
const feast = rule(`(?<feast>${names})${trailingYear}`, (words, anchor) => {
  const name = (words["feast"] ?? "").replace("’", "'");
  const offset = movable[name];
  const [month, day] = fixed[name] ?? [0, 0];
  return placed(words, anchor, (year) =>
    single(offset === undefined ? dayOf(year, month, day) : easter(year) + offset),
  );
});

/** Thanksgiving of the United States: the fourth Thursday of November. */
const thanksgiving = rule(`Thanksgiving(?: Day)?${trailingYear}`, (words, anchor) =>
  placed(words, anchor, (year) => {
    const first = dayOf(year, 11, 1)!;
    return single(first + ((3 - weekdayOf(first) + 7) % 7) + 21);
  }),
);

export const feastRules: readonly TimeRule[] = [feast, thanksgiving];

/** Easter Sunday of the Western churches: Meeus, Astronomical Algorithms (1991), chapter 8. */
function easter(year: number): Day {
  const century = Math.floor(year / 100);
  const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const golden = year % 19;
  const epact = (19 * golden + century - Math.floor(century / 4) - moon + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return dayOf(year, Math.floor(days / 31), (days % 31) + 1)!;
}
