import {
  bodyKinds,
  capitalOf,
  cityCountry,
  countryNamed,
  demonymOf,
  fold,
  honorifics,
  institutionNamed,
  isOfficeHead,
  neverNames,
  placeNamed,
  placeWords,
  regionAdjectives,
  surelyBodyWords,
  titleModifiers,
} from "../../lexicon/index.ts";
import type { NameType, TokenRange } from "../../language/index.ts";
import type { Reading } from "./reading.ts";

/** Words taken for a name, before its type is voted on. */
export interface NameSpan extends TokenRange {
  /** What the net says; null when only the lexicon or the wording proposes it. */
  readonly net: NameType | null;
  /** The words are an entry of the lexicon. */
  readonly known: boolean;
}

const longestEntry = 9;
const modifiers = new Set(titleModifiers);

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
  const united = unite(trimmed, knownSpans(reading));
  const joined = joinParts(reading, united);
  return unite(joined, capitalRuns(reading, joined)).map((span) => ({
    ...span,
    known: span.known || isKnown(reading, span),
  }));
}

function isKnown(reading: Reading, span: TokenRange): boolean {
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
function knownSpans(reading: Reading): NameSpan[] {
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
  for (let last = Math.min(first + longestEntry, reading.tokens.length); last > first; last--) {
    if (!reading.sameSentence(first, last - 1)) continue;
    const entry = entryOf(reading.words({ first, last }));
    if (entry === null) continue;
    if (last === first + 1 && !speaksForName(reading, first, entry)) continue;
    return last;
  }
  return 0;
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

/** "US-Colombia relations", "the Petro-Trump dialogue": each half that is a name alone is one; "Al-Shabab" is whole. */
function splitHyphens(reading: Reading, span: NameSpan): NameSpan[] {
  if (entryOf(reading.words(span)) !== null) return [span];
  const cuts: number[] = [];
  for (let index = span.first + 1; index < span.last - 1; index++)
    if (/^[-‑–—/]$/u.test(reading.token(index)?.form ?? "") && halvesStandAlone(reading, span, index))
      cuts.push(index);
  const borders = [span.first - 1, ...cuts, span.last];
  return borders
    .slice(1)
    .map((end, part) => ({ ...span, first: (borders[part] ?? 0) + 1, last: end }))
    .filter((part) => part.last > part.first);
}

/** "... in the U.S. Petro said": a country and a person the net ran together. */
function splitCountry(reading: Reading, span: NameSpan, persons: ReadonlySet<string>): NameSpan[] {
  const rest = { ...span, first: span.first + 1 };
  if (
    rest.first >= span.last ||
    countryNamed(reading.words({ first: span.first, last: rest.first })) === undefined
  )
    return [span];
  return persons.has(reading.words(rest))
    ? [
        { ...span, last: rest.first, net: "LOC" },
        { ...rest, net: "PER" },
      ]
    : [span];
}

function halvesStandAlone(reading: Reading, span: TokenRange, hyphen: number): boolean {
  const left = reading.words({ first: span.first, last: hyphen });
  const right = reading.words({ first: hyphen + 1, last: span.last });
  if (entryOf(left) !== null && entryOf(right) !== null) return true;
  const apart = (words: string): boolean =>
    reading.article.text.includes(` ${words} `) ||
    reading.article.text.includes(` ${words}’s`) ||
    reading.article.text.includes(` ${words}'s`);
  return left.length > 2 && right.length > 2 && apart(left) && apart(right);
}

const edge = /^(?:the|a|an|['’]s|['’]|["“”]|\(|\)|,|\.|-|–|—|of|and|in|for|on|at|s|this|that|both|&|\/|:)$/iu;

/** Drops articles, possessive marks, punctuation, titles and nationality around the name proper. */
function trim(reading: Reading, span: NameSpan): NameSpan | null {
  let { first, last } = span;
  while (first < last && edge.test(reading.token(first)?.form ?? "") && !keepsArticle(reading, span)) first++;
  while (last > first && edge.test(reading.token(last - 1)?.form ?? "")) last--;
  if (isOfficeComplement(reading, first, last)) return null;
  if (span.net === "PER") first = afterTitle(reading, first, last);
  if (isOnlyTitle(reading, first, last)) return null;
  if (first >= last) return null;
  const words = reading.words({ first, last });
  if (neverNames.has(words.toLowerCase()) || !/\p{L}/u.test(words)) return null;
  if (!/\p{Lu}/u.test(words) && span.net !== "ORG") return null;
  if (!/\p{Lu}/u.test(words)) return null;
  return { ...span, first, last };
}

function isOnlyTitle(reading: Reading, first: number, last: number): boolean {
  if (entryOf(reading.words({ first, last })) !== null) return false;
  const words = Array.from({ length: last - first }, (_, offset) =>
    reading.lower(first + offset).replace(/\.$/, ""),
  );
  return (
    isOfficeHead(words.at(-1) ?? "") &&
    words.slice(0, -1).every((word) => modifiers.has(word) || isOfficeHead(word))
  );
}

/** "Secretary of State", "Minister of Defence": the words complete an office and name no body. */
function isOfficeComplement(reading: Reading, first: number, last: number): boolean {
  const office = /^(?:the)$/.test(reading.lower(first - 1)) ? first - 3 : first - 2;
  return (
    reading.lower(office + 1) === "of" &&
    isOfficeHead(reading.lower(office)) &&
    reading.sameSentence(office, first) &&
    entryOf(reading.words({ first, last })) === null &&
    officeTopics.has(reading.lower(last - 1))
  );
}

const officeTopics = new Set(
  "state staff defense defence justice finance health education labor labour commerce trade energy agriculture culture interior treasury exchequer affairs transport transportation war environment tourism economy security police rolls".split(
    " ",
  ),
);

const keepsArticle = (reading: Reading, span: TokenRange): boolean =>
  institutionNamed(reading.words(span)) !== undefined && reading.isCapitalised(span.first);

function afterTitle(reading: Reading, first: number, last: number): number {
  let start = first;
  for (let index = first; index < last - 1; index++) {
    const word = reading.lower(index).replace(/\.$/, "");
    if (isOfficeHead(word) || word in honorifics) start = index + 1;
    else if (!modifiers.has(word) && demonymOf(reading.token(index)?.form ?? "") === undefined) break;
  }
  return start;
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

/** "Bank" + "of England", "Ministry of Foreign Affairs", "Trinity College Dublin": one name in several parts. */
function joinParts(reading: Reading, spans: readonly NameSpan[]): NameSpan[] {
  const out: NameSpan[] = [];
  for (const span of spans) {
    const previous = out.at(-1);
    if (previous !== undefined && belongTogether(reading, previous, span))
      out[out.length - 1] = {
        ...previous,
        last: span.last,
        net: previous.net === "LOC" || previous.net === "NORP" ? "ORG" : previous.net,
        known: false,
      };
    else out.push(extend(reading, span));
  }
  return out;
}

function belongTogether(reading: Reading, left: NameSpan, right: NameSpan): boolean {
  const lastWord = reading.lower(left.last - 1);
  if (left.last === right.first)
    return left.net === "PER" && right.net === "PER" && reading.sameSentence(left.first, right.first);
  const between = reading.words({ first: left.last, last: right.first }).toLowerCase();
  if (left.known && entryOf(reading.words(left)) !== null && right.first - left.last > 1) return false;
  const isBody = surelyBodyWords.has(lastWord) || bodyKinds.has(lastWord);
  if (/^of(?: the)?$/.test(between))
    return (
      isBody &&
      !isOfficeHead(lastWord) &&
      left.net !== "PER" &&
      reading.isCapitalised(left.last - 1) &&
      right.net !== "PER"
    );
  if (between === "&") return left.net === "ORG" && right.net !== "LOC";
  if (between === "on")
    return (
      /^(?:commission|committee|council)$/.test(lastWord) &&
      reading.isCapitalised(left.last - 1) &&
      right.net !== "PER" &&
      right.net !== "LOC"
    );
  return (
    between === "for" &&
    isBody &&
    right.net === "ORG" &&
    reading.isCapitalised(left.last - 1) &&
    left.last - left.first > 1
  );
}

/** Adds "of Foreign Affairs" to "Ministry", and a body's or place's word that the net left out ("Lake" Victoria, Hudson "River"). */
function extend(reading: Reading, span: NameSpan): NameSpan {
  let { first, last } = span;
  const before = reading.lower(first - 1);
  const after = reading.lower(last);
  if (
    span.net === "LOC" &&
    before in placeWords &&
    reading.isCapitalised(first - 1) &&
    reading.sameSentence(first - 1, first) &&
    /^(?:mount|lake|river|port|cape|gulf|isle)$/.test(before)
  )
    first--;
  if (
    span.net !== "PER" &&
    (after in placeWords || surelyBodyWords.has(after)) &&
    reading.isCapitalised(last) &&
    reading.sameSentence(first, last) &&
    !isHeadline(reading, last) &&
    (!span.known || entryOf(reading.words(span)) === "place")
  )
    last++;
  const topical =
    reading.lower(last) === "of" ||
    (reading.lower(last) === "on" && /^(?:commission|committee|council)$/.test(reading.lower(last - 1)));
  if (
    topical &&
    reading.isCapitalised(last - 1) &&
    /^(?:ministry|department|bureau|office|university|bank|court|council|ministers|institute|commission|committee|board|school|college|academy|society|association|federation)$/.test(
      reading.lower(last - 1),
    )
  )
    last = afterOf(reading, last);
  return first === span.first && last === span.last ? span : { ...span, first, last, known: false };
}

function afterOf(reading: Reading, of: number): number {
  let last = of + 1;
  while (reading.lower(last) === "the") last++;
  const start = last;
  while (
    reading.isCapitalised(last) ||
    (/^(?:and|,)$/.test(reading.lower(last)) &&
      reading.isCapitalised(last + 1) &&
      reading.isCapitalised(last - 1) &&
      reading.lower(last + 1) in ministryTopics)
  )
    last++;
  return last > start ? last : of;
}

const ministryTopics: Readonly<Record<string, true>> = Object.fromEntries(
  "affairs trade energy environment sport sports culture tourism industry transport defence defense health education justice security development prevention"
    .split(" ")
    .map((word) => [word, true]),
);

const isHeadline = (reading: Reading, index: number): boolean => reading.zoneOf(index) === "headline";

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
  const titled = first > from && last > first && !isOfficeHead(lastWord);
  if (titled) return { first, last, net: "PER", known: false };
  if (last - first < 2) return null;
  if (surelyBodyWords.has(lastWord) || fold(reading.words({ first, last })).startsWith("bank of"))
    return { first, last, net: "ORG", known: false };
  return null;
}
