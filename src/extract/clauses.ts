import { tellingVerbs } from "../lexicon/actions/index.ts";
import { isPredicate } from "./predicate.ts";
import type { Speech } from "./speech.ts";
import type { Tree } from "./tree.ts";

/** Clauses that may claim something by themselves: main, coordinated, reported, and those with a subject of their own. */
export function claimingClauses(tree: Tree, speech: Speech, tokens: readonly number[]): readonly number[] {
  return tokens.filter(
    (token) => isClause(tree, token) && !isOnlyTelling(tree, speech, token) && !isQuestion(tree, token),
  );
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
        !tree.all(token, "mark").some((mark) => /^(?:if|unless|whether|until)$/u.test(tree.lemma(mark)))
      );
    default:
      return false;
  }
}

/** "she said": what is said is the claim. */
function isOnlyTelling(tree: Tree, speech: Speech, token: number): boolean {
  if (speech.isCue(token)) return true;
  if (!tellingVerbs.has(tree.lemma(token))) return false;
  // "was quoted as saying"
  if (tree.all(token, "advcl", "xcomp").some((clause) => speech.isCue(clause))) return true;
  if (speech.isQuoted(token)) return false;
  return tree.relation(token) === "parataxis" || tree.all(token, "obj", "xcomp", "obl", "advcl").length === 0;
}

/** "asked whether it was safe": nothing is claimed. */
function isQuestion(tree: Tree, token: number): boolean {
  const head = tree.head(token);
  return (
    head >= 0 &&
    tree.relation(token) === "ccomp" &&
    /^(?:ask|wonder|question)$/u.test(tree.lemma(head)) &&
    tree.all(head, "nsubj", "nsubj:pass").length > 0
  );
}
