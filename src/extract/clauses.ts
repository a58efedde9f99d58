import { tellingVerbs } from "../lexicon/actions/index.ts";
import type { Tree } from "./tree.ts";

/** Clauses that may claim something by themselves: main, coordinated, reported, and those with a subject of their own. */
export function claimingClauses(tree: Tree, tokens: readonly number[]): readonly number[] {
  return tokens.filter((token) => isClause(tree, token) && !isOnlyTelling(tree, token));
}

function isClause(tree: Tree, token: number): boolean {
  if (!isPredicate(tree, token)) return false;
  const hasSubject = tree.child(token, "nsubj", "nsubj:pass", "csubj", "csubj:pass", "expl") !== null;
  switch (tree.relation(token)) {
    case "root":
      return true;
    case "conj":
      return isClause(tree, tree.head(token));
    case "ccomp":
    case "parataxis":
      return hasSubject;
    case "advcl":
      return (
        hasSubject &&
        !tree.all(token, "mark").some((mark) => /^(?:if|unless|whether)$/u.test(tree.lemma(mark)))
      );
    default:
      return false;
  }
}

function isPredicate(tree: Tree, token: number): boolean {
  return (
    tree.isVerb(token) ||
    tree.child(token, "cop") !== null ||
    tree.child(token, "nsubj", "nsubj:pass") !== null
  );
}

/** "she said": what is said is the claim. */
function isOnlyTelling(tree: Tree, token: number): boolean {
  if (!tellingVerbs.has(tree.lemma(token))) return false;
  if (tree.all(token, "ccomp", "parataxis").length > 0) return true;
  return tree.relation(token) === "parataxis" || tree.all(token, "obj", "xcomp", "obl", "advcl").length === 0;
}
