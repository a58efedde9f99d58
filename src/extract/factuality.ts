import {
  allegationWords,
  allegingWords,
  conditionMarks,
  denialVerbs,
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

/** Of a clause as a whole: "plans to land" is planned. */
export function suretyOf(tree: Tree, clause: number): Factuality {
  const own = factualityOf(tree, clause);
  const inner = tree.all(clause, "xcomp").find((verb) => isInfinitive(tree, verb));
  if (inner === undefined || own.modality !== "asserted" || !planningWords.has(tree.lemma(clause)))
    return own;
  return { ...own, modality: "planned" };
}

/** As its cue has it: what somebody alleges or claims is alleged, and "without evidence" weakens what it tells of. */
export function asSaid(tree: Tree, cue: number | null, factuality: Factuality): Factuality {
  if (cue === null) return factuality;
  const isAlleged = factuality.modality === "asserted" && allegingWords.has(tree.lemma(cue));
  const isWeak =
    !factuality.hedges.includes(withoutEvidence) &&
    tree.all(cue, "advcl", "obl").some((clause) => isWithoutEvidence(tree, clause));
  if (!isAlleged && !isWeak) return factuality;
  return {
    ...factuality,
    modality: factuality.modality === "asserted" ? "alleged" : factuality.modality,
    hedges: isWeak ? [...factuality.hedges, withoutEvidence] : factuality.hedges,
  };
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
    if (relation === "mark" && /^(?:if|unless|whether)$/u.test(lemma)) settle(finding, "hypothetical");
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
    if (/^(?:nsubj|nsubj:pass|obj)$/u.test(relation) && saysNone(tree, child)) finding.negations++;
    if (/^(?:nsubj|nsubj:pass|obj)$/u.test(relation)) readDoubt(tree, child, finding);
    if ((relation === "advcl" || relation === "obl") && isWithoutEvidence(tree, child))
      finding.hedges.push(withoutEvidence);
  }
}

/** "no shots were fired", "nobody came", "had no proof"; the parser may make "no" an adverb. */
function saysNone(tree: Tree, noun: number): boolean {
  if (/^(?:nobody|nothing|none|neither)$/u.test(tree.lemma(noun).toLowerCase())) return true;
  return tree
    .all(noun, "det", "advmod")
    .some((word) => /^(?:no|neither|not)$/u.test(tree.lemma(word).toLowerCase()));
}

/** "the alleged breaches affected ...": whether there were any is not said. */
function readDoubt(tree: Tree, noun: number, finding: Finding): void {
  for (const word of tree.all(noun, "amod")) {
    const form = tree.tokens[word]!.form.toLowerCase();
    if (
      /^(?:alleged|suspected|purported|supposed|unproven|unverified|unconfirmed|unsubstantiated)$/u.test(form)
    )
      finding.hedges.push(form);
  }
}

const withoutEvidence = "without evidence";

/** "claimed, without offering proof": the clause weakens what is claimed. */
function isWithoutEvidence(tree: Tree, clause: number): boolean {
  return (
    tree.all(clause, "mark", "case").some((mark) => tree.lemma(mark) === "without") &&
    [clause, ...tree.all(clause, "obj")].some((noun) =>
      /^(?:evidence|proof|substantiation)$/u.test(tree.lemma(noun)),
    )
  );
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
    case "acl:relcl":
      readNoun(tree, token, head, finding);
      return null;
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
  // "accused him of lying"
  else if (
    allegingWords.has(tree.lemma(tree.head(clause))) &&
    marks.some((mark) => /^(?:of|with|for)$/u.test(mark))
  )
    settle(finding, "alleged");
  // "voted to extend it" does it
  else if (isInfinitive(tree, clause) && tree.lemma(tree.head(clause)) !== "vote") settle(finding, "planned");
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
  if (relation === "acl" && !isInfinitive(tree, token)) {
    readNoun(tree, token, head, finding);
    return false;
  }
  const isClause = relation === "xcomp" || relation === "ccomp" || relation === "acl";
  if (isClause && tellingVerbs.has(lemma) && !allegingWords.has(lemma) && !denyingWords.has(lemma))
    return false;
  const isSubject = relation === "nsubj" || relation === "nsubj:pass";
  if (isSubject) {
    if (tree.isVerb(head)) readOwn(tree, head, finding);
    if (relation === "nsubj:pass" && planningWords.has(lemma)) settle(finding, "planned");
    return false;
  }
  if (denyingWords.has(lemma) && (lemma !== "rule" || tree.child(head, "compound:prt") !== null))
    finding.negations++;
  if (isClause || relation === "obj" || relation === "nmod")
    for (const [words, modality] of cues)
      if (words.has(lemma) && !isWarning(tree, token, modality)) settle(finding, modality);
  if (relation === "obl" || relation === "nmod") return !tree.isVerb(head);
  readOwn(tree, head, finding);
  return true;
}

/** "allegations that it had fired", "rejected claims that it had": what the noun tells of, by its "that" or by its roles. */
function readNoun(tree: Tree, clause: number, noun: number, finding: Finding): void {
  const isThat =
    tree.relation(clause) === "acl" && tree.all(clause, "mark").some((word) => tree.lemma(word) === "that");
  const isTold = isThat || tree.arguments(noun, "ARG1").includes(clause);
  if (isDeniedNoun(tree, noun) && (isTold || tree.relation(clause) === "acl")) finding.negations++;
  else if (isTold && allegingWords.has(tree.lemma(noun))) settle(finding, "alleged");
  else if (isTold && possibleWords.has(tree.lemma(noun))) settle(finding, "possible");
}

/** "rejected claims that ...", "dismissed as absurd claims that ...", "reports that ... were denied". */
const isDeniedNoun = (tree: Tree, noun: number): boolean =>
  (/^(?:obj|nsubj:pass)$/u.test(tree.relation(noun)) || tree.preposition(noun) === "as") &&
  denialVerbs.has(tree.lemma(tree.head(noun)));

/** "warned that walls were cracking": what is so already is no threat. */
const isWarning = (tree: Tree, token: number, modality: Modality): boolean =>
  modality === "threatened" &&
  tree.relation(tree.head(token)) !== "nmod" &&
  tenseOf(tree, token) !== "future";

/** "failed to stop it": what stands under these happened then, or did not. */
const implicative = /^(?:fail|manage|decline|refuse|neglect|begin|start|continue|cease|use)$/u;

/** From the tag and the auxiliaries; words without a tense of their own take it from the verb above. */
function tenseOf(tree: Tree, token: number, depth = 0): ClaimReport["tense"] {
  const auxiliaries = tree.all(token, "aux", "aux:pass", "cop").map((word) => tree.tokens[word]!);
  const lemmas = auxiliaries.map(({ lemma }) => lemma);
  if (lemmas.some((lemma) => /^(?:will|shall|would|'ll)$/u.test(lemma))) return "future";
  const tags = [...auxiliaries.map(({ xpos }) => xpos), tree.tokens[token]!.xpos];
  if (lemmas.includes("have")) return "past";
  const finite = tags.find((tag) => /^VB[DZP]$/u.test(tag));
  if (finite !== undefined) return finite === "VBD" ? "past" : "present";
  const head = tree.head(token);
  if (isInfinitive(tree, token) && (head < 0 || !implicative.test(tree.lemma(head)))) return "future";
  if (head >= 0 && depth < maximumSteps) return tenseOf(tree, head, depth + 1);
  return tags.includes("VBN") ? "past" : "present";
}
