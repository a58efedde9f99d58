import type { Annotation, Span, Token } from "../annotation.ts";
import type { NumberExpression } from "../number.ts";
import { amountPattern, lowLength, rangeOf, type Groups } from "./amounts.ts";
import { boundOf } from "./bounds.ts";
import { nounOf, ofNoun, phrase } from "./counted.ts";
import { currencyOf, signs } from "./currencies.ts";
import { findShares, wholeOf, type Share } from "./shares.ts";
import { isTime, isUnit, unitAhead } from "./units.ts";

/** Words before a number that make it a label: "Article 5", "No. 3", "Boeing 737". */
const label =
  /(?:\b(?:Article|No\.?|Number|Section|Chapter|Room|Flight|Route|Highway|Resolution|Law|Page|Volume|Boeing|Airbus|Formula|Type|Phase|Level|Group of|aged|age)|#)\s*$/;

/**
 * Quantities: counts, shares, sums and measures, with what is counted. Dates, times of day, ordinals, labels and the
 * numbers of a list are none; `times` are the spans of time expressions found in the text.
 */
export function findNumbers(annotation: Annotation, times: readonly Span[] = []): NumberExpression[] {
  const shares = findShares(annotation.text).filter((share) => !times.some(overlaps(share)));
  const found = shares.map((share) => readShare(annotation, share));
  for (const expression of amounts(annotation)) {
    if (!times.some(overlaps(expression)) && !shares.some(overlaps(expression))) found.push(expression);
  }
  return found.sort((a, b) => a.start - b.start);
}

function* amounts(annotation: Annotation): Generator<NumberExpression> {
  const search = new RegExp(amountPattern);
  for (let match = search.exec(annotation.text); match !== null; match = search.exec(annotation.text)) {
    const expression = read(annotation, match);
    // What was taken for the end of a range may be a number of its own: "voted 120 to 15".
    if (expression !== null) search.lastIndex = expression.end;
    if (expression !== null) yield expression;
  }
}

const overlaps =
  (one: Span) =>
  (other: Span): boolean =>
    other.start < one.end && one.start < other.end;

function readShare({ text, tokens }: Annotation, share: Share): NumberExpression {
  const { start, end, value } = share;
  const [first, last] = tokensIn(tokens, start, end);
  const noun = wholeOf(tokens, last);
  const counted = noun === null ? null : phrase(tokens, noun, last);
  const bound = boundOf(text.slice(Math.max(0, start - 22), start), text.slice(end, end + 12));
  return { start, end, first, last, value, upper: null, unit: "share", counted, bound };
}

function read(annotation: Annotation, match: RegExpExecArray): NumberExpression | null {
  const { text, tokens } = annotation;
  const groups: Groups = match.groups ?? {};
  const start = match.index + /^\s*/.exec(match[0])![0].length;
  const ahead = text.slice(Math.max(0, start - 22), start);
  const range = rangeOf(groups, ahead);
  if (range === null) return null;
  const end = range.isWhole ? match.index + match[0].length : start + lowLength(groups, match[0].trim());
  const [first, last] = tokensIn(tokens, start, end);
  const words = text.slice(start, end);
  if (first === last || isNoQuantity(annotation, { start, end }, groups, first)) return null;
  const noun = nounOf(tokens, first, last);
  const unit = unitOf(annotation, groups, { start, end }, last);
  return {
    start,
    end,
    first,
    last,
    value: range.low,
    upper: range.high,
    unit,
    counted:
      unit === null ? countedBy(annotation, noun, end, last) : ofWhat(tokens, noun ?? last - 1, last, unit),
    bound: /^a couple/i.test(words) ? "about" : boundOf(ahead, text.slice(end, end + 12)),
  };
}

function tokensIn(
  tokens: readonly Token[],
  start: number,
  end: number,
): readonly [first: number, last: number] {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end > start) high = middle;
    else low = middle + 1;
  }
  let last = low;
  while (last < tokens.length && tokens[last]!.start < end) last++;
  return [low, last];
}

