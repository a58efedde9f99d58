import {
  allegationWords,
  allegingWords,
  conditionMarks,
  denyingWords,
  hedgeWords,
  negators,
  planningWords,
  possibleModals,
  possibleWords,
  requestModals,
  requestingWords,
  tellingVerbs,
  threateningWords,
  upcomingWords,
} from "../lexicon/actions/index.ts";
import type { ClaimReport, Modality, Polarity } from "./report.ts";
import { isInfinitive } from "./subjects.ts";
import type { Tree } from "./tree.ts";

/** How surely the words say that something is so. */
export interface Factuality {
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly hedges: readonly string[];
  readonly tense: ClaimReport["tense"];
}

interface Finding {
  negations: number;
  modality: Modality | null;
  readonly hedges: string[];
}

const maximumSteps = 6;

/** Reads modals, negations, adverbs and the words that govern `token`, from the inside out; the innermost wins. */
export function factualityOf(tree: Tree, token: number, governors = maximumSteps): Factuality {
  const finding: Finding = { negations: 0, modality: null, hedges: [] };
  readOwn(tree, token, finding);
  let at = token;
  for (let steps = 0; steps < governors; steps++) {
    const next = readGovernor(tree, at, finding);
    if (next === null) break;
    at = next;
  }
  return {
    polarity: finding.negations % 2 === 1 ? "negated" : "affirmed",
    modality: finding.modality ?? "asserted",
    hedges: finding.hedges,
    tense: tenseOf(tree, token),
  };
}

const settle = (finding: Finding, modality: Modality): void => {
  finding.modality ??= modality;
};

function readOwn(tree: Tree, token: number, finding: Finding): void {
  for (const child of tree.children(token)) {
    const lemma = tree.lemma(child);
    const relation = tree.relation(child);
    if (relation === "aux" || relation === "mark") readAuxiliary(tree, token, lemma, finding);
    if (relation === "mark" && (lemma === "if" || lemma === "unless")) settle(finding, "hypothetical");
    if ((relation === "advmod" || relation === "det" || relation === "cc") && negators.has(lemma))
      finding.negations++;
    if (relation === "advmod" || relation === "amod" || relation === "nmod") readHedge(tree, child, finding);
    // "a meeting scheduled for Monday"
    if (
      relation === "acl" &&
      tree.upos(token) === "NOUN" &&
      /^(?:schedule|plan|expect|set|slate|propose)$/u.test(lemma)
    )
      settle(finding, "planned");
  }
}

function readAuxiliary(tree: Tree, token: number, lemma: string, finding: Finding): void {
  if (lemma === "will" || lemma === "shall" || lemma === "'ll") settle(finding, "planned");
  else if (lemma === "would") settle(finding, hasCondition(tree, token) ? "hypothetical" : "planned");
  else if (requestModals.has(lemma)) settle(finding, "requested");
  else if (possibleModals.has(lemma)) {
    settle(finding, "possible");
    if (lemma !== "can") finding.hedges.push(lemma);
  } else if (lemma === "to" && isHeadline(tree, token)) settle(finding, "planned");
}

/** "Trump to host Lula": an infinitive that is the whole sentence. */
function isHeadline(tree: Tree, verb: number): boolean {
  if (tree.relation(verb) === "root") return true;
  const head = tree.head(verb);
  return tree.relation(verb) === "acl" && tree.relation(head) === "root" && tree.upos(head) === "PROPN";
}

/** Whether the clause hangs on a condition: "would close the strait if attacked". */
function hasCondition(tree: Tree, verb: number): boolean {
  return tree
    .all(verb, "advcl")
    .some((clause) =>
      tree.all(clause, "mark", "advmod").some((mark) => /^(?:if|unless|until)$/u.test(tree.lemma(mark))),
    );
}

function readHedge(tree: Tree, word: number, finding: Finding): void {
  const lemma = tree.lemma(word).toLowerCase();
  const form = tree.tokens[word]!.form.toLowerCase();
  const hedge = [lemma, form].find((text) => hedgeWords.has(text));
  if (hedge !== undefined && tree.preposition(word) === "") {
    finding.hedges.push(form);
    settle(finding, allegationWords.has(hedge) ? "alleged" : "possible");
  }
  if (upcomingWords.has(form) && tree.relation(word) === "amod")
    settle(finding, /^(?:possible|potential|proposed|prospective)$/u.test(form) ? "possible" : "planned");
}

