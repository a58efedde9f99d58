import { demonymOf, genericBodyWords, neverNames, partyPlurals } from "../../lexicon/index.ts";
import type { NameSpan } from "./name-span.ts";
import type { Reading } from "./reading.ts";

/** Parties by words that are ordinary ones too: "the Georgian Future party", "the Greens". */
export function partyNames(reading: Reading): NameSpan[] {
  return reading.tokens.flatMap(({ form }, index) => {
    if (reading.zoneOf(index) === "headline") return [];
    if (partyPlurals.has(form))
      return /^(?:the|,|and|by|with)$/.test(reading.lower(index - 1)) && !reading.isCapitalised(index + 1)
        ? [{ first: index, last: index + 1, net: "ORG" as const, known: false }]
        : [];
    return form === "party" ? nameBefore(reading, index) : [];
  });
}

/** The capitals before "party", which is part of the name only where they are a common creed ("the Green party"). */
function nameBefore(reading: Reading, party: number): NameSpan[] {
  let first = party;
  while (reading.sameSentence(first - 1, party) && isNamePart(reading, first - 1)) first--;
  const words = Array.from({ length: party - first }, (_, offset) => reading.lower(first + offset));
  const nation = demonymOf(reading.token(first)?.form ?? "") !== undefined;
  if (
    words.length < (nation ? 2 : 1) ||
    words.length > 5 ||
    !/^(?:the|'s|an?|his|her|their)$/.test(reading.lower(first - 1))
  )
    return [];
  const creed = words.slice(nation ? 1 : 0).every((word) => genericBodyWords.has(word));
  return [{ first, last: creed ? party + 1 : party, net: "ORG", known: false }];
}

const isNamePart = (reading: Reading, index: number): boolean =>
  (reading.isCapitalised(index) && !neverNames.has(reading.lower(index))) ||
  (/^(?:of|for|and|-)$/.test(reading.lower(index)) && reading.isCapitalised(index - 1));
