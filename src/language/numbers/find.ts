import type { Annotation, Span, Token } from "../annotation.ts";
import type { NumberExpression } from "../number.ts";
import { currencies, digits, scale, sign, spelled, units, valueOf } from "./words.ts";

const amount = (name: string): string =>
  `(?<${name}>${digits}|${spelled})(?:[ -]?(?<${name}Scale>${scale}))?`;
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}_.,:/$€£-])(?<sign>${sign})?\\s?${amount("low")}(?:(?:\\s?[-–]\\s?| to | and | or )(?:${sign})?${amount("high")})?(?<percent>\\s?%)?(?![\\p{L}\\p{N}_]|[:/]\\d|[-–]\\d|\\.\\d)`,
  "gu",
);

const bounds: readonly (readonly [NumberExpression["bound"], RegExp])[] = [
  [
    "at least",
    /(?:\bat least|\bmore than|\bover|\bno fewer than|\bno less than|\bminimum of|\babove|\bexceeding|\bupwards of)\s*$/i,
  ],
  [
    "at most",
    /(?:\bup to|\bas many as|\bas much as|\bfewer than|\bless than|\bunder|\bat most|\bno more than|\bbelow|\bmaximum of)\s*$/i,
  ],
  [
    "about",
    /(?:\babout|\baround|\bnearly|\balmost|\broughly|\bapproximately|\bsome|\bestimated|\bclose to|\bcirca)\s*$/i,
  ],
];

/** Words before a number that make it a label: "Article 5", "No. 3", "Boeing 737". */
const label =
  /(?:\b(?:Article|No\.?|Number|Section|Chapter|Room|Flight|Route|Highway|Resolution|Law|Page|Volume|Boeing|Airbus|Formula|Type|Phase|Level|Group of|aged|age)|#)\s*$/;

/**
 * Quantities: counts, shares, sums and measures, with what is counted. Dates, times of day, ordinals, labels and the
 * numbers of a list are none; `times` are the spans of time expressions found in the text.
 */
export function findNumbers(annotation: Annotation, times: readonly Span[] = []): NumberExpression[] {
  const found: NumberExpression[] = [];
  for (const match of annotation.text.matchAll(pattern)) {
    const expression = read(annotation, match);
    if (expression && !times.some((time) => time.start < expression.end && expression.start < time.end))
      found.push(expression);
  }
  return found;
}

function read(annotation: Annotation, match: RegExpExecArray): NumberExpression | null {
  const { text, tokens } = annotation;
  const groups = match.groups ?? {};
  const start = match.index + /^\s*/.exec(match[0])![0].length;
  const range = rangeOf(groups, text.slice(Math.max(0, start - 10), start));
  if (range === null) return null;
  const end = range.isWhole ? match.index + match[0].length : start + lowLength(groups, match[0].trim());
  const [first, last] = tokensIn(tokens, start, end);
  const words = text.slice(start, end);
  if (first === last || isNoQuantity(annotation, start, end, first, words)) return null;
  const noun = nounOf(tokens, first, last);
  const counted = noun === null ? null : tokens[noun]!.lemma.toLowerCase();
  const unit = unitOf(groups, counted, text.slice(end, end + 22));
  const isCounted = unit === null && noun !== null && tokens[noun]!.upos !== "PROPN";
  return {
    start,
    end,
    first,
    last,
    value: range.low,
    upper: range.high,
    unit,
    counted:
      isCounted && tokens[noun]!.upos !== "PRON"
        ? phrase(tokens, noun)
        : unit === null
          ? null
          : ofWhat(tokens, noun ?? last - 1, last),
    bound: bounds.find(([, test]) => test.test(text.slice(Math.max(0, start - 16), start)))?.[0] ?? null,
  };
}

interface Range {
  readonly low: number;
  readonly high: number | null;
  /** The range was meant as one: not "two and three others". */
  readonly isWhole: boolean;
}

function rangeOf(groups: Readonly<Record<string, string | undefined>>, before: string): Range | null {
  const { low = "", lowScale, high, highScale } = groups;
  if (low.toLowerCase() === "a" && lowScale === undefined) return null;
  const only = valueOf(low, lowScale);
  if (only === null || high === undefined)
    return only === null ? null : { low: only, high: null, isWhole: true };
  const upper = valueOf(high, highScale);
  const lower = valueOf(low, lowScale ?? highScale);
  const isRange =
    upper !== null &&
    lower !== null &&
    lower < upper &&
    (/\bbetween\s*$/i.test(before) || !/ and /.test(groups["low"] ?? ""));
  return isRange ? { low: lower, high: upper, isWhole: true } : { low: only, high: null, isWhole: false };
}

const lowLength = (
  { sign: mark = "", low = "", lowScale }: Readonly<Record<string, string | undefined>>,
  words: string,
): number =>
  words.indexOf(low, mark.length) + low.length + (lowScale === undefined ? 0 : lowScale.length + 1);

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
  start: number,
  end: number,
  first: number,
  words: string,
): boolean {
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const after = text.slice(end, end + 8);
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
  if (/^one$/i.test(words)) return token.relation !== "nummod";
  return (token.upos === "PROPN" && !words.includes("$")) || /^(?:an?|half an?)$/i.test(words);
}

/** The noun the number counts: the head of its last word, past a scale word. */
function nounOf(tokens: readonly Token[], first: number, last: number): number | null {
  for (let index = last - 1; index >= first; index--) {
    const { head, relation, upos } = tokens[index]!;
    if (head >= first && head < last) continue;
    if (upos === "PUNCT" || head < 0) continue;
    if (/^(?:nummod|compound|amod)/.test(relation) && head >= last) return head;
    return nmodOf(tokens, index);
  }
  return null;
}

/** "40 of the passengers", "dozens of people". */
function nmodOf(tokens: readonly Token[], head: number): number | null {
  for (let index = head + 1; index < Math.min(head + 8, tokens.length); index++) {
    const { head: above, relation } = tokens[index]!;
    if (above === head && relation === "nmod" && opensWithOf(tokens, head, index)) return index;
  }
  return null;
}

function opensWithOf(tokens: readonly Token[], head: number, noun: number): boolean {
  return tokens
    .slice(head + 1, noun)
    .some((below) => below.head === noun && below.relation === "case" && /^(?:of|in)$/.test(below.form));
}

function unitOf(
  groups: Readonly<Record<string, string | undefined>>,
  counted: string | null,
  after: string,
): string | null {
  if (groups["sign"]) return currencies[groups["sign"].toLowerCase()] ?? null;
  if (groups["percent"]) return "percent";
  const next = /^[\s-](per cent|percentage points?|[\p{L}%]+)/u.exec(after)?.[1]?.toLowerCase() ?? "";
  for (const word of [next, next.replace(/s$/, ""), counted ?? ""]) {
    const unit = units[word] ?? currencies[word];
    if (unit !== undefined) return unit;
  }
  return null;
}

/** Of a share or sum: "percent of voters", "million in aid". */
function ofWhat(tokens: readonly Token[], head: number, last: number): string | null {
  const host = tokens[head]!;
  if (
    head >= last &&
    host.upos === "NOUN" &&
    !(host.lemma.toLowerCase() in units) &&
    !(host.lemma.toLowerCase() in currencies)
  )
    return phrase(tokens, head);
  const noun = nmodOf(tokens, head) ?? (head >= last ? null : nmodOf(tokens, last));
  return noun === null ? null : phrase(tokens, noun);
}

/** The noun with the nouns and adjectives before it, by lemma: "police officer". */
function phrase(tokens: readonly Token[], noun: number): string {
  const words = [tokens[noun]!.lemma.toLowerCase()];
  for (let index = noun - 1; index >= 0; index--) {
    const { head, relation, upos, lemma } = tokens[index]!;
    if (head !== noun || !/^(?:compound|amod)$/.test(relation) || upos === "NUM" || upos === "PUNCT") break;
    words.unshift(lemma.toLowerCase());
  }
  return words.join(" ");
}
