/** A range of the query text in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Position {
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
}

export function positionOf(text: string, offset: number): Position {
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) {
    line += 1;
    lineStart = at + 1;
  }
  return { line, column: offset - lineStart + 1 };
}

/** The smallest span that holds both. */
export const cover = (first: Span, last: Span): Span => ({ start: first.start, end: last.end });

/** How much of a line is shown on either side of a span. */
const context = 60;

/** The line of the query that holds the span, with carets under the span's part of it; of a long line a part. */
export function frame(text: string, span: Span): string {
  const { line, column } = positionOf(text, span.start);
  const lineStart = span.start - column + 1;
  const newline = text.indexOf("\n", lineStart);
  const source = text.slice(lineStart, newline === -1 ? text.length : newline).replaceAll(/[\t\r]/g, " ");
  const left = Math.max(0, column - 1 - context);
  const shown = source.slice(left, column - 1 + context);
  const before = left > 0 ? "..." : "";
  const after = left + shown.length < source.length ? "..." : "";
  const at = before.length + column - 1 - left;
  const width = Math.max(1, Math.min(span.end - span.start, before.length + shown.length - at));
  const gutter = String(line);
  return `${gutter} | ${before}${shown}${after}\n${" ".repeat(gutter.length)} | ${" ".repeat(at)}${"^".repeat(width)}`;
}
