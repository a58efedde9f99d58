import type { Span } from "../annotation.ts";
import { splitContraction } from "./contractions.ts";
import { tokenPattern } from "./patterns.ts";

const space = 32;

/**
 * The words of `text` from `start` to `end`, as Universal Dependencies cuts English (the treebanks EWT and GUM):
 * "don't" is do + n't, "city's" is city + 's, "well-known" is well + - + known, "$5m" is $ + 5 + m.
 */
export function tokenize(text: string, start = 0, end = text.length): Span[] {
  const tokens: Span[] = [];
  const stretch = start === 0 && end === text.length ? text : text.slice(start, end);
  for (let from = 0; ;) {
    // No token begins with a space: where one stands, nothing need be tried.
    while (stretch.charCodeAt(from) === space) from++;
    tokenPattern.lastIndex = from;
    const match = tokenPattern.exec(stretch);
    if (match === null) return tokens;
    const [form] = match;
    const at = start + match.index;
    const pieces = splitContraction(form);
    for (const [index, piece] of pieces.entries())
      tokens.push({ start: at + piece, end: at + (pieces[index + 1] ?? form.length) });
    from = match.index + form.length;
  }
}
