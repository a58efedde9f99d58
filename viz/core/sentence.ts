import type { Words } from "./ledger.ts";

/** A sentence cut where its marked words begin and end; joined, the three are one slice of the article. */
export interface MarkedSentence {
  readonly start: number;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** A full stop after one of these, or after a single capital, ends no sentence. */
const abbreviation =
  /(?:^|[\s(“"‘'.])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Gov|Sen|Rep|Lt|Col|Sgt|St|Jr|Sr|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec)$/u;
const ending = /[.!?…]+[)\]"”’']*\s+(?=["“‘'([]*[\p{Lu}\p{N}])/gu;
const widest = 420;

/** The sentence around some words of a text. The words always lie within it, even when they cross a full stop. */
export function sentenceAround(text: string, { start, end }: Pick<Words, "start" | "end">): MarkedSentence {
  const paragraphStart = text.lastIndexOf("\n", Math.max(0, start - 1)) + 1;
  const newline = text.indexOf("\n", end);
  const paragraphEnd = newline === -1 ? text.length : newline;
  const paragraph = text.slice(paragraphStart, paragraphEnd);
  let from = paragraphStart;
  let to = paragraphEnd;
  for (const match of paragraph.matchAll(ending)) {
    if (match[0].startsWith(".") && abbreviation.test(paragraph.slice(0, match.index))) continue;
    const boundary = paragraphStart + match.index + match[0].length;
    if (boundary <= start) from = boundary;
    else if (boundary >= end) {
      to = paragraphStart + match.index + match[0].trimEnd().length;
      break;
    }
  }
  from = Math.max(Math.min(from, start), start - widest);
  to = Math.min(Math.max(to, end), end + widest);
  return {
    start: from,
    before: text.slice(from, start),
    marked: text.slice(start, end),
    after: text.slice(end, to),
  };
}
