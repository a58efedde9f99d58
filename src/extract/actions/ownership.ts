import type { Sense } from "../../lexicon/actions/index.ts";
import type { Tree } from "../tree.ts";

/** Types whose words contain what they are about: the plan under a promise is no action of its own. */
const owningTypes = new Set(["AGREE", "REQUEST", "REJECT", "THREATEN", "CONCEDE"]);
const contentRelations = new Set(["xcomp", "ccomp", "obj", "obl", "nmod", "acl", "iobj", "nsubj:pass"]);
/** Phrases of time and cause tell of other events. */
const circumstance =
  /^(?:after|before|since|during|amid|following|despite|until|because of|in response to|over|while)$/u;
const innerBorders = new Set(["acl:relcl", "appos", "parataxis"]);

/** Tokens that belong to the action named by `token` and name none of their own. One predicate, one action. */
export function ownedBy(tree: Tree, token: number, carrier: number | null, sense: Sense): readonly number[] {
  const owns = owningTypes.has(sense.type ?? "") || sense.mode === "allege";
  const heads = carrier === null || carrier === token ? [token] : [token, carrier];
  const owned: number[] = [];
  for (const head of heads)
    for (const child of tree.children(head)) {
      if (child === token || child === carrier) continue;
      if (
        owns
          ? isContent(tree, head, child)
          : tree.relation(child) === "xcomp" || (isReason(tree, head, child) && !isPurpose(tree, child))
      )
        collect(tree, child, owned);
      else if (sense.mode === "visit" && isErrand(tree, child)) collect(tree, child, owned);
      else if (sense.type === "PROTEST" && tree.relation(child) === "advcl") collect(tree, child, owned);
      else if (isObjectNoun(tree, child, sense)) collect(tree, child, owned);
    }
  return owned;
}

/** "launch an attack": the object that chose the sense is the action itself. */
function isObjectNoun(tree: Tree, child: number, sense: Sense): boolean {
  return sense.conditions.object?.has(tree.lemma(child)) === true;
}

function isContent(tree: Tree, head: number, child: number): boolean {
  if (tree.relation(child) === "advcl") return isReason(tree, head, child);
  return contentRelations.has(tree.relation(child)) && !circumstance.test(tree.preposition(child));
}

/** "accused Chad of shelling", "praised Mali for helping": what is blamed or praised. */
function isReason(tree: Tree, head: number, child: number): boolean {
  return (
    tree.relation(child) === "advcl" &&
    child > head &&
    tree.all(child, "mark").some((mark) => /^(?:of|for|from|against|to|that)$/u.test(tree.lemma(mark)))
  );
}

/** "marched to demand reforms" is a second action; "threatened to" and the like have their own relation. */
const isPurpose = (tree: Tree, clause: number): boolean =>
  tree.tokens[clause]!.xpos === "VB" && tree.all(clause, "mark").some((mark) => tree.lemma(mark) === "to");

/** "flew to Doha to meet the emir", "for talks with the emir": the meeting is the visit. */
const isErrand = (tree: Tree, child: number): boolean =>
  (tree.relation(child) === "advcl" && isPurpose(tree, child)) || tree.preposition(child) === "for";

function collect(tree: Tree, token: number, owned: number[]): void {
  owned.push(token);
  for (const child of tree.children(token))
    if (
      !innerBorders.has(tree.relation(child)) &&
      !circumstance.test(tree.preposition(child)) &&
      !isAdjunct(tree, child)
    )
      collect(tree, child, owned);
}

/** A clause of time or manner, or a loose participle: no part of what is promised or asked. */
function isAdjunct(tree: Tree, clause: number): boolean {
  if (tree.relation(clause) !== "advcl") return false;
  const marks = tree.all(clause, "mark");
  return marks.length === 0 || !marks.every((mark) => /^(?:of|for|from|to|that|in)$/u.test(tree.lemma(mark)));
}
