import type { MentionId } from "../mention.ts";
import { participantsIn, type MentionIndex } from "../participants.ts";
import type { Tree } from "../tree.ts";

/** "will stop the talks if Washington goes ahead": whoever can meet the condition is whom it is said to. */
export function conditionedOn(tree: Tree, index: MentionIndex, verb: number): readonly MentionId[] {
  for (const head of [verb, ...contentClauses(tree, verb), ...tree.all(verb, "obj")])
    for (const clause of tree.all(head, "advcl", "acl"))
      if (tree.all(clause, "mark").some((mark) => /^(?:if|unless|until)$/u.test(tree.lemma(mark))))
        return participantsIn(tree, index, tree.child(clause, "nsubj", "nsubj:pass"));
  return [];
}

/** "accused Petro of enabling": the parser may make Petro the subject of "enabling". */
const isGerundOf = (tree: Tree, clause: number): boolean =>
  tree.all(clause, "mark").some((mark) => /^(?:of|for|from|against)$/u.test(tree.lemma(mark)));

export function contentClauses(tree: Tree, token: number): readonly number[] {
  const own = tree.all(token, "xcomp", "ccomp", "acl");
  const object = tree.child(token, "obj");
  const behindObject = object === null ? [] : tree.all(object, "acl");
  const gerunds = tree
    .all(token, "advcl")
    .filter((clause) => clause > token && (tree.child(clause, "nsubj") === null || isGerundOf(tree, clause)));
  return [...own, ...behindObject, ...gerunds];
}
