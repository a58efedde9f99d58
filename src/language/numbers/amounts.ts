import { sign } from "./currencies.ts";
import { digits, half, scale, spelled, valueOf } from "./words.ts";

const amount = (name: string): string =>
  `(?<${name}>${digits}|${spelled})(?<${name}And>${half})?(?:[ -]?(?<${name}Scale>${scale}))?`;
const connector = "(?<connector>\\s?[-–]\\s?| to | and | or )";
const attached = "(?=(?:km|kg|cm|mm|mph|kph|MW|GW|ft)\\b)";
/** A number in digits or words, or a range of two, with sign, scale and share. */
export const amountPattern = new RegExp(
  `(?<![\\p{L}\\p{N}_.,:/$€£-])(?<sign>${sign})?\\s?${amount("low")}(?:(?<lowPercent>\\s?%)?${connector}(?<highSign>${sign})?${amount("high")})?(?<percent>\\s?%)?(?:${attached}|(?![\\p{L}\\p{N}_]|[:/]\\d|[-–]\\d|[.,]\\d))`,
  "giu",
);

/** The named parts of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** What the digits and words of an amount say. */
export interface Range {
  readonly low: number;
  readonly high: number | null;
  /** The range was meant as one: not "two and three others". */
  readonly isWhole: boolean;
}

/** "fell 40,000 to 310,000": by the one number, to the other. */
const changing =
  /\b(?:add|added|adds|climb|climbed|climbs|decline[sd]?|decrease[sd]?|dip|dipped|dips|drop|dropped|drops|edged? (?:down|up)|fall|fallen|falls|fell|gain|gained|gains|grew|grow|grown|grows|increase[sd]?|jump|jumped|jumps|lost|rise|risen|rises|rose|shed|sheds|slid|slip|slipped|slips|soared|surged|tumbled|(?:down|up)) (?:by )?$/i;

/** The value or range of an amount; null when it is none. `before` are the words before it. */
export function rangeOf(groups: Groups, before: string): Range | null {
  const { low = "", lowAnd, lowScale, connector: between = "", high, highAnd, highScale } = groups;
  const isSameUnit =
    (groups["lowPercent"] === undefined || groups["percent"] !== undefined) &&
    (groups["highSign"] === undefined || groups["sign"] !== undefined);
  if (/^an?$/i.test(low) && lowScale === undefined) return null;
  const only = valueOf(low, lowAnd, lowScale);
  if (only === null || high === undefined)
    return only === null ? null : { low: only, high: null, isWhole: true };
  const upper = valueOf(high, highAnd, highScale);
  const lower = valueOf(low, lowAnd, lowScale ?? highScale);
  const isRange =
    upper !== null &&
    lower !== null &&
    lower < upper &&
    isSameUnit &&
    !/^an?$/i.test(high) &&
    !(changing.test(before) && between === " to " && upper >= 3 * lower) &&
    (between !== " and " || /\bbetween\s*$/i.test(before));
  // A score or a telephone number: "3-1".
  if (!isRange && /[-–]/.test(between)) return null;
  return isRange ? { low: lower, high: upper, isWhole: true } : { low: only, high: null, isWhole: false };
}

/** Length of the first of two numbers that are no range. */
export const lowLength = (
  { sign: mark = "", low = "", lowAnd = "", lowScale, lowPercent = "" }: Groups,
  words: string,
): number =>
  words.indexOf(low, mark.length) +
  low.length +
  lowAnd.length +
  (lowScale === undefined ? 0 : lowScale.length + 1) +
  lowPercent.length;
