import { fold } from "../../lexicon/index.ts";
import type { NameSpan } from "./name-span.ts";
import type { Reading } from "./reading.ts";

/** In a headline in title case the net is not to be trusted: a name must stand in the text below or in the lexicon. */
export function inHeadline(reading: Reading, spans: readonly NameSpan[]): NameSpan[] {
  const below = new Set(
    spans
      .filter((span) => reading.zoneOf(span.first) !== "headline")
      .map((span) => fold(reading.words(span))),
  );
  const lastWords = new Set([...below].flatMap((key) => shortForms(key)));
  return spans.flatMap((span) => {
    if (reading.zoneOf(span.first) !== "headline" || span.known) return [span];
    const key = fold(reading.words(span));
    if (below.has(key) || lastWords.has(key)) return [span];
    const part = longestKnownPart(reading, span, below, lastWords);
    if (part !== null) return [part];
    return isTitleCase(reading, span) || isFirstWord(reading, span) ? [] : [span];
  });
}

/** The forms a headline may use of a name below: "rubio" of "marco rubio", "harlow motors" of "harlow motors inc". */
const shortForms = (key: string): string[] => {
  const parts = key.split(" ");
  return [
    ...parts.map((_, index) => parts.slice(index).join(" ")),
    ...parts.map((_, index) => parts.slice(0, index + 1).join(" ")),
  ];
};

function longestKnownPart(
  reading: Reading,
  span: NameSpan,
  below: ReadonlySet<string>,
  lastWords: ReadonlySet<string>,
): NameSpan | null {
  for (let length = span.last - span.first; length > 0; length--)
    for (let first = span.first; first + length <= span.last; first++) {
      const part = { ...span, first, last: first + length };
      const key = fold(reading.words(part));
      if (key.length > 2 && (below.has(key) || lastWords.has(key))) return part;
    }
  return null;
}

/** "Pharma group to cut jobs": the capital may be that of the headline. */
const isFirstWord = (reading: Reading, { first, last }: NameSpan): boolean =>
  last === first + 1 && reading.annotation.sentences[reading.sentenceOf(first)]?.first === first;

function isTitleCase(reading: Reading, span: NameSpan): boolean {
  const sentence = reading.annotation.sentences[reading.sentenceOf(span.first)];
  if (sentence === undefined) return false;
  let capitals = 0;
  let words = 0;
  for (let index = sentence.first; index < sentence.last; index++) {
    if (!/^\p{L}{4,}/u.test(reading.token(index)?.form ?? "")) continue;
    words++;
    if (reading.isCapitalised(index)) capitals++;
  }
  return words > 3 && capitals / words > 0.75;
}
