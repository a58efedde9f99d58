import type { Span } from "../annotation.ts";
import type { Tree } from "../tree.ts";

/** Words that a speaker with all that is told of them may have. */
const longest = 40;

/**
 * "The rebels have left, the governor, a former general, said": the tree may give the speaker to the clause before, as
 * an apposition or one more subject, and leave the saying without any. Finds the noun behind a comma whose words reach
 * up to the verb.
 */
export function appendedSpeaker(tree: Tree, clause: number, verb: number): number | null {
  if (clause > verb || tree.has(verb, /^(?:nsubj|aux:pass|obl:agent)/)) return null;
  const last = tree.tokens[verb - 1]?.form === "," ? verb - 2 : verb - 1;
  for (let token = Math.max(clause + 1, last - longest); token <= last; token++) {
    const { relation, upos } = tree.tokens[token]!;
    if (!/^(?:NOUN|PROPN|PRON)$/.test(upos) || !/^(?:appos|nsubj|conj|parataxis|dep)/.test(relation))
      continue;
    const words = tree.subtree(token, (child) => child.relation === "punct");
    if (words.at(-1) === last && tree.tokens[words[0]! - 1]?.form === ",") return token;
  }
  return null;
}

/** Those of the spans that stand before a noun, up to it. */
export function beforeNoun(tree: Tree, spans: readonly Span[], noun: number): Span[] {
  const [first = noun] = tree.subtree(noun, (child) => child.relation === "punct");
  const limit = tree.tokens[first]!.start;
  return spans
    .filter(({ start }) => start < limit)
    .map(({ start, end }) => ({
      start,
      end: tree.annotation.text.slice(0, Math.min(end, limit)).replace(/[\s,]+$/, "").length,
    }));
}
