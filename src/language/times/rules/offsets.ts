import { resolved, rule, type Anchor, type Reading, type TimeRule } from "../rule.ts";
import { count, numberOf } from "../words.ts";
import { shifted } from "./days.ts";

const unit = "(?<unit>day|week|month|year|decade)";

/** "a year earlier", "two days later", "three weeks before": from the time named before. */
const counted = rule(
  `(?<count>${count}) ${unit}s? (?<way>earlier|later|afterwards?|previously|(?:before|after)(?= ?[.,;)]))`,
  (words, anchor) => {
    const number = numberOf(words["count"] ?? "");
    if (number === null) return null;
    const sign = /later|after/.test(words["way"] ?? "") ? 1 : -1;
    return moved(anchor, sign * number, words["unit"] ?? "day");
  },
);

/** "the previous day", "the following week", "the next day", "the same month", "that day". */
const next = rule(
  `(?<which>[Tt]he previous|[Tt]he preceding|[Tt]he following|[Tt]he next|[Tt]he same|[Tt]hat(?: same)?) ${unit}(?! of\\b)`,
  (words, anchor) => {
    const which = (words["which"] ?? "").toLowerCase();
    const sign = /previous|preceding/.test(which) ? -1 : /following|next/.test(which) ? 1 : 0;
    return moved(anchor, sign, words["unit"] ?? "day");
  },
);

/** "the day before", "the year after", where nothing follows that they would be counted from. */
const beside = rule(`[Tt]he ${unit} (?<way>before|after)(?= ?[.,;)]| ?$)`, (words, anchor) =>
  moved(anchor, words["way"] === "after" ? 1 : -1, words["unit"] ?? "day"),
);

export const offsetRules: readonly TimeRule[] = [counted, next, beside];

/** Without a time named before, days are counted from nothing: unknown, never from the publication. */
function moved(anchor: Anchor, number: number, unit: string): Reading {
  const granularity = (unit === "decade" ? "year" : unit) as Reading["granularity"];
  return resolved(anchor.reference && shifted(anchor.reference.from, number, unit), granularity);
}