/** What the word above says of this one; gives the word to go on from, or null at the border of the clause. */
function readGovernor(tree: Tree, token: number, finding: Finding): number | null {
  const head = tree.head(token);
  if (head < 0) return null;
  const relation = tree.relation(token);
  switch (relation) {
    case "conj":
      if (tree.child(token, "nsubj", "nsubj:pass") !== null || isFinite(tree, token)) return null;
      for (const child of tree.all(head, "aux")) readAuxiliary(tree, head, tree.lemma(child), finding);
      return head;
    case "advcl":
      return readAdverbial(tree, token, finding);
    case "xcomp":
    case "ccomp":
    case "acl":
    case "obj":
    case "obl":
    case "nmod":
    case "nsubj:pass":
    case "nsubj":
      return readCue(tree, token, head, relation, finding) ? head : null;
    default:
      return null;
  }
}

/** "would not obey and accused": the modal reaches only what has no tense of its own. */
const isFinite = (tree: Tree, verb: number): boolean => /^VB[DZP]$/u.test(tree.tokens[verb]!.xpos);

function readAdverbial(tree: Tree, clause: number, finding: Finding): number | null {
  const marks = tree.all(clause, "mark", "advmod").map((mark) => tree.lemma(mark));
  if (marks.some((mark) => conditionMarks.has(mark))) settle(finding, "hypothetical");
  else if (isInfinitive(tree, clause)) settle(finding, "planned");
  return null;
}

const cues: readonly (readonly [ReadonlySet<string>, Modality])[] = [
  [threateningWords, "threatened"],
  [allegingWords, "alleged"],
  [requestingWords, "requested"],
  [planningWords, "planned"],
  [possibleWords, "possible"],
];

function readCue(tree: Tree, token: number, head: number, relation: string, finding: Finding): boolean {
  const lemma = tree.lemma(head);
  if (relation === "acl" && !isInfinitive(tree, token)) return false;
  const isClause = relation === "xcomp" || relation === "ccomp" || relation === "acl";
  if (isClause && tellingVerbs.has(lemma) && !allegingWords.has(lemma) && !denyingWords.has(lemma))
    return false;
  const isSubject = relation === "nsubj" || relation === "nsubj:pass";
  if (isSubject) {
    if (tree.isVerb(head)) readOwn(tree, head, finding);
    if (relation === "nsubj:pass" && planningWords.has(lemma)) settle(finding, "planned");
    return false;
  }
  if (denyingWords.has(lemma)) finding.negations++;
  if (isClause || relation === "obj" || relation === "nmod")
    for (const [words, modality] of cues) if (words.has(lemma)) settle(finding, modality);
  if (relation === "obl" || relation === "nmod") return !tree.isVerb(head);
  readOwn(tree, head, finding);
  return true;
}

/** From the tag and the auxiliaries; words without a tense of their own take it from the verb above. */
function tenseOf(tree: Tree, token: number, depth = 0): ClaimReport["tense"] {
  const auxiliaries = tree.all(token, "aux", "aux:pass", "cop").map((word) => tree.tokens[word]!);
  const lemmas = auxiliaries.map(({ lemma }) => lemma);
  if (lemmas.some((lemma) => /^(?:will|shall|would|'ll)$/u.test(lemma))) return "future";
  const tags = [...auxiliaries.map(({ xpos }) => xpos), tree.tokens[token]!.xpos];
  if (lemmas.includes("have")) return "past";
  const finite = tags.find((tag) => /^VB[DZP]$/u.test(tag));
  if (finite !== undefined) return finite === "VBD" ? "past" : "present";
  if (isInfinitive(tree, token)) return "future";
  const head = tree.head(token);
  if (head >= 0 && depth < maximumSteps) return tenseOf(tree, head, depth + 1);
  return tags.includes("VBN") ? "past" : "present";
}
