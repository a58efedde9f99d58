import type { Gender, GrammaticalNumber, Shape } from "./mention.ts";

interface Pronoun {
  readonly shape: Shape;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
}

const rows: readonly (readonly [Shape, Gender, GrammaticalNumber, words: string])[] = [
  ["i", "person", "singular", "i me my mine myself"],
  ["we", "person", "plural", "we us our ours ourselves let's"],
  ["you", "person", "unknown", "you your yours yourself yourselves u ya"],
  ["he", "male", "singular", "he him his himself"],
  ["she", "female", "singular", "she her hers herself"],
  ["it", "neuter", "singular", "it its itself"],
  ["they", "unknown", "plural", "they them their theirs themselves themself 'em"],
  ["this", "neuter", "singular", "this that"],
  ["these", "unknown", "plural", "these those"],
  ["here", "neuter", "singular", "here there"],
];

/** The pronouns of English by their lower-case form. */
export const pronouns: ReadonlyMap<string, Pronoun> = new Map(
  rows.flatMap(([shape, gender, number, words]) =>
    words.split(" ").map((word) => [word, { shape, gender, number }] as const),
  ),
);
