import {
  addMonths,
  monthInterval,
  partsOf,
  weekInterval,
  yearInterval,
  type Day,
  type Interval,
} from "../calendar.ts";
import { fromPublication, resolved, rule, type Reading, type TimeRule } from "../rule.ts";
import { count, numberOf, partOfDay } from "../words.ts";

const near: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  overnight: 0,
  yesterday: -1,
  tomorrow: 1,
  "the day before yesterday": -2,
  "the day after tomorrow": 2,
  "last night": -1,
};

/** "today", "yesterday morning", "the day after tomorrow", "this evening", "last night". */
const day = rule(
  `(?<word>[Tt]he day before yesterday|[Tt]he day after tomorrow|[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow|[Ll]ast night)(?: ${partOfDay})?|[Tt]his (?:morning|afternoon|evening)|[Ee]arlier today|[Ll]ater today`,
  (words, anchor) => {
    const offset = near[(words["word"] ?? "today").toLowerCase()] ?? 0;
    return fromPublication(anchor, "day", (published) => ({
      from: published + offset,
      to: published + offset,
    }));
  },
);

const units = "(?<unit>day|week|fortnight|month|year|decade|century)";

/** "two weeks ago", "a year ago", "more than ten years ago" (its "more than" is left out, and so is its day). */
const ago = rule(
  `(?<vague>(?:[Mm]ore than|[Oo]ver|[Aa]bout|[Aa]round|[Nn]early|[Aa]lmost|[Ss]ome|[Rr]oughly|[Ll]ess than|[Aa]t least) )?(?<count>${count}) ${units.replace("century", "centur(?:y|ie)")}s? ago(?: (?<today>today))?`,
  (words, anchor) => offset(words, -1, anchor.published),
);

/** "in two weeks", "two weeks from now", "in three days' time". */
const ahead = rule(
  `(?:(?:[Ii]n|[Ww]ithin) (?<count>${count}) ${units}s?(?:['’]s? time)?|(?<other>${count}) (?<unit2>day|week|month|year)s? from now)`,
  (words, anchor) => {
    if (words["other"] === undefined && anchor.direction !== "future" && !isFuture(words)) return null;
    const given = {
      ...words,
      count: words["count"] ?? words["other"],
      unit: words["unit"] ?? words["unit2"],
    };
    return offset(given, 1, anchor.published);
  },
);

export const dayRules: readonly TimeRule[] = [day, ago, ahead];

/** Only "time" makes "in three days" look ahead where the clause does not: else it is how long something took. */
const isFuture = (words: Readonly<Record<string, string | undefined>>): boolean =>
  words["unit"] === undefined;

function offset(
  words: Readonly<Record<string, string | undefined>>,
  sign: 1 | -1,
  published: Day | null,
): Reading | null {
  const number = numberOf(words["count"] ?? "");
  if (number === null) return null;
  const unit = (words["unit"] ?? "day").replace("centurie", "century");
  const granularity = unit === "decade" || unit === "century" ? "year" : unit === "fortnight" ? "week" : unit;
  const isVague = words["vague"] !== undefined && unit !== "day";
  if (published === null || isVague) return resolved(null, granularity as Reading["granularity"]);
  return resolved(shifted(published, sign * number, unit), granularity as Reading["granularity"]);
}

/** The unit that lies `number` units from a day: the day, its week, its month, its year. */
export function shifted(day: Day, number: number, unit: string): Interval {
  switch (unit) {
    case "day":
      return { from: day + number, to: day + number };
    case "week":
      return weekInterval(day, number);
    case "fortnight":
      return weekInterval(day, 2 * number);
    case "month": {
      const { year, month } = partsOf(addMonths(day, number));
      return monthInterval(year, month);
    }
    case "decade":
      return yearInterval(partsOf(day).year + 10 * number);
    case "century":
      return yearInterval(partsOf(day).year + 100 * number);
    default:
      return yearInterval(partsOf(day).year + number);
  }
}
