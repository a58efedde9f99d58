import { answeredNouns, confirmationVerbs, denialVerbs, rebuttalVerbs } from "../lexicon/actions/index.ts";
import type { Factuality } from "./factuality.ts";
import type { ClaimReport } from "./report.ts";
import { contentWords } from "./content.ts";
import { logicalObject } from "./subjects.ts";
import type { Tree } from "./tree.ts";

/** Whether a clause answers an earlier claim: "denied the accusations", "confirmed the visit", or, quoted, a plain "did not". */
export function responseOf(
  tree: Tree,
  clause: number,
  factuality: Factuality,
  isQuoted: boolean,
): ClaimReport["response"] {
  const lemma = tree.lemma(clause);
  const content = (): readonly string[] =>
    contentWords(tree, clause, new Set([clause, ...subjectWords(tree, clause)]));
  if (denialVerbs.has(lemma) && answers(tree, clause, lemma === "deny"))
    return { kind: rebuttalVerbs.has(lemma) ? "rebuttal" : "denial", content: content() };
  if (rebuttalVerbs.has(lemma) && answers(tree, clause, false))
    return { kind: "rebuttal", content: content() };
  if (
    confirmationVerbs.has(lemma) &&
    factuality.polarity === "affirmed" &&
    logicalObject(tree, clause) !== null
  )
    return { kind: "confirmation", content: content() };
  const isPlainDenial =
    isQuoted &&
    factuality.polarity === "negated" &&
    factuality.modality === "asserted" &&
    factuality.tense === "past";
  return isPlainDenial ? { kind: "denial", content: content() } : null;
}

function subjectWords(tree: Tree, clause: number): readonly number[] {
  return tree.all(clause, "nsubj", "nsubj:pass").flatMap((subject) => tree.subtree(subject));
}

function answers(tree: Tree, clause: number, isDenial: boolean): boolean {
  if (tree.child(clause, "ccomp", "xcomp") !== null) return true;
  const object = logicalObject(tree, clause);
  if (object === null) return false;
  return isDenial || tree.coordinated(object).some((noun) => answeredNouns.has(tree.lemma(noun)));
}
