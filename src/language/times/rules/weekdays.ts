import { monthInterval, weekInterval, weekdayOf } from "../calendar.ts";
import {
  fromPublication,
  resolved,
  rule,
  single,
  weekdayAfter,
  weekdayBefore,
  type TimeRule,
} from "../rule.ts";
import { month, monthNumber, numberOf, partOfDay, weekdayName, weekdayNumber } from "../words.ts";
import { placed, trailingYear } from "./dates.ts";

/** Feast days and stock phrases that only look like a day of the week. */
const notA = "(?<!(?:Black|Good|Ash|Super|Cyber|Easter|Palm|Bloody|Giving|Holy|Maundy) )";

/** "Friday", "Friday night", "late Tuesday": by the tense of its clause, and the past where that does not tell. */
const plain = rule(
  `${notA}(?:(?:[Ee]arly|[Ll]ate) )?(?<weekday>${weekdayName})(?: ${partOfDay})?`,
  (words, anchor) => {
    const wanted = weekdayNumber(words["weekday"] ?? "");
    return fromPublication(anchor, "day", (published) => {
      const day =
        anchor.direction === "future" ? weekdayAfter(published, wanted) : weekdayBefore(published, wanted);
      return { from: day, to: day };
    });
  },
);

/** "last Tuesday", "next Friday", "this Monday", "the previous Sunday". */
const relative = rule(
  `(?<which>[Ll]ast|[Nn]ext|[Tt]his past|[Tt]his coming|[Tt]he coming|[Tt]his|[Tt]he previous|[Tt]he following) (?<weekday>${weekdayName})(?: ${partOfDay})?`,
  (words, anchor) => {
    const wanted = weekdayNumber(words["weekday"] ?? "");
    const which = (words["which"] ?? "").toLowerCase();
    if (which.startsWith("the ") && which !== "the coming" && anchor.reference) {
      const { from, to } = anchor.reference;
      const day = which === "the previous" ? weekdayBefore(from - 1, wanted) : weekdayAfter(to + 1, wanted);
      return resolved(single(day), "day");
    }
    return fromPublication(anchor, "day", (published) => {
      const day = relativeTo(published, wanted, which, anchor.direction === "past");
      return { from: day, to: day };
    });
  },
);

/** "Monday of last week", "on Tuesday next week". */
const ofWeek = rule(
  `(?<weekday>${weekdayName})(?: ${partOfDay})?,? (?:of )?(?:the )?(?<which>last|next|this|previous|following) week`,
  (words, anchor) => {
    const weeks = /last|previous/.test(words["which"] ?? "") ? -1 : words["which"] === "this" ? 0 : 1;
    return fromPublication(anchor, "day", (published) => {
      const day = weekInterval(published, weeks).from + weekdayNumber(words["weekday"] ?? "");
      return { from: day, to: day };
    });
  },
);

/** "the second Tuesday of March 2025", "the last Sunday in October". */
const ofMonth = rule(
  `[Tt]he (?<ordinal>first|second|third|fourth|last) (?<weekday>${weekdayName}) (?:of|in) (?<month>${month})${trailingYear}(?! \\d)`,
  (words, anchor) =>
    placed(words, anchor, (inYear) => {
      const whole = monthInterval(inYear, monthNumber(words["month"] ?? ""));
      const wanted = weekdayNumber(words["weekday"] ?? "");
      if (words["ordinal"] === "last") return single(weekdayBefore(whole.to, wanted));
      return single(weekdayAfter(whole.from, wanted) + 7 * ((numberOf(words["ordinal"] ?? "") ?? 1) - 1));
    }),
);

export const weekdayRules: readonly TimeRule[] = [plain, relative, ofWeek, ofMonth];

function relativeTo(published: number, wanted: number, which: string, isPast: boolean): number {
  switch (which) {
    case "last":
    case "this past":
    case "the previous":
      return weekdayBefore(published - 1, wanted);
    case "this": {
      const day = published - weekdayOf(published) + wanted;
      return isPast ? weekdayBefore(published, wanted) : day < published ? day + 7 : day;
    }
    case "next": {
      // Said on a Wednesday "next Thursday" is not tomorrow.
      const day = weekdayAfter(published + 1, wanted);
      return day - published > 2 || weekdayOf(day) < weekdayOf(published) ? day : day + 7;
    }
    default:
      return weekdayAfter(published + 1, wanted);
  }
}
