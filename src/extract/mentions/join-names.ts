import {
  bodyKinds,
  givenNameGender,
  isOfficeHead,
  neverNames,
  placeWords,
  surelyBodyWords,
} from "../../lexicon/index.ts";
import { entryOf } from "./known-names.ts";
import type { NameSpan } from "./name-span.ts";
import type { Reading } from "./reading.ts";

/** "Bank" + "of England", "Ministry of Foreign Affairs", "Trinity College Dublin": one name in several parts. */
export function joinParts(reading: Reading, spans: readonly NameSpan[]): NameSpan[] {
  const out: NameSpan[] = [];
  for (const span of spans) {
    const previous = out.at(-1);
    if (previous !== undefined && belongTogether(reading, previous, span))
      out[out.length - 1] = {
        ...previous,
        last: span.last,
        net:
          previous.net === "LOC" || previous.net === "NORP" || reading.lower(previous.last) === "&"
            ? "ORG"
            : previous.net,
        known: false,
      };
    else out.push(extend(reading, span));
  }
  return out;
}

function belongTogether(reading: Reading, left: NameSpan, right: NameSpan): boolean {
  const lastWord = reading.lower(left.last - 1);
  if (left.last === right.first)
    return (
      reading.sameSentence(left.first, right.first) &&
      ((left.net === "PER" && right.net === "PER") || isNationalSociety(reading, left, right))
    );
  const between = reading.words({ first: left.last, last: right.first }).toLowerCase();
  if (left.known && entryOf(reading.words(left)) !== null && right.first - left.last > 1) return false;
  if (left.net === "PER" && right.net === "PER" && !left.known && !right.known && particles.test(between))
    return true;
  const isBody = surelyBodyWords.has(lastWord) || bodyKinds.has(lastWord);
  if (/^of(?: the)?$/.test(between))
    return (
      isBody &&
      !isOfficeHead(lastWord) &&
      left.net !== "PER" &&
      reading.isCapitalised(left.last - 1) &&
      right.net !== "PER"
    );
  if (between === "&") return left.net !== "LOC" && right.net !== "LOC";
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

/** "Noor | bin | Hamid", "Ruud | van der | Berg". */
const particles =
  /^(?:bin|ibn|bint|binti|ben|van|von|van der|van den|van de|von der|de|de la|de los|del|da|dos|das|di|du|ter|ten|al|el|ul|ud|e|y)$/;

/** "the Turkish | Red Crescent": one such body a country. */
const isNationalSociety = (reading: Reading, left: NameSpan, right: NameSpan): boolean =>
  entryOf(reading.words(left)) === "demonym" && /^Red C(?:ross|rescent)$/.test(reading.words(right));

/** Adds "of Foreign Affairs" to "Ministry", and a body's or place's word that the net left out ("Lake" Victoria, Hudson "River"). */
function extend(reading: Reading, span: NameSpan): NameSpan {
  let { first, last } = span;
  const before = reading.lower(first - 1);
  const after = reading.lower(last);
  if (span.net === "PER" && last === first + 1 && isRestOfName(reading, span)) last++;
  if (span.net === "ORG" && beginsBefore(reading, first)) first -= 2;
  if (
    span.net === "LOC" &&
    before in placeWords &&
    reading.isCapitalised(first - 1) &&
    reading.sameSentence(first - 1, first) &&
    /^(?:mount|lake|river|port|cape|gulf|isle)$/.test(before)
  )
    first--;
  if (span.net === "ORG" && last === first + 1 && !span.known) last = bodyWordAfter(reading, last);
  else if (
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

/** "Central | Election Commission": where the word of a body ends the capitals behind a name. */
function bodyWordAfter(reading: Reading, from: number): number {
  for (let last = from; last < from + 3 && reading.sameSentence(from - 1, last); last++) {
    if (!reading.isCapitalised(last) || isHeadline(reading, last)) break;
    if (surelyBodyWords.has(reading.lower(last)) || reading.lower(last) in placeWords) return last + 1;
  }
  return from;
}

/** "Movement for | Clean Rivers". */
function beginsBefore(reading: Reading, first: number): boolean {
  return (
    /^(?:of|for|against)$/.test(before(reading, first, 1)) &&
    surelyBodyWords.has(before(reading, first, 2)) &&
    reading.isCapitalised(first - 2) &&
    before(reading, first, 3) === "the"
  );
}

const before = (reading: Reading, first: number, steps: number): string =>
  reading.sameSentence(first, first - steps) ? reading.lower(first - steps) : "";

/** "Omar | Said": a capital after a given name that the net took for something else. */
function isRestOfName(reading: Reading, { first, last }: NameSpan): boolean {
  const word = reading.lower(last);
  const fits =
    reading.sameSentence(first, last) &&
    reading.isCapitalised(last) &&
    /^\p{L}{2,}$/u.test(word) &&
    reading.zoneOf(last) !== "headline";
  return (
    fits &&
    givenNameGender(reading.words({ first, last })) !== undefined &&
    !neverNames.has(word) &&
    !surelyBodyWords.has(word) &&
    !(word in placeWords) &&
    entryOf(reading.words({ first: last, last: last + 1 })) === null &&
    !isOfficeHead(word)
  );
}

function afterOf(reading: Reading, of: number): number {
  let last = of + 1;
  while (reading.lower(last) === "the") last++;
  const start = last;
  while (
    (reading.isCapitalised(last) && !neverNames.has(reading.lower(last))) ||
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
