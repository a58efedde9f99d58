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
import { count, numberOf } from "../words.ts";

type Unit = "day" | "week" | "weekend" | "month" | "quarter" | "year" | "decade" | "century";

const unit = "(?<unit>week|weekend|month|quarter|year|decade|century)";

/** "last month", "this week", "next year", "the past weekend", "the current quarter". */
const relative = rule(
  `(?<which>[Ll]ast|[Tt]his past|[Tt]his|[Nn]ext|[Tt]his coming|[Tt]he current|[Tt]he coming) ${unit}(?! of\\b)`,
  (words, anchor) => {
    const offset = /last|past/i.test(words["which"] ?? "")
      ? -1
      : /next|coming/i.test(words["which"] ?? "")
        ? 1
        : 0;
    const which = (words["unit"] ?? "week") as Unit;
    return fromPublication(anchor, granularityOf(which), (published) => periodOf(published, which, offset));
  },
);

/** "early next week", "late last year", "the end of this month", "later this month", "earlier this year". */
const partial = rule(
  "(?<part>[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate|(?:the )?[Ee]nd of|(?:the )?(?:[Bb]eginning|[Ss]tart) of|[Mm]id(?:-| |dle of )) ?(?<which>last|this|next|the) (?<unit>week|month|year|decade|century)",
  (words, anchor) => {
    const offset = words["which"] === "last" ? -1 : words["which"] === "next" ? 1 : 0;
    const which = (words["unit"] ?? "week") as Unit;
    if (words["which"] === "the" && anchor.reference)
      return partOfReading(words["part"] ?? "", anchor.reference, which);
    return fromPublication(anchor, granularityOf(which), (published) =>
      partOf((words["part"] ?? "").toLowerCase(), periodOf(published, which, offset), published),
    );
  },
);

/** "the past three months", "the last two weeks", "the next five years": up to or from the day of publication. */
const stretch = rule(
  `(?<which>[Tt]he past|[Tt]he last|[Tt]he previous|[Tt]he next|[Tt]he coming|[Pp]ast|[Ll]ast|[Nn]ext) (?<count>${count}) (?<unit>day|week|month|year|decade)s`,
  (words, anchor) => {
    const number = numberOf(words["count"] ?? "");
    const which = (words["unit"] ?? "day") as Unit;
    if (number === null) return null;
    const isAhead = /next|coming/i.test(words["which"] ?? "");
    return fromPublication(anchor, granularityOf(which), (published) =>
      isAhead
        ? { from: published, to: moved(published, which, number) }
        : { from: moved(published, which, -number), to: published },
    );
  },
);

/** "the past year", "over the past decade". */
const pastUnit = rule("[Tt]he past (?<unit>day|week|month|year|decade)", (words, anchor) => {
  const which = (words["unit"] ?? "day") as Unit;
  return fromPublication(anchor, granularityOf(which), (published) => ({
    from: moved(published, which, -1),
    to: published,
  }));
});

/** "in recent months", "the coming weeks", "in the past few days": they name no days. */
const vague = rule(
  "(?:(?:[Rr]ecent|[Cc]oming|[Tt]he (?:past|last|next) (?:few|several)|[Pp]ast (?:few|several)|[Aa] few) (?<unit>day|week|month|year|decade)s(?: ago)?|(?:[Ss]everal|[Mm]any) (?<ago>day|week|month|year|decade)s ago)",
  (words) => resolved(null, granularityOf((words["unit"] ?? words["ago"] ?? "day") as Unit)),
);

/** "over the weekend": the last one, the next in a clause of the future. */
const weekend = rule("(?<=(?:[Oo]ver|[Aa]t|[Oo]n|[Dd]uring) )the weekend", (_, anchor) =>
  fromPublication(anchor, "day", (published) => weekendOf(published, anchor.direction === "future" ? 0 : -1)),
);

/** "the past 24 hours": the day of publication and the one before. */
const hours = rule(
  "(?:[Tt]he )?(?<which>[Pp]ast|[Ll]ast|[Pp]revious|[Nn]ext|[Cc]oming) (?<count>24|48|72) hours",
  (words, anchor) => {
    const days = Number(words["count"]) / 24;
    const isAhead = /next|coming/i.test(words["which"] ?? "");
    return fromPublication(anchor, "day", (published) =>
      isAhead ? { from: published, to: published + days } : { from: published - days, to: published },
    );
  },
);

export const periodRules: readonly TimeRule[] = [relative, partial, stretch, pastUnit, vague, weekend, hours];

function granularityOf(which: Unit): Reading["granularity"] {
  switch (which) {
    case "weekend":
      return "day";
    case "quarter":
      return "season";
    case "decade":
    case "century":
      return "year";
    default:
      return which;
  }
}

function periodOf(day: Day, which: Unit, offset: number): Interval {
  const { year, month } = partsOf(day);
  switch (which) {
    case "day":
      return { from: day + offset, to: day + offset };
    case "week":
      return weekInterval(day, offset);
    case "weekend":
      return weekendOf(day, offset);
    case "month":
      return monthInterval(year, month + offset);
    case "quarter":
      return monthInterval(year, 3 * (Math.floor((month - 1) / 3) + offset) + 1, 3);
    case "year":
      return yearInterval(year + offset);
    case "decade":
      return yearInterval(10 * (Math.floor(year / 10) + offset), 10);
    case "century":
      return yearInterval(100 * (Math.floor((year - 1) / 100) + offset) + 1, 100);
  }
}

/** The last weekend is the one before the day; on a Sunday that is still this one's forerunner. */
function weekendOf(day: Day, offset: number): Interval {
  const saturday = weekInterval(day, offset).from + 5;
  return { from: saturday, to: saturday + 1 };
}

const moved = (day: Day, which: Unit, number: number): Day => {
  switch (which) {
    case "week":
      return day + 7 * number;
    case "month":
      return addMonths(day, number);
    case "year":
      return addMonths(day, 12 * number);
    case "decade":
      return addMonths(day, 120 * number);
    default:
      return day + number;
  }
};

/** "earlier" ends and "later" begins on the day of publication; the rest are thirds. */
function partOf(words: string, whole: Interval, published: Day): Interval {
  if (words === "earlier" && whole.to >= published)
    return { from: whole.from, to: Math.max(whole.from, published) };
  if (words === "later" && whole.to >= published)
    return { from: Math.max(whole.from, published), to: whole.to };
  return third(words, whole);
}

export function third(words: string, whole: Interval): Interval {
  const length = Math.max(1, Math.round((whole.to - whole.from + 1) / 3));
  if (/early|earlier|beginning|start/i.test(words)) return { from: whole.from, to: whole.from + length - 1 };
  if (/mid/i.test(words)) return { from: whole.from + length, to: whole.to - length };
  return { from: whole.to - length + 1, to: whole.to };
}

function partOfReading(words: string, reference: Interval, which: Unit): Reading {
  return resolved(third(words, periodOf(reference.from, which, 0)), granularityOf(which));
}
