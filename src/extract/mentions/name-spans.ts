import { fold, honorifics, isOfficeHead, neverNames, surelyBodyWords } from "../../lexicon/index.ts";
import type { TokenRange } from "../../language/index.ts";
import { knownSpans, isKnown } from "./known-names.ts";
import { partyNames } from "./party-names.ts";
import { isOfficeTopic, trim, splitHyphens, splitCountry, afterTitle } from "./trim-names.ts";
import { joinParts } from "./join-names.ts";
import type { NameSpan } from "./name-span.ts";
import type { Reading } from "./reading.ts";

/**
 * Spans of names in order, none overlapping: the net's, those of the lexicon, and runs of capitals next to a title or
 * with the word of a body. A hit of the lexicon never cuts a longer name.
 */
export function nameSpans(reading: Reading): NameSpan[] {
  const persons = new Set(
    reading.annotation.names.filter((name) => name.type === "PER").map((name) => reading.words(name)),
  );
  const net = reading.annotation.names
    .flatMap((name) => splitHyphens(reading, { ...name, known: false, net: name.type }))
    .flatMap((name) => splitCountry(reading, name, persons));
  const trimmed = net.map((span) => trim(reading, span)).filter((span): span is NameSpan => span !== null);
  const known = knownSpans(reading).filter(({ first, last }) => !isOfficeTopic(reading, first, last));
  const united = unite(trimmed, known);
  const joined = joinParts(reading, united);
  return unite(joined, [...capitalRuns(reading, joined), ...partyNames(reading)]).map((span) => ({
    ...span,
    known: span.known || isKnown(reading, span),
  }));
}

/** Spans of both lists: where they overlap the longer wins, the first list on equal length; types of the net are kept. */
function unite(primary: readonly NameSpan[], secondary: readonly NameSpan[]): NameSpan[] {
  const all = [
    ...primary.map((span) => ({ span, rank: 0 })),
    ...secondary.map((span) => ({ span, rank: 1 })),
  ].sort(
    (left, right) =>
      right.span.last - right.span.first - (left.span.last - left.span.first) ||
      left.rank - right.rank ||
      left.span.first - right.span.first,
  );
  const taken = new Map<number, number>();
  const chosen: NameSpan[] = [];
  for (const { span } of all) {
    const holder = firstTaken(taken, span);
    if (holder === undefined) {
      for (let index = span.first; index < span.last; index++) taken.set(index, chosen.length);
      chosen.push(span);
    } else mergeInto(chosen, holder, span);
  }
  return chosen.sort((left, right) => left.first - right.first);
}

function firstTaken(taken: ReadonlyMap<number, number>, span: TokenRange): number | undefined {
  for (let index = span.first; index < span.last; index++) {
    const holder = taken.get(index);
    if (holder !== undefined) return holder;
  }
  return undefined;
}

function mergeInto(chosen: NameSpan[], holder: number, span: NameSpan): void {
  const kept = chosen[holder];
  if (kept === undefined) return;
  const same = kept.first === span.first && kept.last === span.last;
  chosen[holder] = { ...kept, net: kept.net ?? span.net, known: kept.known || (same && span.known) };
}

/** Capitalised runs that nobody named, next to a title or with a body's word in them. */
function capitalRuns(reading: Reading, taken: readonly NameSpan[]): NameSpan[] {
  const covered = new Set(
    taken.flatMap((span) =>
      Array.from({ length: span.last - span.first }, (_, offset) => span.first + offset),
    ),
  );
  const runs: NameSpan[] = [];
  for (let first = 0; first < reading.tokens.length; first++) {
    let last = first;
    while (isFree(reading, covered, last) && reading.sameSentence(first, last)) last++;
    if (last === first) continue;
    const run = runOf(reading, first, last);
    if (run !== null) runs.push(run);
    first = last;
  }
  return runs;
}

const isFree = (reading: Reading, covered: ReadonlySet<number>, index: number): boolean =>
  !covered.has(index) &&
  reading.token(index)?.upos === "PROPN" &&
  /^\p{Lu}/u.test(reading.token(index)?.form ?? "") &&
  !neverNames.has(reading.lower(index).replace(/\.$/, ""));

function runOf(reading: Reading, from: number, last: number): NameSpan | null {
  const first = afterTitle(reading, from, last);
  if (reading.zoneOf(first) === "headline") return null;
  const lastWord = reading.lower(last - 1);
  const titled =
    first > from && last > first && !isOfficeHead(lastWord) && !(lastWord.replace(/\.$/, "") in honorifics);
  if (titled) return { first, last, net: "PER", known: false };
  if (last - first < 2) return null;
  if (surelyBodyWords.has(lastWord) || fold(reading.words({ first, last })).startsWith("bank of"))
    return { first, last, net: "ORG", known: false };
  return null;
}
