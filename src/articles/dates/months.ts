import { monthNames } from "../../lexicon/months.ts";

/** Month names and their newspaper abbreviations, lower case, to 1..12. */
export const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((spellings, index) => spellings.map((spelling) => [spelling, index + 1] as const)),
);

/** The alternatives of a regular expression for a month, with or without the full stop of an abbreviation. */
export const monthPattern = `(?:${[...months.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|")})\\.?`;
