import { clauseAt, clauseWithout } from "./contents.ts";
import { documentNouns, sayingVerbs } from "./cue-words.ts";
import { cueAt, type Reported } from "./report.ts";
import { ownerOf, speakerAt, speakerOf } from "./speaker.ts";
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
  const view = relation === "obl" && head >= 0 ? viewAt(tree, noun) : null;
  if (view === null) return null;
  // "It was, in the words of one guest, “a farce”": the quotation tells what it was.
  const contents = clauseWithout(tree, tree.clauseOf(head), noun).filter(
    ({ start, end }) => !/\b(?:is|are|was|were)$/.test(tree.annotation.text.slice(start, end)),
  );
  return { ...view, contents };
}

/** "In the words of": whose they are. */
export function viewAt(tree: Tree, noun: number): Pick<Reported, "cue" | "speaker"> | null {
  const owner = tree.has(noun, /^case/, /^(?:in|by)$/) ? ownerOf(tree, noun) : null;
  return owner === null ? null : { cue: cueAt(tree, noun), speaker: { ...tree.phrase(owner), head: owner } };
}

/** "Per the indictment, ...", "..., per Reuters"; not "per barrel". */
export function byPer(tree: Tree, token: number): Reported | null {
  const { head: noun, relation } = tree.tokens[token]!;
  const source = tree.tokens[noun];
  if (relation !== "case" || source?.relation !== "obl") return null;
  const isSource =
    documentNouns.has(source.lemma.toLowerCase()) ||
    tree.annotation.names.some(
      ({ type, first, last }) => /^(?:PER|ORG)$/.test(type) && first <= noun && noun < last,
    );
  if (!isSource) return null;
  const contents = clauseWithout(tree, tree.clauseOf(source.head), noun);
  return { cue: cueAt(tree, token), speaker: speakerAt(tree, noun), contents };
}
