import {
  addMonths,
  dayOf,
  monthInterval,
  monthLength,
  partsOf,
  weekInterval,
  type Interval,
} from "../calendar.ts";
import {
  fromPublication,
  resolved,
  rule,
  single,
  type Anchor,
  type Reading,
  type TimeRule,
} from "../rule.ts";
import { dayNumber, month, monthNumber, numberOf, year } from "../words.ts";
import { placedAs } from "./dates.ts";

/** "early", "mid-", "late", "the end of", with what follows them. */
export const part =
  "(?:(?:[Ee]arly|[Mm]id|[Ll]ate|[Ee]arly[- ]to[- ]mid|[Mm]id[- ]to[- ]late)(?:-| in | )|(?:[Tt]he )?(?:[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd) of )";
const trailingYear = `(?:,? (?:of )?(?:in )?(?:the year )?(?<year>${year}|(?:last|this|next) year)|,? ['’](?<short>\\d{2}))?`;

/** "January 2025", "late December", "mid-March of last year", "September". */
const named = rule(`(?<part>${part})?(?<month>${month})${trailingYear}(?! \\d)`, (words, anchor) => {
  const inMonth = monthNumber(words["month"] ?? "");
  return placedAs("month", words, anchor, (inYear) => partOfMonth(words["part"], inYear, inMonth));
});

/** "last May", "this September", "next June". */
const relative = rule(
  `(?<which>[Ll]ast|[Tt]his past|[Tt]his|[Nn]ext|[Tt]his coming) (?<month>${month})(?! \\d)`,
  (words, anchor) => {
    const inMonth = monthNumber(words["month"] ?? "");
    return fromPublication(anchor, "month", (published) => {
      const now = partsOf(published);
      const which = (words["which"] ?? "").toLowerCase();
      if (which === "this") return monthInterval(now.year, inMonth);
      const back = which === "last" || which === "this past";
      const inYear = back
        ? now.year - (inMonth >= now.month ? 1 : 0)
        : now.year + (inMonth <= now.month ? 1 : 0);
      return monthInterval(inYear, inMonth);
    });
  },
);

/** "the first week of February", "the last week of May 2024", "the second half of March". */
const week = rule(
  `[Tt]he (?<ordinal>first|second|third|fourth|last|final|opening) (?<unit>week|weekend|half|days) (?:of|in) (?<month>${month})${trailingYear}(?! \\d)`,
  (words, anchor) => {
    const inMonth = monthNumber(words["month"] ?? "");
    const [ordinal = "", unit = ""] = [words["ordinal"], words["unit"]];
    const granularity = unit === "half" ? "month" : unit === "weekend" ? "day" : "week";
    return placedAs(granularity, words, anchor, (inYear) => stretch(inYear, inMonth, ordinal, unit));
  },
);

/** "the week of March 3". */
const weekOf = rule(
  `[Tt]he week (?:of|beginning|starting) (?<month>${month}) (?<day>${dayNumber})${trailingYear}`,
  (words, anchor) => {
    const inMonth = monthNumber(words["month"] ?? "");
    return placedAs("week", words, anchor, (inYear) => {
      const day = dayOf(inYear, inMonth, Number.parseInt(words["day"] ?? "", 10));
      return day === null ? null : weekInterval(day);
    });
  },
);

/** "the 14th": of the month named before or of the article's own. */
const dayOfMonth = rule("(?<=[Oo]n )the (?<day>\\d{1,2}(?:st|nd|rd|th))(?! [a-z])", (words, anchor) => {
  const day = numberOf(words["day"] ?? "") ?? 0;
  return day < 1 || day > 31 ? null : nearDayOfMonth(day, anchor);
});

/** "the 5th of this month". */
const dayOfNearMonth = rule(
  "[Tt]he (?<day>\\d{1,2}(?:st|nd|rd|th)) of (?<which>last|this|next) month",
  (words, anchor) => {
    const offset = words["which"] === "last" ? -1 : words["which"] === "next" ? 1 : 0;
    if (anchor.published === null) return resolved(null, "day");
    const { year: inYear, month: inMonth } = partsOf(anchor.published);
    const { from, to } = monthInterval(inYear, inMonth + offset);
    const day = from + (numberOf(words["day"] ?? "") ?? 0) - 1;
    return day < from || day > to ? null : resolved(single(day), "day");
  },
);

export const monthRules: readonly TimeRule[] = [named, relative, week, weekOf, dayOfMonth, dayOfNearMonth];

function partOfMonth(words: string | undefined, inYear: number, inMonth: number): Interval {
  const whole = monthInterval(inYear, inMonth);
  const [first, last] = partDays(words, monthLength(inYear, inMonth));
  return { from: whole.from + first - 1, to: whole.from + last - 1 };
}

/** Thirds of a month: to the 10th, to the 20th, to the end. */
function partDays(words: string | undefined, length: number): readonly [first: number, last: number] {
  const plain = words?.toLowerCase() ?? "";
  if (/early|beginning|start/.test(plain)) return [1, 10];
  if (/mid/.test(plain)) return [11, 20];
  return /late|end/.test(plain) ? [21, length] : [1, length];
}

function stretch(inYear: number, inMonth: number, ordinal: string, unit: string): Interval | null {
  const whole = monthInterval(inYear, inMonth);
  const isLast = ordinal === "last" || ordinal === "final";
  const nth = isLast ? -1 : ordinal === "opening" ? 1 : (numberOf(ordinal) ?? 1);
  switch (unit) {
    case "half":
      return nth === 1 ? { from: whole.from, to: whole.from + 14 } : { from: whole.from + 15, to: whole.to };
    case "days":
      return isLast ? { from: whole.to - 6, to: whole.to } : { from: whole.from, to: whole.from + 6 };
    case "weekend": {
      const saturday = weekInterval(isLast ? whole.to - 6 : whole.from).from + 5;
      const start = isLast ? saturday : saturday + 7 * (nth - 1);
      return { from: start, to: start + 1 };
    }
    default: {
      if (isLast) return { from: whole.to - 6, to: whole.to };
      const from = whole.from + 7 * (nth - 1);
      return { from, to: from + 6 };
    }
  }
}

function nearDayOfMonth(day: number, anchor: Anchor): Reading | null {
  const base = anchor.reference?.from ?? anchor.published;
  if (base === null) return { interval: null, granularity: "day", basis: "resolved" };
  const candidates = [-1, 0, 1].flatMap((offset) => {
    const { year: inYear, month: inMonth } = partsOf(addMonths(base, offset));
    return dayOf(inYear, inMonth, day) ?? [];
  });
  const fits = (candidate: number): boolean =>
    anchor.reference !== null
      ? candidate >= base
      : anchor.direction === "future"
        ? candidate >= base
        : candidate <= base;
  const found =
    anchor.reference || anchor.direction === "future" ? candidates.find(fits) : candidates.findLast(fits);
  return {
    interval: found === undefined ? null : { from: found, to: found },
    granularity: "day",
    basis: "resolved",
  };
}
