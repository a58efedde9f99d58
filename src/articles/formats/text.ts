import type { Draft } from "../draft.ts";
import { noMetadata, paragraphs } from "../draft.ts";

/**
 * Plain text. A line is a paragraph, unless the text is wrapped at a column: then a blank line ends a paragraph
 * and the lines between are joined.
 */
export function readText(text: string): Draft[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029\f\v]/u);
  return [{ blocks: paragraphs(isWrapped(lines) ? unwrap(lines) : lines), metadata: noMetadata }];
}

/**
 * Wrapped text has no long line, and most lines that another line follows end in mid-sentence and near the same
 * column (RFC 2646 names 65 to 79 as usual). Headlines and short notes end early; a saved page has lines of hundreds.
 */
function isWrapped(lines: readonly string[]): boolean {
  const followed = lines.filter(
    (line, index) => line.trim() !== "" && (lines[index + 1] ?? "").trim() !== "",
  );
  if (followed.length < 3 || lines.some((line) => line.trim().length > 100)) return false;
  const full = followed.filter((line) => line.trim().length >= 45 && !/[.!?:]["”’)]?\s*$/u.test(line));
  return full.length * 2 > followed.length;
}

function unwrap(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let open = false;
  for (const line of lines) {
    const blank = line.trim() === "";
    if (!blank && open) joined.push(`${joined.pop() ?? ""} ${line.trim()}`);
    else if (!blank) joined.push(line);
    open = !blank;
  }
  return joined;
}
