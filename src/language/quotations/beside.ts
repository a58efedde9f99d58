import type { Token } from "../annotation.ts";
import { sayingVerbs } from "./cue-words.ts";
import type { Tree } from "../tree.ts";

/** Whether a clause below what is said stands in truth beside the saying, and is no part of it. */
export function isBeside(tree: Tree, clause: number, other: number): boolean {
  return (
    other > clause && (isContrast(tree, other) || isAdded(tree, clause, other) || isTorn(tree, clause, other))
  );
}

/** "said the plan was dead, while Lind maintained that it was not": the other half. */
function isContrast(tree: Tree, other: number): boolean {
  const { relation, lemma } = tree.tokens[other]!;
  if (relation !== "advcl" || !sayingVerbs.has(lemma)) return false;
  const [first = other] = tree.subtree(other, (child) => child.relation === "punct");
  return (
    tree.tokens[first - 1]?.form === "," &&
    /^(?:while|whereas|though|although)$/.test(tree.tokens[first]!.form) &&
    tree.has(other, /^nsubj/)
  );
}

/** "said the talks had failed, adding that ...": whoever said the one adds the other. */
function isAdded(tree: Tree, clause: number, other: number): boolean {
  const { relation, xpos, lemma } = tree.tokens[other]!;
  const { head, relation: above } = tree.tokens[clause]!;
  return (
    relation === "advcl" &&
    xpos === "VBG" &&
    above === "ccomp" &&
    sayingVerbs.has(lemma) &&
    !within.test(lemma) &&
    sayingVerbs.has(tree.tokens[head]?.lemma ?? "") &&
    tree.tokens[other - 1]?.form === ","
  );
}

/** "said the man had fled, shouting that ...": what the one told of does. */
const within = /^(?:chant|cry|mutter|plead|promise|scream|shout|tell|vow|whisper|yell)$/;

/** "predicted that it would fall and promised that ...": a past tense cannot go on a "would", but what stands above. */
function isTorn(tree: Tree, clause: number, other: number): boolean {
  const { relation } = tree.tokens[other]!;
  const above = tree.tokens[tree.tokens[clause]!.head];
  return (
    relation === "conj" &&
    isFinite(tree.tokens[other]!) &&
    above?.xpos === tree.tokens[other]!.xpos &&
    tree.tokens[clause]!.relation === "ccomp" &&
    tree.has(clause, /^aux$/, /^(?:will|['’]ll|would|['’]d|can|could|may|might|shall|should|must)$/) &&
    !tree.has(other, /^(?:nsubj|aux|expl|csubj)/)
  );
}

const isFinite = ({ xpos }: Token): boolean => /^VB[DPZ]$/.test(xpos);

/** The clause that a verb really hangs on: the saying above, if it stands beside it. */
export function hostOf(tree: Tree, verb: number): number {
  const { head } = tree.tokens[verb]!;
  return head >= 0 && isBeside(tree, head, verb) ? tree.tokens[head]!.head : head;
}
