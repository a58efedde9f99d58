import { findDay } from "../dates/day.ts";
import type { Block } from "../draft.ts";

const dateLabel =
  /^(?:date(?:line)?|pub(?:lication)?\s?date|published(?: (?:on|at|date))?|posted(?: (?:on|at))?|first published(?: (?:on|at))?|issued(?: on)?|created|release date|updated?(?: (?:on|at))?|last (?:updated|modified)(?: (?:on|at))?|modified)\s*[:=|-]?\s*/iu;
const leadingLabel = /^date\s*[:=]?\s*/iu;
const timeOfDay =
  /^[\s,|·•@-]*(?:(?:at|AT)\s+)?(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[aApP]\.?[mM]\.?)?|\d{1,2}\s*[aApP]\.?[mM]\.?)?\s*(?:\(?(?:[A-Z]{2,4}(?![A-Za-z])|(?:GMT|UTC)[+-]\d+)\)?)?[\s.|·•]*/u;

/** A line that gives the day of publication and nothing else, or gives it and then goes on with the story. */
export interface DatedLine {
  /** ISO day. */
  readonly day: string;
  /** What follows the date on the line; "" when nothing does. */
  readonly rest: string;
  /** Whether the line said "updated": the weaker of two dates. */
  readonly updated: boolean;
}

/**
 * Reads "Published: 3 January 2026, 10:15 GMT", "January 3, 2026", "Updated Jan. 3, 2026", "date 2026-01-03 ...".
 * A story may only go on behind the bare label "date", as saved texts have it: "On January 3, 2026 he said" is prose.
 */
export function readDatedLine(line: string): DatedLine | null {
  const label = dateLabel.exec(line)?.[0] ?? "";
  const found = findDay(line.slice(label.length, label.length + 60));
  if (found?.start !== 0) return null;
  const after = line.slice(label.length + found.end);
  const behindTime = after.replace(timeOfDay, "");
  const updated = /^(?:last )?(?:updated?|modified)/iu.test(label);
  if (behindTime === "" || (label !== "" && readDatedLine(behindTime) !== null))
    return { day: found.day, rest: "", updated };
  return leadingLabel.test(line) && /^[\s|:–-]/u.test(after)
    ? { day: found.day, rest: after.trim(), updated }
    : null;
}

const fields: readonly (readonly [field: "title" | "publisher" | "author" | "url", label: RegExp])[] = [
  ["title", /^(?:title|headline)\s*:\s*(?=\S)/iu],
  ["publisher", /^(?:publisher|publication|source|outlet|newspaper)\s*:\s*(?=\S)/iu],
  ["author", /^authors?\s*:\s*(?=\S)/iu],
  ["url", /^(?:url|link|source url)\s*:\s*(?=https?:\/\/\S+$)/iu],
];

/** "Title: Talks resume" as saved texts carry it above the story. */
export function readField(
  block: Block,
): { field: "title" | "publisher" | "author" | "url"; value: string } | null {
  for (const [field, label] of fields) {
    const match = label.exec(block.text);
    if (match !== null && block.text.split(" ").length <= 30)
      return { field, value: block.text.slice(match[0].length) };
  }
  return null;
}
