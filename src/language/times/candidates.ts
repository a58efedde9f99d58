import type { Annotation, Span } from "../annotation.ts";
import { beginningOf, type Anchor, type Reading, type TimeRule } from "./rule.ts";
import { timeRules } from "./rules/index.ts";

/** Words that match a rule of time and have not been read yet. */
export interface Candidate extends Span {
  readonly words: string;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  read(anchor: Anchor): Reading | null;
}

interface Match extends Span {
  readonly rule: TimeRule;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** All candidates of a text, in order and apart: the one that begins first wins, then the longest. */
export function findCandidates(
  annotation: Annotation,
  isPlausible: (candidate: Candidate) => boolean,
): Candidate[] {
  const found: Candidate[] = [];
  let end = 0;
  for (const match of matchesOf(annotation.text)) {
    if (match.start < end) continue;
    const candidate = placeIn(annotation, match);
    if (candidate === null || !isPlausible(candidate)) continue;
    found.push(candidate);
    end = match.end;
  }
  return found;
}

/** One look for all rules: at most words none of them begins. */
const beginning = beginningOf(timeRules);

/** Matches by start, longest first. */
export function matchesOf(text: string): Match[] {
  const matches: Match[] = [];
  const ends = timeRules.map(() => 0);
  for (const { index } of text.matchAll(beginning))
    for (const [number, rule] of timeRules.entries()) {
      if (ends[number]! > index) continue;
      rule.pattern.lastIndex = index;
      const match = rule.pattern.exec(text);
      if (match === null) continue;
      ends[number] = rule.pattern.lastIndex;
      const lead = /^\s*/.exec(match[0])![0].length;
      const words = match[0].trim();
      matches.push({
        rule,
        groups: match.groups ?? {},
        start: match.index + lead,
        end: match.index + lead + words.length,
      });
    }
  return matches.sort((a, b) => a.start - b.start || b.end - a.end);
}

function placeIn({ text, tokens, sentences }: Annotation, match: Match): Candidate | null {
  const first = firstAfter(tokens, (token) => token.end > match.start);
  let last = first;
  while (last < tokens.length && tokens[last]!.start < match.end) last++;
  const sentence = firstAfter(sentences, (span) => span.last > first);
  if (first === last || last > (sentences[sentence]?.last ?? -1)) return null;
  const { rule, groups, start, end } = match;
  return {
    start,
    end,
    words: text.slice(start, end),
    first,
    last,
    sentence,
    read: (anchor) => rule.read(groups, anchor),
  };
}

/** Index of the first element that passes a test which all after it pass too. */
export function firstAfter<T>(sorted: readonly T[], passes: (element: T) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(sorted[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
