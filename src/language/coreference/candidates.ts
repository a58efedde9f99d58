import type { Token, TokenRange } from "../annotation.ts";
import type { Extent } from "./mention.ts";
import type { Phrases } from "./phrases.ts";

export interface Candidate extends TokenRange {
  readonly head: number;
  readonly extent: Extent;
}

const nounRelation =
  /^(?:nsubj|obj|iobj|obl|nmod|appos|conj|root|list|dep|parataxis|compound|xcomp|ccomp|vocative|dislocated|csubj)(?::|$)/;

/** Every stretch of words that may be a mention, in the order of the text, longer ones first. */
export function findCandidates(phrases: Phrases, names: readonly TokenRange[]): Candidate[] {
  const found: Candidate[] = [];
  for (const [head, token] of phrases.tokens.entries()) {
    if (!mayHead(token) || isMarkup(token)) continue;
    const phrase = phrases.phrase(head);
    found.push({ ...phrase, head, extent: token.relation.startsWith("compound") ? "modifier" : "phrase" });
    const core = phrases.core(head);
    if (core.last !== phrase.last) found.push({ ...core, head, extent: "core" });
    const titled = phrases.titled(head);
    if (titled !== null) found.push({ ...titled, head, extent: "titled" });
    const coordination = phrases.coordination(head);
    if (coordination !== null) found.push({ ...coordination, head, extent: "coordination" });
  }
  const keyOf = ({ first, last }: TokenRange): number => first * (phrases.tokens.length + 1) + last;
  const taken = new Set(found.map(keyOf));
  for (const name of names) {
    const { first, last } = name;
    if (!taken.has(keyOf(name)))
      found.push({ first, last, head: phrases.headOf(first, last), extent: "name" });
  }
  return found.sort((a, b) => a.first - b.first || b.last - a.last || a.head - b.head);
}

/** Marks and single letters are markup or formulas. */
const isMarkup = ({ upos, form }: Token): boolean => upos !== "PRON" && !/[\p{L}\p{N}]{2}|\p{N}/u.test(form);

/** May a mention have this head? Nouns, names, pronouns that refer, figures. */
function mayHead({ upos, xpos, relation, form }: Token): boolean {
  switch (upos) {
    case "NOUN":
    case "PROPN":
      return !/^(?:flat|goeswith|fixed)/.test(relation);
    case "PRON":
      return !/^(?:EX|WP\$?|WDT)$/.test(xpos) && relation !== "expl";
    case "NUM":
      return relation !== "nummod" && nounRelation.test(relation);
    case "DET":
    case "SYM":
    case "X":
      return nounRelation.test(relation) && !/^(?:root|conj|parataxis|xcomp|ccomp)/.test(relation);
    case "ADV":
      return /^(?:here|there)$/i.test(form);
    default:
      return false;
  }
}
