import {
  bodyKinds,
  countryNamed,
  demonymOf,
  givenNameGender,
  honorifics,
  institutionNamed,
  isOfficeHead,
  neverNames,
  titleModifiers,
} from "../../lexicon/index.ts";
import type { TokenRange } from "../../language/index.ts";
import { entryOf } from "./known-names.ts";
import type { NameSpan } from "./name-span.ts";
import type { Reading } from "./reading.ts";

const modifiers = new Set(titleModifiers);

/** "US-Colombia relations", "the Petro-Trump dialogue": each half that is a name alone is one; "Al-Shabab" is whole. */
export function splitHyphens(reading: Reading, span: NameSpan): NameSpan[] {
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
export function splitCountry(reading: Reading, span: NameSpan, persons: ReadonlySet<string>): NameSpan[] {
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
  if (left === right) return false;
  if (entryOf(left) !== null && entryOf(right) !== null) return true;
  const apart = (words: string): boolean =>
    reading.article.text.includes(` ${words} `) ||
    reading.article.text.includes(` ${words}’s`) ||
    reading.article.text.includes(` ${words}'s`);
  return left.length > 2 && right.length > 2 && apart(left) && apart(right);
}

const edge = /^(?:the|a|an|['’]s|['’]|["“”]|\(|\)|,|\.|-|–|—|of|and|in|for|on|at|s|this|that|both|&|\/|:)$/iu;

/** Drops articles, possessive marks, punctuation, titles and nationality around the name proper. */
export function trim(reading: Reading, span: NameSpan): NameSpan | null {
  let { first, last } = span;
  while (first < last && edge.test(reading.token(first)?.form ?? "") && !keepsArticle(reading, span)) first++;
  while (last > first && edge.test(reading.token(last - 1)?.form ?? "")) last--;
  if (isOfficeComplement(reading, first, last)) return null;
  const isPerson = span.net === "PER" || isRank(reading, first) || isTitled(reading, first, last);
  if (isPerson) first = afterTitle(reading, first, last);
  while (first < last && edge.test(reading.token(first)?.form ?? "")) first++;
  while (
    first < last - 1 &&
    /^(?:north|south|east|west|northern|southern|eastern|western|central)(?:-?(?:east|west)(?:ern)?)?$/u.test(
      reading.token(first)?.form ?? "",
    )
  )
    first++;
  if (isOfficeTopic(reading, first, last)) return null;
  if (isOnlyTitle(reading, first, last)) return null;
  if (first >= last) return null;
  const words = reading.words({ first, last });
  if (neverNames.has(words.toLowerCase()) || !/\p{L}/u.test(words)) return null;
  if (!/\p{Lu}/u.test(words) && span.net !== "ORG") return null;
  if (!/\p{Lu}/u.test(words)) return null;
  return { ...span, first, last, net: isPerson ? "PER" : span.net };
}

function isOnlyTitle(reading: Reading, first: number, last: number): boolean {
  if (entryOf(reading.words({ first, last })) !== null) return false;
  const words = Array.from({ length: last - first }, (_, offset) =>
    reading.lower(first + offset).replace(/\.$/, ""),
  );
  return (
    isTitleWord(words.at(-1) ?? "") &&
    words.slice(0, -1).every((word) => modifiers.has(word) || isTitleWord(word))
  );
}

const isTitleWord = (word: string): boolean => isOfficeHead(word) || word in honorifics;

/** "Gen." of "Gen. Ann Lee", whatever the net takes it for. */
const isRank = (reading: Reading, index: number): boolean =>
  /^\p{Lu}\p{Ll}+\.$/u.test(reading.token(index)?.form ?? "") &&
  reading.lower(index).slice(0, -1) in honorifics;

/** "Justice Helena Prado" is no ministry: a title, a given name, and no body behind. */
const isTitled = (reading: Reading, first: number, last: number): boolean =>
  last - first > 2 &&
  isOfficeHead(reading.lower(first)) &&
  givenNameGender(reading.token(first + 1)?.form ?? "") !== undefined &&
  !bodyKinds.has(reading.lower(last - 1));

/** "Labour" of "Labour Minister" is what the office is for, not a party. */
export const isOfficeTopic = (reading: Reading, first: number, last: number): boolean =>
  last === first + 1 &&
  officeTopics.has(reading.lower(first)) &&
  /^(?:minister|secretary|ministry|department|commissioner)$/.test(reading.lower(last)) &&
  reading.isCapitalised(last);

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

/** "UN Secretary-General", "French Deputy Prime Minister": what may stand before a title or inside one. */
const standsBeforeTitle = (reading: Reading, index: number, word: string): boolean => {
  const { form = "" } = reading.token(index) ?? {};
  return (
    modifiers.has(word) ||
    /^[-‑]$/u.test(form) ||
    demonymOf(form) !== undefined ||
    countryNamed(form) !== undefined ||
    (institutionNamed(form) !== undefined && isTitleWord(reading.lower(index + 1)))
  );
};

/** "Unite general secretary Laura Finch": a title in small letters is no part of a name. */
function leadsToTitle(reading: Reading, first: number, last: number): boolean {
  for (let index = first + 1; index < last - 1; index++) {
    const { form = "" } = reading.token(index) ?? {};
    if (isOfficeHead(form) && !reading.isCapitalised(index)) return true;
  }
  return false;
}

export function afterTitle(reading: Reading, first: number, last: number): number {
  let start = first;
  for (let index = first; index < last - 1; index++) {
    const word = reading.lower(index).replace(/\.$/, "");
    if (isOfficeHead(word) || word in honorifics) start = index + 1;
    else if (!standsBeforeTitle(reading, index, word) && !leadsToTitle(reading, index, last)) break;
  }
  return start;
}
