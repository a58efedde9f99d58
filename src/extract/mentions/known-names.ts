import {
  capitalOf,
  cityCountry,
  countryNamed,
  demonymOf,
  institutionNamed,
  isOfficeHead,
  neverNames,
  placeNamed,
  regionAdjectives,
} from "../../lexicon/index.ts";
import type { TokenRange } from "../../language/index.ts";
import type { NameSpan } from "./name-span.ts";
import type { Reading } from "./reading.ts";

const longestEntry = 9;

export function isKnown(reading: Reading, span: TokenRange): boolean {
  return entryOf(reading.words(span)) !== null;
}

/** Is there an entry of the lexicon under these very words? */
export function entryOf(words: string): "country" | "demonym" | "institution" | "place" | "region" | null {
  if (regionAdjectives.has(words)) return "region";
  if (countryNamed(words) !== undefined) return "country";
  if (demonymOf(words) !== undefined) return "demonym";
  if (institutionNamed(words) !== undefined) return "institution";
  return (placeNamed(words) ?? cityCountry(words) ?? capitalOf(words)) ? "place" : null;
}

/** Longest entries of the lexicon, left to right. */
export function knownSpans(reading: Reading): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let first = 0; first < reading.tokens.length; first++) {
    const last = knownFrom(reading, first);
    if (last === 0) continue;
    spans.push({ first, last, net: null, known: true });
    first = last - 1;
  }
  return spans;
}

function knownFrom(reading: Reading, first: number): number {
  if (!/^[\p{Lu}\d]|^al-|^al$|^e[A-Z]|^xAI/u.test(reading.token(first)?.form ?? "")) return 0;
  for (let last = reachOf(reading, first); last > first; last--) {
    if (!reading.sameSentence(first, last - 1)) continue;
    const entry = entryOf(reading.words({ first, last }));
    if (entry === null) continue;
    if (last === first + 1 && !speaksForName(reading, first, entry)) continue;
    return last;
  }
  return 0;
}

/** Words in small letters that entries hold after their first word. */
const small =
  /^(?:of|the|and|for|de|del|da|do|di|la|le|les|du|des|der|in|on|at|to|al|el|weg|against|contre|region|state|province|cartel|newspaper|magazine|news|agency|refugee|bloc|states|rainforest|basin|peninsula|continent|airline|airport|journal|detention|camp|nuclear|power|plant|group|network|government|alliance|bank|administration|territories|strait|los|dos|das|las|upon|i|au|es|en|et|della|a|former|administered|day|wesizwe|d['’].*|l['’].*|nell['’].*|'s|s)$/u;

/** How far an entry that begins there can go: as long as the words could stand in one. */
function reachOf(reading: Reading, first: number): number {
  let last = first + 1;
  while (
    last < first + longestEntry &&
    last < reading.tokens.length &&
    (/^[^\p{Ll}]/u.test(reading.token(last)?.form ?? "") || small.test(reading.lower(last)))
  )
    last++;
  return last;
}

/** A single word of the lexicon counts when it is tagged as a name, or cannot be an ordinary word. */
function speaksForName(reading: Reading, index: number, entry: string): boolean {
  const token = reading.token(index);
  if (token === undefined) return false;
  if (neverNames.has(token.form.toLowerCase())) return false;
  if (token.upos === "PRON" || token.upos === "VERB" || token.upos === "AUX" || token.upos === "DET")
    return /^\p{Lu}{2,}$|\./u.test(token.form);
  if (entry === "demonym") return true;
  const partOfName = isNamePart(reading, index - 1) || isNamePart(reading, index + 1);
  return (
    token.upos === "PROPN" &&
    !(
      partOfName &&
      entry === "place" &&
      !["CCONJ", "PUNCT"].includes(reading.token(index + 1)?.upos ?? "PUNCT")
    )
  );
}

function isNamePart(reading: Reading, index: number): boolean {
  const token = reading.token(index);
  return (
    token?.upos === "PROPN" &&
    reading.isCapitalised(index) &&
    ["flat", "compound"].includes(token.relation.split(":")[0] ?? "") &&
    entryOf(token.form) === null &&
    !isOfficeHead(token.form.toLowerCase())
  );
}
