import type { Token } from "../annotation.ts";

/** The noun that the words `first` to `last` count: the head of the last of them, past a scale word. */
export function nounOf(tokens: readonly Token[], first: number, last: number): number | null {
  for (let index = last - 1; index >= first; index--) {
    const { head, relation, upos } = tokens[index]!;
    if (head >= first && head < last) continue;
    if (upos === "PUNCT" || head < 0) continue;
    if (/^(?:nummod|compound|amod|det)/.test(relation) && head >= last) return head;
    // "40 to 60 boats", where the second hangs on the first.
    const above = tokens[head]!;
    if (above.upos === "NUM" && above.relation === "nummod" && above.head === last) return last;
    return ofNoun(tokens, index);
  }
  return null;
}

/** "40 of the passengers", "dozens of people". */
export function ofNoun(tokens: readonly Token[], head: number): number | null {
  for (let index = head + 1; index < Math.min(head + 8, tokens.length); index++) {
    const { head: above, relation } = tokens[index]!;
    if (above === head && relation === "nmod" && opensWithOf(tokens, head, index)) return index;
  }
  return null;
}

function opensWithOf(tokens: readonly Token[], head: number, noun: number): boolean {
  return tokens
    .slice(head + 1, noun)
    .some((below) => below.head === noun && below.relation === "case" && /^(?:of|in)$/.test(below.form));
}

/** The noun with the nouns and adjectives before it that stand behind the number, by lemma: "police officer". */
export function phrase(tokens: readonly Token[], noun: number, last: number): string {
  const { lemma: plain, form, upos: part } = tokens[noun]!;
  const words = [(part === "VERB" ? form : plain).toLowerCase()];
  for (let index = noun - 1; index >= last; index--) {
    const { head, relation, upos, lemma } = tokens[index]!;
    if (head !== noun || !/^(?:compound|amod)$/.test(relation) || upos === "NUM" || upos === "PUNCT") break;
    words.unshift(lemma.toLowerCase());
  }
  return words.join(" ");
}
