import type { Token } from "../annotation.ts";

/** The nouns and adjectives that name an event or a state by PropBank's frames; no others are predicates. */
export class Frames {
  readonly #words = new Map<string, ReadonlySet<string>>();

  /** `text`: lines of "n" or "j" and words, as in model/frames.txt. */
  constructor(text: string) {
    const byPart: Record<string, string[]> = { n: [], j: [] };
    for (const line of text.split("\n")) byPart[line.charAt(0)]?.push(...line.slice(2).split(" "));
    for (const [part, words] of Object.entries(byPart)) this.#words.set(part, new Set(words));
  }

  /** May this word be a predicate? Of words that are neither noun nor adjective nothing is known. */
  admit({ form, lemma, upos }: Token): boolean {
    const words = this.#words.get(parts[upos] ?? "");
    if (words === undefined) return true;
    return [lemma, form, lemma.replace(/s$/, "")].some((word) => words.has(american(word.toLowerCase())));
  }
}

const parts: Readonly<Record<string, string>> = { NOUN: "n", PROPN: "n", ADJ: "j" };

/** "realisation", "favour", "re-wording": PropBank writes American, without hyphens. */
const american = (word: string): string =>
  word
    .replace(/-/g, "")
    .replace(/is(ation|ing|ed)$/, "iz$1")
    .replace(/([a-z]{2})our$/, "$1or");
