import type { NameType, TokenRange } from "../annotation.ts";

/** How a mention is worded; pronouns by person and number. */
export const shapes = [
  ...["i", "we", "you", "he", "she", "it", "they", "this", "these", "someone", "here"],
  ...[
    "name",
    "definite",
    "demonstrative",
    "possessed",
    "indefinite",
    "quantified",
    "plural",
    "bare",
    "number",
  ],
  "group",
] as const;
export type Shape = (typeof shapes)[number];

export const genders = ["unknown", "male", "female", "person", "neuter"] as const;
export type Gender = (typeof genders)[number];

export const numbers = ["unknown", "singular", "plural"] as const;
export type GrammaticalNumber = (typeof numbers)[number];

/** Which words around its head a mention takes; see Phrases. A name may be one where the tree has no phrase for it. */
export const extents = ["phrase", "core", "titled", "coordination", "modifier", "name"] as const;
export type Extent = (typeof extents)[number];

/** Words of a text that may refer to somebody or something, as the tree gives them. */
export interface Mention extends TokenRange {
  readonly head: number;
  readonly extent: Extent;
  readonly sentence: number;
  readonly paragraph: number;
  readonly shape: Shape;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  /** The type of the name that is its head. */
  readonly name: NameType | null;
  /** Words of the name, in lower case, without titles: ["gustavo", "petro"]; else none. */
  readonly nameWords: readonly string[];
  /** What its head is called: the last word of a name, the lemma of a noun, in lower case. */
  readonly headWord: string;
  /** Its words that mean something, in lower case. */
  readonly words: readonly string[];
}

const pronounShapes: ReadonlySet<Shape> = new Set(shapes.slice(0, 11));

export const isPronoun = ({ shape }: Mention): boolean => pronounShapes.has(shape);

/** May one be called both ways? */
export function gendersAgree(a: Gender, b: Gender): boolean {
  if (a === b || a === "unknown" || b === "unknown") return true;
  return a !== "neuter" && b !== "neuter" && (a === "person" || b === "person");
}
