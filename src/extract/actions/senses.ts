import {
  emptyPhrases,
  lightPhrases,
  lightVerbs,
  nounSenses,
  predicativeSenses,
  verbSenses,
  type Conditions,
  type Sense,
} from "../../lexicon/actions/index.ts";
import { isInfinitive, logicalObject, logicalSubject } from "../subjects.ts";
import type { Tree } from "../tree.ts";
import { isPassive } from "../voice.ts";

/** A word that names an action. `carrier` is the verb whose subject does it: the word itself, or "hold" in "hold talks". */
export interface Trigger {
  readonly token: number;
  readonly carrier: number | null;
  readonly sense: Sense;
}

/** What this word means here, or null when it names no action. */
export function readTrigger(tree: Tree, token: number): Trigger | null {
  if (tree.isVerb(token)) return verbTrigger(tree, token) ?? carriedNoun(tree, token);
  if (tree.upos(token) === "NOUN") return nounTrigger(tree, token);
  if (tree.upos(token) === "ADJ" && tree.child(token, "cop", "aux:pass") !== null)
    return adjectiveTrigger(tree, token);
  return null;
}

function verbTrigger(tree: Tree, verb: number): Trigger | null {
  const sense = chooseSense(verbSenses.get(tree.lemma(verb)), (conditions) =>
    verbFits(tree, verb, conditions),
  );
  if (sense === null) return null;
  // A verb of many senses that carries an event noun means what the noun means, unless the table says otherwise.
  if (sense.conditions.object === null) {
    const carried = carriedNoun(tree, verb);
    if (carried !== null) return carried;
  }
  // "was flown to New York" is no visit.
  if (sense.mode === "visit" && sense.recipient.includes("to") && isFlown(tree, verb)) return null;
  const content = tree.child(verb, "xcomp", "ccomp", "advcl");
  if (content !== null && emptyPhrases.has(`${tree.lemma(verb)} ${tree.lemma(content)}`)) return null;
  return sense.type === null ? null : { token: verb, carrier: verb, sense };
}

const isFlown = (tree: Tree, verb: number): boolean =>
  isPassive(tree, verb) || (tree.tokens[verb]!.xpos === "VBN" && tree.all(verb, "aux").length === 0);

function carriedNoun(tree: Tree, verb: number): Trigger | null {
  if (lightVerbs.has(tree.lemma(verb))) {
    const object = logicalObject(tree, verb);
    const sense = object === null ? null : nounSense(tree, object);
    if (object !== null && sense?.type) return { token: object, carrier: verb, sense };
  }
  const prepositions = lightPhrases.get(tree.lemma(verb)) ?? [];
  for (const noun of tree.all(verb, "obl")) {
    if (!prepositions.includes(tree.preposition(noun))) continue;
    const sense = nounSense(tree, noun);
    if (sense?.type) return { token: noun, carrier: verb, sense };
  }
  return null;
}

function nounTrigger(tree: Tree, noun: number): Trigger | null {
  if (["compound", "nmod:poss", "flat"].includes(tree.relation(noun))) return null;
  const sense = nounSense(tree, noun);
  // "Doctors have been on strike": the noun is the predicate of the clause.
  const carrier = tree.child(noun, "cop") === null ? null : noun;
  return sense?.type ? { token: noun, carrier, sense } : null;
}

const nounSense = (tree: Tree, noun: number): Sense | null =>
  tree.upos(noun) === "NOUN"
    ? chooseSense(nounSenses.get(tree.lemma(noun)), (conditions) => nounFits(tree, noun, conditions))
    : null;

function adjectiveTrigger(tree: Tree, adjective: number): Trigger | null {
  const sense = chooseSense(predicativeSenses.get(tree.lemma(adjective)), (conditions) =>
    verbFits(tree, adjective, conditions),
  );
  const hasContent = tree.all(adjective, "xcomp", "ccomp", "obl", "advcl").length > 0;
  return sense?.type && hasContent ? { token: adjective, carrier: adjective, sense } : null;
}

function chooseSense(
  senses: readonly Sense[] | undefined,
  fits: (conditions: Conditions) => boolean,
): Sense | null {
  return senses?.find(({ conditions }) => fits(conditions)) ?? null;
}

