import type { Fact } from "./fact.ts";

/** What a claim counts: between which numbers, of what, and on which day it was said. */
export interface Count {
  readonly least: number;
  readonly most: number;
  /** What is counted and what befell it: "people kill". */
  readonly thing: string;
  readonly isToll: boolean;
  readonly article: string;
  readonly published: string | null;
  readonly words: string;
}

const lower = /\b(?:at least|more than|no (?:less|fewer) than|over|upwards of|minimum)\b/i;
const upper = /\b(?:at most|up to|fewer than|less than|no more than|under|maximum)\b/i;
const about = /\b(?:about|around|nearly|almost|some|approximately|roughly|estimat\w*|dozens?|close to)\b/i;
const rising = /\b(?:toll|rises?|rose|risen|climb\w*|so far|now|update\w*|bodies)\b/i;

const people = new Set("people person dead death victim casualty fatality civilian life man".split(" "));
const fates: readonly (readonly [fate: string, words: RegExp])[] = [
  ["kill", /^(?:kill|die|dead|death|slay|murder|claim|perish|massacre|killing)$/],
  ["wound", /^(?:wound|injure|hurt|maim)$/],
  ["arrest", /^(?:arrest|detain|capture|seize|detention)$/],
];

/** A word that weakens the whole claim, and not only its count ("at least", "about"). */
export const isDoubt = (hedge: string): boolean =>
  !upper.test(hedge) && !lower.test(hedge) && !about.test(hedge);

/**
 * The count a claim gives of what an event did; null where it gives none or is not sure to have happened. "At least
 * 23" is 23 or more, "up to 23" 23 or fewer, "about 23" a fifth to either side.
 */
export function countOf({ article, published, text, status, claim, report }: Fact): Count | null {
  const { number, counted, unit, hedges, start, end, predicate } = claim;
  if (status !== "happened" || number === null || counted === null) return null;
  const near = `${hedges.join(" ")} ${wordsBefore(text.slice(start, end), number)}`;
  const isAbout = about.test(near);
  const fate = fates.find(([, words]) => words.test(predicate) || words.test(report.predicate))?.[0];
  const who = people.has(counted) && fate !== undefined ? "people" : counted;
  return {
    least: upper.test(near) ? 0 : isAbout ? number * 0.8 : number,
    most: lower.test(near) ? Infinity : isAbout ? number * 1.25 : number,
    thing: `${who} ${unit ?? ""} ${fate ?? predicate}`,
    isToll: fate !== undefined || rising.test(text.slice(start, end)),
    article,
    published,
    words: `${number} ${counted}`,
  };
}

/** The few words before a number, where "at least" and "about" stand when no hedge was noted. */
function wordsBefore(words: string, number: number): string {
  const at = words.search(new RegExp(`\\b${String(number).replace(/\B(?=(\d{3})+$)/g, ",?")}\\b`));
  return at < 0 ? "" : words.slice(Math.max(0, at - 16), at);
}

/**
 * Two articles count the same thing and no number fits both. A toll that a later article puts higher has risen and is
 * an update; one that it puts lower, or that two articles of one day put differently, is a disagreement. "At least" that many
 * grows: it contradicts a lower number only when that is told later.
 */
export function disagree(a: Count, b: Count): boolean {
  if (a.article === b.article || a.thing !== b.thing) return false;
  const [low, high] = a.least <= b.least ? [a, b] : [b, a];
  if (low.most >= high.least) return false;
  const isGrowing = high.most === Infinity;
  if (!isGrowing && (!low.isToll || low.published === high.published)) return true;
  if (low.published === null || high.published === null) return false;
  return high.published < low.published;
}
