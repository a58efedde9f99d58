import type { NameType, Token } from "../annotation.ts";
import { genders, isPronoun, numbers, shapes, type Mention } from "./mention.ts";

/** What features ask of a mention, as numbers, so that pairs are compared fast. */
export interface Traits {
  readonly shape: number;
  readonly gender: number;
  readonly number: number;
  readonly relation: number;
  readonly name: number;
  /** 0 pronoun, 1 name, 2 other. */
  readonly wording: number;
  /** 1 I, 2 we, 3 you, 0 others. */
  readonly party: number;
  /** A bit for each of its words, shared by few others: no bit in common means no word in common. */
  readonly mask: number;
  /** Number of its head word, of its stem (0 for short ones) and of its name (0 for none). */
  readonly headWord: number;
  readonly stem: number;
  readonly nameWords: number;
  /** Number of the proper names around its head word: "Ohio" of "the governor of Ohio"; 0 for none. */
  readonly proper: number;
  /** Number of the lemma its head hangs on. */
  readonly governor: number;
}

export const relations = [
  ...[
    "other",
    "nsubj",
    "nsubj:pass",
    "obj",
    "iobj",
    "obl",
    "obl:agent",
    "nmod",
    "nmod:poss",
    "appos",
    "compound",
  ],
  ...["conj", "root", "dep", "xcomp", "ccomp", "advcl", "parataxis", "list", "vocative", "nmod:unmarked"],
  "obl:unmarked",
] as const;
const relationNumbers: ReadonlyMap<string, number> = new Map(relations.map((name, index) => [name, index]));
export const nameTypes: readonly (NameType | null)[] = [null, "PER", "ORG", "LOC", "NORP"];
export const parties = ["other", "i", "we", "you"] as const;

/** Numbers strings from 1 in the order they come; 0 is the empty string. */
export class Numbering {
  readonly #numbers = new Map<string, number>([["", 0]]);

  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

export function traitsOf(mention: Mention, tokens: readonly Token[], numbering: Numbering): Traits {
  const { shape, gender, number, head, name, nameWords, headWord, words } = mention;
  const { relation, head: governor } = tokens[head]!;
  return {
    shape: shapes.indexOf(shape),
    gender: genders.indexOf(gender),
    number: numbers.indexOf(number),
    relation: relationNumbers.get(relation) ?? relationNumbers.get(relation.split(":")[0]!) ?? 0,
    name: nameTypes.indexOf(name),
    wording: isPronoun(mention) ? 0 : nameWords.length > 0 ? 1 : 2,
    party: Math.max(0, (parties as readonly string[]).indexOf(shape)),
    mask: words.reduce((mask, word) => mask | (1 << (numbering.of(word) % 31)), 0),
    headWord: numbering.of(headWord),
    stem: headWord.length > 5 ? numbering.of(headWord.slice(0, 5)) : 0,
    nameWords: numbering.of(nameWords.join(" ")),
    proper: numbering.of(properWords(mention, tokens)),
    governor: governor < 0 ? 0 : numbering.of(tokens[governor]!.lemma),
  };
}

function properWords({ first, last, head, nameWords }: Mention, tokens: readonly Token[]): string {
  if (nameWords.length === 1) return "";
  return tokens
    .slice(first, last)
    .filter((token, index) => index !== head - first && token.xpos.startsWith("NNP"))
    .map(({ form }) => form.toLowerCase())
    .join(" ");
}
