import { clauseAt, clauseWithout } from "./contents.ts";
import { sayingVerbs } from "./cue-words.ts";
import { cueAt, type Reported } from "./report.ts";
import { ownerOf, speakerOf } from "./speaker.ts";
import type { Tree } from "../tree.ts";

/** "the claim that the vote was rigged", "his statement that ..."; whoever "rejects claims that" denies them. */
export function byNoun(tree: Tree, noun: number): Reported | null {
  const clause = tree.child(
    noun,
    ({ relation }, child) =>
      (/^(?:acl|ccomp)$/.test(relation) && tree.has(child, /^mark/, /^that$/)) || isWhole(tree, child),
  );
  if (clause === null) return null;
  const contents = clauseAt(tree, clause, noun);
  const verb = verbOf(tree, noun);
  if (verb !== null) return { cue: cueAt(tree, verb), speaker: speakerOf(tree, verb), contents };
  const owner = ownerOf(tree, noun);
  return {
    cue: cueAt(tree, noun),
    speaker: owner === null ? null : { ...tree.phrase(owner), head: owner },
    contents,
  };
}

/** "claimed without evidence that ..." */
export const isLacking = (tree: Tree, noun: number): boolean =>
  /^(?:evidence|proof)$/.test(tree.tokens[noun]!.lemma) && tree.has(noun, /^case/, /^without$/);

/** "the claim that he sold arms" is no relative clause, though the tree may take "that" for a second object. */
const isWhole = (tree: Tree, clause: number): boolean =>
  tree.tokens[clause]!.relation === "acl:relcl" &&
  tree.has(clause, /^obj/, /^that$/) &&
  tree.children(clause).filter((child) => tree.tokens[child]!.relation === "obj").length > 1;

/** "rejected claims that ...", "said in a statement that ...", "made a promise that ...": who says it is the verb's. */
function verbOf(tree: Tree, noun: number): number | null {
  const { head, relation } = tree.tokens[noun]!;
  const lemma = tree.tokens[head]?.lemma ?? "";
  if (relation === "obj")
    return /^(?:deny|reject|dismiss|refute|dispute|make|issue|release|repeat)$/.test(lemma) ? head : null;
  return relation === "obl" && sayingVerbs.has(lemma) ? head : null;
}

/** "In the view of the court, ...", "in his words, ...": all of the clause but these words. */
export function byView(tree: Tree, noun: number): Reported | null {
  const { head, relation } = tree.tokens[noun]!;
  const owner = ownerOf(tree, noun);
  if (owner === null || relation !== "obl" || !tree.has(noun, /^case/, /^(?:in|by)$/) || head < 0)
    return null;
  const speaker = { ...tree.phrase(owner), head: owner };
  return { cue: cueAt(tree, noun), speaker, contents: clauseWithout(tree, tree.clauseOf(head), noun) };
}
