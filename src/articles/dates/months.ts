const names = [
  ["january", "jan"],
  ["february", "feb"],
  ["march", "mar"],
  ["april", "apr"],
  ["may"],
  ["june", "jun"],
  ["july", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["october", "oct"],
  ["november", "nov"],
  ["december", "dec"],
] as const;

/** Month names and their newspaper abbreviations, lower case, to 1..12. */
export const months: ReadonlyMap<string, number> = new Map(
  names.flatMap((spellings, index) => spellings.map((spelling) => [spelling, index + 1] as const)),
);

/** The alternatives of a regular expression for a month, with or without the full stop of an abbreviation. */
export const monthPattern = `(?:${[...months.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|")})\\.?`;
