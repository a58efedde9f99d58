import type { Span } from "../annotation.ts";

/** A stretch between quotation marks; the span is the words inside. */
export interface Quoted extends Span {
  /** The quotation was left open in the paragraph before: the same person goes on speaking. */
  readonly continued: boolean;
  /** Offsets of the marks themselves, the closing one included. */
  readonly outside: Span;
}

/**
 * Everything in quotation marks, curly, straight or angular, in order. A quotation that runs over paragraphs opens each
 * of them and closes only the last; a mark that is never closed ends with its paragraph. Single marks count where a
 * comma or full stop stands before the closing one, for an apostrophe looks the same.
 */
export function findQuoted(text: string): Quoted[] {
  const found: Quoted[] = [];
  let isOpen = false;
  for (const paragraph of text.matchAll(/[^\n]+/g)) {
    const result = inParagraph(paragraph[0], paragraph.index, isOpen);
    found.push(...result.quoted);
    isOpen = result.isOpen;
  }
  return found;
}

function inParagraph(line: string, offset: number, wasOpen: boolean): { quoted: Quoted[]; isOpen: boolean } {
  const quoted: Quoted[] = [];
  let open = -1;
  let continued = wasOpen;
  const close = (end: number, after: number): void => {
    if (end > open + 1)
      quoted.push({
        start: offset + open + 1,
        end: offset + end,
        continued,
        outside: { start: offset + open, end: offset + after },
      });
    continued = false;
    open = -1;
  };
  for (const { index, 0: mark } of line.matchAll(/["“”„«»]|(?<![\p{L}\p{N}])‘|(?<=[,.?!])’(?!\p{L})/gu)) {
    if (open < 0) {
      if (opens(line, index, mark)) {
        if (line.slice(0, index).trim() !== "") continued = false;
        open = index;
      }
    } else if (closes(line, open, index, mark)) close(index, index + 1);
  }
  if (open < 0) return { quoted, isOpen: false };
  const end = line.trimEnd().length;
  close(end, end);
  return { quoted, isOpen: true };
}

function opens(line: string, index: number, mark: string): boolean {
  if (mark === '"') return index === 0 || /[\s([—–-]/.test(line.charAt(index - 1));
  return mark === "“" || mark === "„" || mark === "«" || mark === "‘";
}

function closes(line: string, open: number, index: number, mark: string): boolean {
  const opener = line.charAt(open);
  if (opener === '"') return mark === '"' || mark === "”";
  if (opener === "‘") return mark === "’";
  if (opener === "«") return mark === "»";
  return mark === "”" || mark === '"' || (opener === "„" && mark === "“");
}
