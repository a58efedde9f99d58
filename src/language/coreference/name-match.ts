import type { Mention } from "./mention.ts";

export const nameRelations = [
  "none",
  "same",
  "surname",
  "given",
  "part",
  "acronym",
  "clash",
  "apart",
] as const;
type NameRelation = (typeof nameRelations)[number];

/** How two names go together; "none" where one of the mentions is no name. */
export function compareNames(a: Mention, b: Mention): NameRelation {
  if (a.nameWords.length === 0 || b.nameWords.length === 0) return "none";
  const [short, long] =
    a.nameWords.length <= b.nameWords.length ? [a.nameWords, b.nameWords] : [b.nameWords, a.nameWords];
  if (short.length === long.length && short.every((word, index) => word === long[index])) return "same";
  if (isAcronym(short, long)) return "acronym";
  const isPerson = a.name === "PER" && b.name === "PER";
  if (isSubsequence(short, long)) {
    if (!isPerson) return "part";
    return short.at(-1) === long.at(-1) ? "surname" : short[0] === long[0] ? "given" : "part";
  }
  return isPerson && short.length > 1 ? "clash" : "apart";
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let next = 0;
  for (const word of long)
    if (next < short.length && (word === short[next] || isInitial(word, short[next]!))) next++;
  return next === short.length;
}

/** "G." may stand for "Gustavo". */
const isInitial = (a: string, b: string): boolean =>
  (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/** The first letters of a name of two words or more, with and without its small words. */
export function initials(words: readonly string[]): readonly string[] {
  if (words.length < 2) return [];
  const large = words.filter((word) => !/^(?:of|the|and|for|in|on|de|la|del|du|des|to)$/.test(word));
  return [words, large].map((some) => some.map((word) => word.charAt(0)).join(""));
}

function isAcronym(short: readonly string[], long: readonly string[]): boolean {
  const letters = short.length === 1 ? short[0]!.replace(/\./g, "") : "";
  return letters.length > 1 && initials(long).includes(letters);
}
