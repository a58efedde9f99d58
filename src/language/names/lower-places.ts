import type { Token } from "../annotation.ts";
import type { FoundName } from "./found.ts";
import { bitsOf, isContinued, type Gazetteer } from "./gazetteer.ts";

/**
 * "a beach in kerala", "the road to greater noida": a place of the world's lists that was written small, tagged as a
 * proper noun or behind a word of place, is a place all the same.
 */
export function addLowerPlaces(
  tokens: readonly Token[],
  names: readonly FoundName[],
  world: Gazetteer,
): FoundName[] {
  const taken = new Set(names.flatMap(({ first, last }) => tokens.slice(first, last)));
  const isFree = (index: number): boolean => {
    const token = tokens[index];
    return (
      token !== undefined && token.upos === "PROPN" && /^\p{Ll}+$/u.test(token.form) && !taken.has(token)
    );
  };
  const found: FoundName[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const before = tokens[first - 1];
    if (!isFree(first) || before?.upos === "PROPN" || isPartOf(before, first)) continue;
    let last = first + 1;
    while (isFree(last)) last++;
    const marks = world.mark(tokens.slice(first, last).map(({ form }) => capital(form)));
    const isPlace = marks.every((bits) => (bits & places) > 0 && (bits & others) === 0);
    if (isPlace && (marks.length === 1 || isContinued(marks.at(-1)!)) && tokens[last]?.upos !== "PROPN")
      found.push({ first, last, type: "LOC", support: new Map([["LOC", sure]]) });
    first = last;
  }
  return [...names, ...found].sort((a, b) => a.first - b.first);
}

/** "asia" of "air asia" is no place by itself. */
const isPartOf = (token: Token | undefined, head: number): boolean =>
  token?.head === head && /^(?:compound|amod)/.test(token.relation);
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const places = bitsOf("country", "region", "city");
const others = bitsOf("given", "surname", "company", "body", "media", "team", "party");
/** Logarithm of a probability. */
const sure = -0.1;
