import type { Span } from "../annotation.ts";
import { leading, sentenceStarters } from "./abbreviations.ts";

/** The most words the net reads as one sentence with places of its own for each. */
export const mostWords = 220;

const stop = /^(?:[.!?…。！？]+|\.{2,})$/u;
const closer = /^(?:["”’»)\]}]|''|')$/u;
const opener = /^[("“‘«[{'¿¡–—-]$/u;
const beginsSentence = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}"“‘«([{¿¡#@$£€]/u;

/**
 * Where sentences end among the tokens of one paragraph: indices behind the last token of each. A sentence of more
 * than `mostWords` is cut at its last semicolon, dash or comma before that.
 */
export function sentenceEnds(text: string, tokens: readonly Span[]): number[] {
  const forms = tokens.map(({ start, end }) => text.slice(start, end));
  const spaced = (index: number): boolean =>
    index >= tokens.length || tokens[index]!.start > tokens[index - 1]!.end;
  const ends: number[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const end = endAfter(forms, index, spaced);
    if (end === null) continue;
    ends.push(end);
    index = end - 1;
  }
  if (ends.at(-1) !== tokens.length && tokens.length > 0) ends.push(tokens.length);
  return cutLong(forms, ends);
}

type Spaced = (index: number) => boolean;

/** When a sentence ends with the token at `index`: the index behind its closing quotes and brackets. */
function endAfter(forms: readonly string[], index: number, spaced: Spaced): number | null {
  const form = forms[index]!;
  if (stop.test(form)) {
    const end = skipClosers(forms, index + 1, spaced);
    return endsHere(forms, index, end, spaced) ? end : null;
  }
  return form.length > 1 && form.endsWith(".") && abbreviationEnds(forms, index, spaced) ? index + 1 : null;
}

function endsHere(forms: readonly string[], index: number, end: number, spaced: Spaced): boolean {
  const next = forms[end];
  if (next === undefined) return true;
  if (!spaced(end)) return false;
  // "1." or "a." at the head of a list item belongs to what follows.
  if (end - index === 1 && index === 1 && /^(?:\d{1,3}(?:\.\d{1,3})*|\p{L})$/u.test(forms[0]!)) return false;
  return beginsSentence.test(next) || /^[•·*–—-]$/u.test(next);
}

/** Closing marks stand against the stop, or are the one kind of quote that looks alike on both sides. */
function skipClosers(forms: readonly string[], from: number, spaced: Spaced): number {
  let end = from;
  while (end < forms.length && !spaced(end) && (closer.test(forms[end]!) || stop.test(forms[end]!))) end++;
  // The number of a note belongs to the sentence it follows.
  while (forms[end] === "[" && /^\d{1,3}$/u.test(forms[end + 1] ?? "") && forms[end + 2] === "]") end += 3;
  return end;
}

/** "... in the U.S. The ...": an abbreviation ends a sentence when a word follows that begins one. */
function abbreviationEnds(forms: readonly string[], index: number, spaced: Spaced): boolean {
  const word = forms[index]!.slice(0, -1);
  if (leading.has(word) || /^\p{Lu}$/u.test(word) || !spaced(index + 1)) return false;
  let next = index + 1;
  while (next < forms.length - 1 && opener.test(forms[next]!)) next++;
  return sentenceStarters.has(forms[next] ?? "");
}

function cutLong(forms: readonly string[], ends: readonly number[]): number[] {
  const cut: number[] = [];
  let start = 0;
  for (const end of ends) {
    while (end - start > mostWords) {
      start = bestCut(forms, start, start + mostWords);
      cut.push(start);
    }
    cut.push(end);
    start = end;
  }
  return cut;
}

function bestCut(forms: readonly string[], start: number, end: number): number {
  for (const marks of [/^[;.!?…•|]$/u, /^[–—:-]$/u, /^,$/u])
    for (let index = end - 1; index > start + mostWords / 4; index--)
      if (marks.test(forms[index]!)) return index + 1;
  return end;
}
