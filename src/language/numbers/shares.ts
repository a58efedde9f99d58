import type { Span, Token } from "../annotation.ts";
import { valueOf } from "./words.ts";

/** A part of a whole: "two-thirds", "half", "one in five". */
export interface Share extends Span {
  /** Between 0 and 1, to four digits. */
  readonly value: number;
}

const bottoms = "half third quarter fifth sixth seventh eighth ninth tenth".split(" ");
const small = "(?:one|two|three|four|five|six|seven|eight|nine|ten)";
const possessed = "(?: of| the| all| its| his| her| our| their| those| these)";

/** "a third of", "by a quarter", "two-thirds", "three quarters of"; "a third man" and "a quarter" of a year are none. */
const fraction = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<top>an?|one|two|three|four|five|seven|nine)[- ](?<bottom>${bottoms.slice(1).join("|")})s?(?:(?= of\\b)|(?<=\\bby [\\p{L}]+[- ]\\p{L}+)|(?<=-\\p{L}+)|(?<=thirds))(?![\\p{L}-])`,
  "giu",
);
/** "half of the seats", "half the seats", "by half"; "the second half of May" and "half an hour" are none. */
const halves = new RegExp(
  `(?<![\\p{L}\\p{N}-]|\\b(?:first|second|other|last|this|that|the|better|back|front|latter|and a) )half(?:(?=${possessed}\\b)|(?<=\\bby half))(?![\\p{L}-])`,
  "giu",
);
/** "one in five children", "3 out of 10 voters"; "two in five years" is none. */
const ratio = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<top>\\d{1,3}|${small}) (?:in|out of) (?:every )?(?<bottom>\\d{1,3}|${small})(?= (?!years|months|weeks|days|hours|minutes)\\p{Ll}+s\\b| (?:people|children|women|men)\\b)`,
  "giu",
);

/** The shares that a text names, in order. */
export function findShares(text: string): Share[] {
  const found: Share[] = [];
  const add = (match: RegExpExecArray, value: number) => {
    const rounded = Math.round(value * 1e4) / 1e4;
    if (value > 0 && value < 1)
      found.push({ start: match.index, end: match.index + match[0].length, value: rounded });
  };
  for (const match of text.matchAll(fraction)) {
    const { top = "", bottom = "" } = match.groups ?? {};
    const parts = bottom.toLowerCase() === "quarter" ? 4 : bottoms.indexOf(bottom.toLowerCase()) + 2;
    add(match, numberOf(top) / parts);
  }
  for (const match of text.matchAll(halves)) add(match, 0.5);
  for (const match of text.matchAll(ratio)) {
    const { top = "", bottom = "" } = match.groups ?? {};
    add(match, numberOf(top) / numberOf(bottom));
  }
  return found.sort((a, b) => a.start - b.start);
}

const numberOf = (word: string): number => valueOf(word, undefined, undefined) ?? 0;

/** The noun of the whole: the first behind the share, past articles and adjectives. */
export function wholeOf(tokens: readonly Token[], last: number): number | null {
  for (let index = last; index < Math.min(last + 6, tokens.length); index++) {
    const { upos, form } = tokens[index]!;
    if (upos === "NOUN") return tokens[index + 1]?.upos === "NOUN" ? index + 1 : index;
    if (!/^(?:DET|ADJ|PRON|PROPN|NUM)$/.test(upos) && form !== "of" && form !== "'s" && form !== "’s")
      return null;
  }
  return null;
}
