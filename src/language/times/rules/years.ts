import { monthInterval, partsOf, yearInterval, type Interval } from "../calendar.ts";
import { fromPublication, inNearYear, rule, stated, type TimeRule } from "../rule.ts";
import { numberOf, year } from "../words.ts";
import { part } from "./months.ts";
import { third } from "./periods.ts";
import { placedAs } from "./dates.ts";

/** "2019", "late 2025", "fiscal 2024": a bare number must show by its neighbours that it is a year; see `isYear`. */
const named = rule(
  `(?<part>${part})?(?:the year |fiscal (?:year )?|FY ?)?(?<year>${year})(?![-–—/]\\d)`,
  (words) => {
    const whole = yearInterval(Number(words["year"]));
    if (words["part"] === undefined) return stated(whole, "year");
    return stated(partOfYear(words["part"], whole), "season");
  },
);

/** "2010-2015", "2024-25". */
const span = rule(`(?<first>${year})[-–/](?<last>(?:19|20)?\\d{2})`, (words) => {
  const first = Number(words["first"]);
  const given = words["last"] ?? "";
  const last = given.length === 2 ? Math.floor(first / 100) * 100 + Number(given) : Number(given);
  return last <= first || last - first > 60
    ? null
    : stated({ from: yearInterval(first).from, to: yearInterval(last).to }, "year");
});

/** "the 1990s", "the early 2000s", "the '90s". */
const decade = rule(
  `(?:[Tt]he )?(?<part>(?:[Ee]arly|[Mm]id|[Ll]ate)[- ])?(?:(?<decade>(?:1[5-9]|20)\\d0)['’]?s|['’](?<short>[2-9]0)s)`,
  (words) => {
    const whole = yearInterval(Number(words["decade"] ?? `19${words["short"] ?? "00"}`), 10);
    return stated(words["part"] === undefined ? whole : thirdOfDecade(words["part"], whole), "year");
  },
);

/** "the 19th century", "the early 18th century". */
const century = rule(
  "[Tt]he (?<part>(?:early|mid|late)[- ])?(?<ordinal>\\d{1,2}(?:st|nd|rd|th)|[a-z]+th) century",
  (words) => {
    const number = numberOf(words["ordinal"] ?? "");
    if (number === null || number < 1) return null;
    const first = 100 * (number - 1) + 1;
    const part = words["part"] ?? "";
    if (part === "") return stated(yearInterval(first, 100), "year");
    const [offset, length] = part.startsWith("early")
      ? [0, 33]
      : part.startsWith("mid")
        ? [33, 34]
        : [67, 33];
    return stated(yearInterval(first + offset, length), "year");
  },
);

/** First month and length of a season of the northern half of the Earth. */
const seasons: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };
const season = "(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)";
const seasonIn = (name: string, inYear: number): Interval =>
  monthInterval(inYear, seasons[name.toLowerCase()] ?? 3, 3);

/** "the summer of 2024", "spring 2025", "early autumn 2020", "in the spring". */
const seasonNamed = rule(
  `(?<part>(?:[Ee]arly|[Mm]id|[Ll]ate)[- ])?(?:[Tt]he )?${season}(?:,? (?:of )?(?<year>${year}|(?:last|this|next) year))`,
  (words, anchor) =>
    placedAs("season", words, anchor, (inYear) => {
      const whole = seasonIn(words["season"] ?? "", inYear);
      return words["part"] === undefined ? whole : third(words["part"], whole);
    }),
);
const seasonBare = rule(
  `(?<=(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Ll]ate|[Ee]arly) the )${season}(?! of)`,
  (words, anchor) => inNearYear(anchor, "season", (inYear) => seasonIn(words["season"] ?? "", inYear)),
);

/** "last summer", "this spring", "next winter". */
const seasonRelative = rule(`(?<which>[Ll]ast|[Tt]his past|[Tt]his|[Nn]ext) ${season}`, (words, anchor) =>
  fromPublication(anchor, "season", (published) => {
    const inYear = partsOf(published).year;
    const all = [-2, -1, 0, 1, 2].map((offset) => seasonIn(words["season"] ?? "", inYear + offset));
    const which = (words["which"] ?? "").toLowerCase();
    if (which === "next") return all.find((interval) => interval.from > published)!;
    if (which !== "this") return all.findLast((interval) => interval.to < published)!;
    return all.find((interval) => interval.to >= published - 60)!;
  }),
);

/** "the first quarter of 2025", "Q3 2024", "the second half of the year", "the fourth quarter". */
const quarter = rule(
  `(?:[Tt]he )?(?:(?<ordinal>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast) (?<unit>quarter|half)|Q(?<number>[1-4])|H(?<half>[12]))(?:,? (?:of )?(?:the )?(?<year>${year}|(?:last|this|next) year|year))(?! \\d)`,
  (words, anchor) => {
    const isHalf = words["unit"] === "half" || words["half"] !== undefined;
    const ordinal = (words["ordinal"] ?? "").toLowerCase();
    const nth = Number(
      words["number"] ?? words["half"] ?? (ordinal === "last" ? (isHalf ? 2 : 4) : (numberOf(ordinal) ?? 1)),
    );
    if (nth > (isHalf ? 2 : 4)) return null;
    const given = words["year"] === "year" ? "this year" : words["year"];
    const months = isHalf ? 6 : 3;
    return placedAs("season", { ...words, year: given, half: undefined }, anchor, (inYear) =>
      monthInterval(inYear, months * (nth - 1) + 1, months),
    );
  },
);

export const yearRules: readonly TimeRule[] = [
  named,
  span,
  decade,
  century,
  seasonNamed,
  seasonBare,
  seasonRelative,
  quarter,
];

/** Thirds of a year: January to April, May to August, September to December. */
function partOfYear(words: string, whole: Interval): Interval {
  const { year: inYear } = partsOf(whole.from);
  const first = /early|beginning|start/i.test(words) ? 1 : /mid/i.test(words) ? 5 : 9;
  return monthInterval(inYear, first, 4);
}

function thirdOfDecade(words: string, whole: Interval): Interval {
  const { year: first } = partsOf(whole.from);
  if (/early/i.test(words)) return yearInterval(first, 4);
  return /mid/i.test(words) ? yearInterval(first + 4, 3) : yearInterval(first + 7, 3);
}