function isNoQuantity(
  { text, tokens }: Annotation,
  { start, end }: Span,
  groups: Groups,
  first: number,
): boolean {
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const after = text.slice(end, end + 12);
  const words = text.slice(start, end);
  if (line.trim() === "" && /^[.)]\s/.test(after)) return true;
  if (label.test(text.slice(Math.max(0, start - 14), start))) return true;
  if (/^\s?(?:[ap]\.?m\b|o['’]clock|GMT|(?:st|nd|rd|th)\b|[- ]years?[- ]olds?\b)/i.test(after)) return true;
  const token = tokens[first]!;
  // An age: "Jan Kessler, 61, said".
  if (
    /^\d{1,3}$/.test(words) &&
    /\p{L},\s$/u.test(text.slice(Math.max(0, start - 3), start)) &&
    /^(?:,|\.?$|\.\s)/.test(after) &&
    tokens[first - 2]?.upos === "PROPN"
  )
    return true;
  if (/^one$/i.test(words)) return token.relation !== "nummod" && !isOneOfMore(tokens, first);
  return (token.upos === "PROPN" && groups["sign"] === undefined) || /^(?:an?|half an?)$/i.test(words);
}

/** "one of the two pilots"; a bare "one" may be a pronoun. */
const isOneOfMore = (tokens: readonly Token[], one: number): boolean =>
  tokens[one + 1]?.form === "of" && tokens[one + 3]?.upos === "NUM";

function unitOf(
  { text, tokens }: Annotation,
  groups: Groups,
  { start, end }: Span,
  last: number,
): string | null {
  const mark = groups["sign"];
  if (mark !== undefined) return signs[mark.trim().toLowerCase()] ?? null;
  if (/%$/.test(text.slice(start, end))) return "percent";
  const unit = unitAhead(text.slice(end, end + 48));
  if (unit !== null) return unit;
  for (let index = last; index < Math.min(last + 3, tokens.length); index++) {
    const { form, upos } = tokens[index]!;
    if (upos !== "NOUN" && upos !== "PROPN" && upos !== "ADJ" && form !== "-") break;
    const currency =
      upos === "ADJ" ? null : currencyOf(form.toLowerCase().replace(/s$/, ""), tokens[index - 1]!.form);
    if (currency !== null) return currency;
  }
  return /\bmagnitude[- ]$/i.test(text.slice(0, start)) ? "magnitude" : null;
}

/** "12 judges", "40 of the judges", "a couple of judges", "a 12-judge court". */
function countedBy(
  { text, tokens }: Annotation,
  head: number | null,
  end: number,
  last: number,
): string | null {
  const hyphened = /^-(\p{Ll}+)/u.exec(text.slice(end, end + 24))?.[1];
  if (hyphened !== undefined) return hyphened === "strong" ? null : hyphened;
  const noun = tokens[last - 1]!.form === "of" ? wholeOf(tokens, last) : head;
  if (noun === null || !isCountable(tokens[noun]!)) return null;
  const counted = phrase(tokens, noun, last);
  return counted === "other" ? null : counted;
}

/** A noun, and a participle in the place of one: "the accused". */
const isCountable = ({ upos, xpos, relation }: Token): boolean =>
  /^(?:NOUN|SYM)$/.test(upos) || (xpos === "VBN" && /^(?:nsubj|obj|obl|nmod)/.test(relation));

/** Of a share or sum: "percent of voters", "million in aid". */
function ofWhat(tokens: readonly Token[], head: number, last: number, unit: string): string | null {
  const { lemma, upos } = tokens[head]!;
  const word = lemma.toLowerCase();
  const isMeasure = isUnit(word) || unit.split(" ").includes(word) || currencyOf(word, "") !== null;
  if (head >= last && upos === "NOUN" && !isMeasure) return phrase(tokens, head, last);
  const noun = ofNoun(tokens, head) ?? (head >= last ? null : (ofNoun(tokens, last) ?? sumIn(tokens, last)));
  if (noun === null || tokens[noun]!.upos !== "NOUN") return null;
  // "ten years in prison" says where, "ten days of talks" what fills them.
  const isPlace = isTime(unit) && tokens.slice(last, noun).some(({ form }) => form === "in");
  return isPlace ? null : phrase(tokens, noun, last);
}

/** "$30 million in aid". */
const sumIn = (tokens: readonly Token[], last: number): number | null =>
  tokens[last]?.form === "in" && tokens[last + 1]?.upos === "NOUN" ? last + 1 : null;
