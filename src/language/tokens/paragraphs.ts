import type { Span } from "../annotation.ts";

/** Lines of a block this long may be the wrapped lines of one paragraph. */
const longestWrap = 120;
const shortestWrap = 40;

const lineEnd = /\r\n?|[\n\u2028]/gu;
/** Ends of two lines or more with nothing but white space between; U+2029 ends a paragraph by itself. */
const blankLines = /(?:\r\n|\r(?!\n)|[\n\u2028])[^\S\r\n\u2028\u2029]*(?:[\r\n\u2028\u2029]\s*)+|\u2029/gu;

/**
 * The paragraphs of a text: stretches no sentence may leave. They end at blank lines, at `breaks`, and at line ends,
 * unless the lines around are wrapped: all of about one length but the last.
 */
export function paragraphs(text: string, breaks: readonly number[] = []): Span[] {
  const stops = [...breaks, ...lineBreaks(text), text.length]
    .filter((offset) => offset > 0 && offset <= text.length)
    .sort((a, b) => a - b);
  const found: Span[] = [];
  let start = 0;
  for (const end of stops) {
    const trimmed = trim(text, start, end);
    if (trimmed.start < trimmed.end) found.push(trimmed);
    start = end;
  }
  return found;
}

function lineBreaks(text: string): number[] {
  return split(text, blankLines, 0).flatMap((block) => {
    const lines = split(text.slice(block.start, block.end), lineEnd, block.start);
    return isWrapped(lines) ? [block.end] : lines.map((line) => line.end);
  });
}

/** Lines of one paragraph fill the width: what stands first on a line had no room on the line before. */
function isWrapped(lines: readonly Span[]): boolean {
  if (lines.length < 2) return false;
  const lengths = lines.map((line) => line.end - line.start);
  const widest = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (widest > longestWrap || widest < shortestWrap) return false;
  return lengths.slice(0, -1).every((length) => length >= widest * 0.75);
}

/** The stretches between the matches of `separator`; offsets are moved by `offset`. */
function split(text: string, separator: RegExp, offset: number): Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(separator)) {
    parts.push({ start: offset + start, end: offset + match.index });
    start = match.index + match[0].length;
  }
  parts.push({ start: offset + start, end: offset + text.length });
  return parts;
}

function trim(text: string, start: number, end: number): Span {
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return { start, end };
}

const isSpace = (text: string, at: number): boolean => /[\s\p{Cc}]/u.test(text[at]!);