function verbFits(tree: Tree, verb: number, conditions: Conditions): boolean {
  const { particle, object, oblique, called, subject, hasObject, hasClause, infinitive } = conditions;
  if (particle !== null && !hasParticle(tree, verb, particle)) return false;
  if (hasObject !== null && (logicalObject(tree, verb) !== null) !== hasObject) return false;
  if (conditions.subjunctive === true && !isSubjunctive(tree, verb)) return false;
  if (hasClause !== null && hasContent(tree, verb) !== hasClause) return false;
  if (infinitive !== null && !hasInfinitive(tree, verb, infinitive)) return false;
  if (object !== null && !isAmong(tree, logicalObject(tree, verb), object)) return false;
  if (subject !== null && !isAmong(tree, logicalSubject(tree, verb), subject)) return false;
  if (called !== null && !isCalled(tree, verb, called)) return false;
  return oblique === null || hasOblique(tree, [verb], oblique.preposition, oblique.heads);
}

/** "insisted that he go", "that it must stop": no "insisted that he went". */
const isSubjunctive = (tree: Tree, verb: number): boolean =>
  tree
    .all(verb, "ccomp")
    .some(
      (clause) =>
        (tree.tokens[clause]!.xpos === "VB" && tree.all(clause, "aux").length === 0) ||
        tree.all(clause, "aux").some((word) => /^(?:must|should)$/u.test(tree.lemma(word))),
    );

/** A bare name as the complement is an object in disguise ("called Ishida"). */
const hasContent = (tree: Tree, verb: number): boolean =>
  tree.all(verb, "xcomp", "ccomp").some((clause) => tree.upos(clause) !== "PROPN") ||
  tree.all(verb, "advcl").some((clause) => tree.arguments(verb, "ARG1", "ARG2").includes(clause));

function hasInfinitive(tree: Tree, verb: number, verbs: ReadonlySet<string>): boolean {
  return tree
    .all(verb, "xcomp")
    .some((clause) => isInfinitive(tree, clause) && (verbs.size === 0 || verbs.has(tree.lemma(clause))));
}

function nounFits(tree: Tree, noun: number, conditions: Conditions): boolean {
  const { oblique, subject, after } = conditions;
  if (after !== null && tree.preposition(noun) !== after) return false;
  if (subject !== null && !tree.children(noun).some((word) => subject.has(tree.lemma(word)))) return false;
  return oblique === null || hasOblique(tree, [noun], oblique.preposition, oblique.heads);
}

function hasParticle(tree: Tree, verb: number, particle: string): boolean {
  const beside = tree.tokens[verb + 1];
  if (beside !== undefined && beside.lemma === particle && /^(?:ADP|ADV)$/u.test(beside.upos)) return true;
  return tree.all(verb, "compound", "advmod").some((word) => tree.lemma(word) === particle);
}

/** Heads that leave the meaning to the word before them: "mediation efforts". */
const emptyHeads = new Set([
  "effort",
  "process",
  "campaign",
  "programme",
  "program",
  "mission",
  "operation",
  "order",
  "bid",
  "project",
  "package",
]);

/** The noun, what it counts ("tons of food") or what it is coordinated with is one of the words. */
function isAmong(tree: Tree, noun: number | null, words: ReadonlySet<string>): boolean {
  if (noun === null) return false;
  const isWord = (word: number): boolean => words.has(tree.lemma(word).toLowerCase());
  return tree
    .coordinated(noun)
    .some((head) => isWord(head) || modifiersThatCount(tree, head).some((word) => isWord(word)));
}

/** "tons of food", "mediation efforts", "Foreign Minister Kuleba". */
function modifiersThatCount(tree: Tree, head: number): readonly number[] {
  const behind = tree.all(head, "nmod").filter((other) => tree.preposition(other) === "of");
  if (!emptyHeads.has(tree.lemma(head)) && tree.upos(head) !== "PROPN") return behind;
  const before = tree
    .all(head, "compound", "appos", "flat", "nmod")
    .filter((word) => tree.preposition(word) === "");
  return [...behind, ...before];
}

const dayNames = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;

function hasOblique(
  tree: Tree,
  heads: readonly number[],
  preposition: string,
  words: ReadonlySet<string> | null,
): boolean {
  return heads
    .flatMap((head) => [...tree.all(head, "obl", "nmod"), ...objectModifiers(tree, head)])
    .filter((noun) => !dayNames.test(tree.lemma(noun)))
    .some((noun) => tree.isPreposition(noun, preposition) && (words === null || isAmong(tree, noun, words)));
}

/** "filed a suit against": the parser may hang the phrase on the object. */
function objectModifiers(tree: Tree, verb: number): readonly number[] {
  const object = tree.child(verb, "obj");
  return object === null ? [] : tree.all(object, "nmod");
}

function isCalled(tree: Tree, verb: number, words: ReadonlySet<string>): boolean {
  const names = tree.all(verb, "xcomp", "ccomp").concat(tree.all(verb, "obj").slice(1));
  return names
    .flatMap((name) => [name, ...tree.all(name, "amod", "conj", "compound")])
    .some((word) => words.has(tree.lemma(word).toLowerCase()));
}
