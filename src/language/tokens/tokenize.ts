import type { Span } from "../annotation.ts";
import { splitContraction } from "./contractions.ts";
import { tokenPattern } from "./patterns.ts";

/**
 * The words of `text` from `start` to `end`, as Universal Dependencies cuts English (the treebanks EWT and GUM):
 * "don't" is do + n't, "city's" is city + 's, "well-known" is well + - + known, "$5m" is $ + 5 + m.
 */
export function tokenize(text: string, start = 0, end = text.length): Span[] {
  const tokens: Span[] = [];
  const stretch = start === 0 && end === text.length ? text : text.slice(start, end);
  for (const match of stretch.matchAll(tokenPattern)) {
    const [form] = match;
    const at = start + match.index;
    const pieces = splitContraction(form);
    for (const [index, piece] of pieces.entries())
      tokens.push({ start: at + piece, end: at + (pieces[index + 1] ?? form.length) });
  }
  return tokens;
}
