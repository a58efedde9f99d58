import type { Tree } from "./tree.ts";

/** Without an object these are done to their subject: "Aide charged with spying". */
const suffered = new Set(
  "charge free jail arrest convict sentence suspend kill fine accuse detain blame release indict wound".split(
    " ",
  ),
);
/** Participles that say how somebody stands to something: "is prepared to talk", "is opposed to mediation". */
const stances = new Set(["prepare", "commit", "oppose", "determine", "dedicate", "inclined"]);

export function isPassive(tree: Tree, verb: number): boolean {
  if (tree.upos(verb) === "ADJ") return false;
  if (stances.has(tree.lemma(verb)) && tree.child(verb, "obl:agent") === null) return false;
  if (tree.all(verb, "nsubj:pass", "aux:pass", "csubj:pass", "obl:agent").length > 0) return true;
  if (isHeadlinePassive(tree, verb)) return true;
  if (!looksLikeParticiple(tree, verb) || tree.all(verb, "aux").length > 0) return false;
  const relation = tree.relation(verb);
  if (relation === "conj" && tree.all(verb, "nsubj").length === 0) return isPassive(tree, tree.head(verb));
  if (relation === "acl" || relation === "advcl" || relation === "amod")
    return tree.child(verb, "obj") === null;
  return false;
}

/** By its tag, or by a form that is no past tense ("flown"), whatever the tag. */
function looksLikeParticiple(tree: Tree, verb: number): boolean {
  const { xpos, form } = tree.tokens[verb]!;
  return xpos === "VBN" || (xpos === "VBD" && /(?:wn|ken|ven|ten|den|orn|one)$/u.test(form));
}

/** "Soldiers seize power, president detained": with a subject of its own, and no object shared with a verb behind it. */
const isMain = (tree: Tree, verb: number): boolean =>
  /^(?:parataxis|ccomp|conj|advcl)$/u.test(tree.relation(verb)) &&
  tree.all(verb, "nsubj").some((subject) => subject < verb) &&
  !tree.all(verb, "conj").some((other) => tree.child(other, "obj") !== null);

/** "Editor freed pending trial": a preposition that parsers take for an adjective. */
const isUntil = (tree: Tree, word: number): boolean => /^(?:pending|following|amid)$/u.test(tree.lemma(word));

/** "Google fined 2 billion by EU court": a headline leaves out the auxiliary. */
function isHeadlinePassive(tree: Tree, verb: number): boolean {
  if (!/^VB[DN]$/u.test(tree.tokens[verb]!.xpos) || tree.all(verb, "aux").length > 0) return false;
  if (
    (tree.relation(verb) === "root" || isMain(tree, verb)) &&
    suffered.has(tree.lemma(verb)) &&
    (tree.child(verb, "obj", "iobj") === null || isUntil(tree, verb + 1))
  )
    return true;
  return tree
    .all(verb, "obl")
    .some(
      (noun) =>
        tree.preposition(noun) === "by" &&
        (tree.upos(noun) === "PROPN" ||
          /^(?:court|police|judge|jury|army|troops|gunman|prosecutor)$/u.test(tree.lemma(noun))),
    );
}
