import { monthNames } from "../../lexicon/months.ts";

const weekdayNames: readonly (readonly string[])[] = [
  ["monday", "mon"],
  ["tuesday", "tues", "tue"],
  ["wednesday", "wed"],
  ["thursday", "thurs", "thur", "thu"],
  ["friday", "fri"],
  ["saturday", "sat"],
  ["sunday", "sun"],
];

const numberNames = [
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen",
  "eighteen nineteen twenty",
]
  .join(" ")
  .split(" ");

const ordinalNames =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth".split(
    " ",
  );

const vagueNumbers: Readonly<Record<string, number>> = { a: 1, an: 1, "a couple of": 2, "a dozen": 12 };

/** 1 to 12. */
export function monthNumber(word: string): number {
  return indexOf(monthNames, word) + 1;
}

/** Monday is 0. */
export function weekdayNumber(word: string): number {
  return indexOf(weekdayNames, word);
}

/** "two", "14", "a", "14th", "third"; null when it is no number. */
export function numberOf(word: string): number | null {
  const plain = word.toLowerCase().replace(/\s+/g, " ");
  if (/^\d/.test(plain)) return Number.parseInt(plain, 10);
  const named = vagueNumbers[plain] ?? Math.max(numberNames.indexOf(plain), ordinalNames.indexOf(plain));
  return named < 0 ? null : named;
}

function indexOf(table: readonly (readonly string[])[], word: string): number {
  const plain = word.toLowerCase().replace(".", "");
  return table.findIndex((names) => names.includes(plain));
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
/** "January|Jan\.?|JANUARY ...": with a capital always, for "may" and "march" are verbs. */
const alternatives = (table: readonly (readonly string[])[]): string =>
  table
    .flatMap((names) =>
      names.map((name, index) =>
        index === 0 ? `${capital(name)}|${name.toUpperCase()}` : `${capital(name)}\\b\\.?`,
      ),
    )
    .join("|");

/** Sources of regular expressions; none has a capturing group of its own. */
export const month = `(?:${alternatives(monthNames)})`;
export const weekday = `(?:${alternatives(weekdayNames)})`;
/** Without the abbreviations: "Sun", "Sat" and "Wed" are words of their own. */
export const weekdayName = `(?:${weekdayNames.map(([name = ""]) => `${capital(name)}|${name.toUpperCase()}`).join("|")})`;
export const count = `(?:\\d{1,3}|[Aa] couple of|[Aa] dozen|[Aa]n?|${numberNames
  .slice(1)
  .map((name) => `[${capital(name).charAt(0)}${name.charAt(0)}]${name.slice(1)}`)
  .join("|")})`;
/** Day of a month; not the beginning of a longer number, a time of day or a share. */
export const dayNumber = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d%]|[.,:]\\d)";
export const year = "(?:1[5-9]|20)\\d{2}(?![\\d%]|[.,:]\\d)";
export const partOfDay = "(?:early |late )?(?:morning|afternoon|evening|night)";
