import type { Token } from "../annotation.ts";

/** What hangs on each word. */
export function dependentsOf(tokens: readonly Pick<Token, "head">[]): readonly (readonly number[])[] {
  const dependents: number[][] = tokens.map(() => []);
  for (const [index, { head }] of tokens.entries()) dependents[head]?.push(index);
  return dependents;
}

type Word = Pick<Token, "form" | "relation" | "xpos">;

/**
 * By what a verb says who of its dependents is what: itself with its particle, whether it is passive and has an object
 * ("+"), and how the dependent hangs on it, with its preposition or conjunction: "carry_out passive obl by",
 * "pay+ obl for".
 */
export function slotsOf(
  words: readonly Word[],
  dependents: readonly (readonly number[])[],
  verb: number,
  lemma: string,
): { readonly word: number; readonly slot: string }[] {
  const own = dependents[verb]!;
  const particle = own.find((word) => words[word]!.relation === "compound:prt");
  const hasObject = own.some((word) => words[word]!.relation === "obj");
  const isPassive =
    own.some((word) => words[word]!.relation.endsWith(":pass")) ||
    (words[verb]!.relation === "acl" && words[verb]!.xpos === "VBN");
  const name = particle === undefined ? lemma : `${lemma}_${words[particle]!.form.toLowerCase()}`;
  const frame = `${name}${hasObject ? "+" : ""}${isPassive ? " passive" : ""}`;
  return own
    .filter((word) => role.test(words[word]!.relation))
    .map((word) => {
      const marker = dependents[word]!.find((each) => /^(?:case|mark)$/.test(words[each]!.relation));
      const by = marker === undefined ? "" : ` ${words[marker]!.form.toLowerCase()}`;
      return { word, slot: `${frame} ${words[word]!.relation}${by}` };
    });
}

const role = /^(?:nsubj|obj|iobj|obl|[cx]comp)/;
