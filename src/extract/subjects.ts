import type { Tree } from "./tree.ts";
import { isPassive } from "./voice.ts";

export { isPassive } from "./voice.ts";

/**
 * Who is the subject and what the object of a verb, by rules over the tree: passives, control ("urged him to leave",
 * "promised him to leave"), coordination, relative clauses, participles. `depth` guards against chains that lead back.
 */
const subjectControl = new Set([
  "promise",
  "threaten",
  "vow",
  "pledge",
  "swear",
  "agree",
  "offer",
  "refuse",
  "use",
]);
/** "issued a declaration demanding ...": whoever issued it demands. */
const documents = new Set(
  "statement declaration letter message resolution report announcement speech law bill decree petition rally protest demonstration strike march campaign post tweet article".split(
    " ",
  ),
);
/** Verbs of speech that go on from "said": "He said it was needed, and criticised Brady". */
const speeches = new Set(
  (
    "criticise criticize accuse urge demand condemn warn promise vow threaten praise thank blame ask offer pledge " +
    "denounce welcome reject deny"
  ).split(" "),
);
/** What a deed brings about. */
const effects = new Set(
  "kill wound injure damage destroy force leave cause trigger hit displace trap cut bring close block".split(
    " ",
  ),
);
const relativePronouns = new Set(["who", "which", "that", "whom"]);
const maximumDepth = 8;

/** The grammatical subject: own, or taken over from the clause around. */
export function surfaceSubject(tree: Tree, verb: number, depth = 0): number | null {
  if (depth > maximumDepth) return null;
  const own = ownSubject(tree, verb);
  if (own !== null) return throughRelative(tree, verb, own);
  return saidToDo(tree, verb) ?? inheritedSubject(tree, verb, depth + 1);
}

/** The noun that the roles make the doer of a verb without a subject of its own; coordinated verbs share the first's. */
function saidToDo(tree: Tree, verb: number): number | null {
  if (tree.relation(verb) === "conj" || isPassive(tree, verb)) return null;
  const [doer, ...others] = tree.arguments(verb, "ARG0");
  return doer !== undefined && others.length === 0 && /^(?:NOUN|PROPN)$/u.test(tree.upos(doer)) ? doer : null;
}

/** Of two subjects the last before the verb: the first one is mostly a fronted topic or a parse error. */
function ownSubject(tree: Tree, verb: number): number | null {
  const subjects = tree.all(verb, "nsubj", "nsubj:pass");
  return subjects.filter((subject) => subject < verb).at(-1) ?? subjects[0] ?? straySubject(tree, verb);
}

/**
 * A finite verb whose subject the parser gave to its neighbour: "sent planes with doctors and Chad donated food" makes
 * Chad a doctor, "Petrona funds research" a kind of research.
 */
function straySubject(tree: Tree, verb: number): number | null {
  if (!/^VB[DPZ]$/u.test(tree.tokens[verb]!.xpos) || tree.all(verb, "aux", "aux:pass").length > 0)
    return null;
  const before = verb - 1;
  if (before < 0 || tree.upos(before) !== "PROPN" || tree.sentenceIndex(before) !== tree.sentenceIndex(verb))
    return null;
  if (tree.relation(before) === "compound" && tree.head(before) > verb) return before;
  const relation = tree.relation(verb);
  let name = before;
  while (/^(?:flat|compound)$/u.test(tree.relation(name)) && tree.upos(tree.head(name)) === "PROPN")
    name = tree.head(name);
  const isSecond = tree.relation(name) === "conj" && tree.all(name, "cc").some((word) => word < name);
  return relation === "conj" && isSecond && tree.isUnder(name, tree.head(verb)) ? name : null;
}

function throughRelative(tree: Tree, verb: number, subject: number): number {
  if (!relativePronouns.has(tree.lemma(subject))) return subject;
  const clause = enclosingRelative(tree, verb);
  if (clause === null) return subject;
  return (
    (tree.lemma(subject) === "who" ? nameBefore(tree, subject, tree.head(clause)) : null) ?? tree.head(clause)
  );
}

/** "200 people, including Boniface Mwangi, who was freed": the name just before "who", not the noun the parser chose. */
function nameBefore(tree: Tree, pronoun: number, antecedent: number): number | null {
  let at = tree.lemma(pronoun - 1) === "," ? pronoun - 2 : pronoun - 1;
  if (at <= antecedent || tree.upos(at) !== "PROPN" || tree.upos(antecedent) === "PROPN") return null;
  while (
    at !== antecedent &&
    /^(?:flat|compound)$/u.test(tree.relation(at)) &&
    tree.upos(tree.head(at)) === "PROPN"
  )
    at = tree.head(at);
  return at;
}

function enclosingRelative(tree: Tree, verb: number): number | null {
  for (let at = verb, steps = 0; at >= 0 && steps < maximumDepth; at = tree.head(at), steps++) {
    if (tree.relation(at) === "acl:relcl") return at;
    if (!["conj", "xcomp"].includes(tree.relation(at))) return null;
  }
  return null;
}

function inheritedSubject(tree: Tree, verb: number, depth: number): number | null {
  const head = tree.head(verb);
  if (head < 0) return null;
  switch (tree.relation(verb)) {
    case "conj":
      if (goesOnFromSaying(tree, verb, head)) return surfaceSubject(tree, tree.head(head), depth);
      return tree.isNominal(head) && tree.child(head, "cop") === null && !tree.isVerb(head)
        ? null
        : surfaceSubject(tree, head, depth);
    case "xcomp":
      return controller(tree, head, depth);
    case "ccomp":
    case "parataxis":
      if (reportedBefore(tree, verb, head) !== null)
        return surfaceSubject(tree, reportedBefore(tree, verb, head)!, depth);
      return isParticiple(tree, verb) || tree.relation(verb) === "ccomp"
        ? surfaceSubject(tree, head, depth)
        : null;
    case "advcl":
      return isReason(tree, verb)
        ? controller(tree, head, depth)
        : surfaceSubject(
            tree,
            reportedBefore(tree, verb, head) ?? sayingBefore(tree, verb, head) ?? head,
            depth,
          );
    case "acl":
    case "acl:relcl":
      return isInfinitive(tree, verb) || documents.has(tree.lemma(head))
        ? ownerOfNoun(tree, head, depth)
        : head;
    case "amod":
      return head;
    default:
      return null;
  }
}

/** Behind a comma the speaker goes on, though the parser joins the verb to what was said. */
const goesOnFromSaying = (tree: Tree, verb: number, head: number): boolean =>
  tree.relation(head) === "ccomp" &&
  tree.head(head) < head &&
  tree.lemma(tree.head(head)) === "say" &&
  speeches.has(tree.lemma(verb)) &&
  tree.all(verb, "cc").some((word) => tree.tokens[word - 1]?.form === ",");

/** "Rebels shelled the town, officials said, killing two": what was done follows from what was said. */
function reportedBefore(tree: Tree, verb: number, head: number): number | null {
  if (verb < head || !effects.has(tree.lemma(verb)) || !/^(?:say|tell|report)$/u.test(tree.lemma(head)))
    return null;
  if (tree.tokens[verb]!.xpos !== "VBG") return null;
  if (tree.relation(head) === "parataxis") return tree.head(head);
  return tree.all(head, "ccomp", "parataxis").find((clause) => clause < head) ?? null;
}

/** "The firm said that the agency had approved it, rejecting a claim": who says, goes on behind the comma. */
const sayingBefore = (tree: Tree, verb: number, head: number): number | null =>
  speeches.has(tree.lemma(verb)) &&
  tree.tokens[verb]!.xpos === "VBG" &&
  tree.tokens[verb - 1]?.form === "," &&
  tree.relation(head) === "ccomp" &&
  tree.head(head) < head &&
  /^(?:say|tell|write|announce)$/u.test(tree.lemma(tree.head(head)))
    ? tree.head(head)
    : null;

/** "criticised Hungary for blocking aid" */
const isReason = (tree: Tree, verb: number): boolean =>
  tree.all(verb, "mark").some((mark) => /^(?:of|for|from)$/u.test(tree.lemma(mark)));

/** Who does what stands under `verb` as "to ...": its object, or its subject under verbs of promising. */
function controller(tree: Tree, verb: number, depth: number): number | null {
  const object = tree.child(verb, "obj", "iobj");
  if (object !== null && !subjectControl.has(tree.lemma(verb))) return object;
  if (tree.lemma(verb) === "call" || tree.lemma(verb) === "appeal") {
    const asked = tree.all(verb, "obl").find((noun) => /^(?:on|upon|to|for)$/u.test(tree.preposition(noun)));
    if (asked !== undefined) return asked;
  }
  return surfaceSubject(tree, verb, depth);
}

/** "Iran's threat to close the strait", "Iran made a threat to close it". */
function ownerOfNoun(tree: Tree, noun: number, depth: number): number | null {
  const owner = tree.child(noun, "nmod:poss");
  if (owner !== null) return owner;
  const head = tree.head(noun);
  // A headline: "Trump to host Lula".
  if (head < 0 && tree.upos(noun) === "PROPN") return noun;
  return head >= 0 && tree.isVerb(head) ? surfaceSubject(tree, head, depth) : null;
}

const isParticiple = (tree: Tree, verb: number): boolean => /^VB[GN]$/u.test(tree.tokens[verb]!.xpos);

export function isInfinitive(tree: Tree, verb: number): boolean {
  return (
    tree.tokens[verb]!.xpos === "VB" &&
    tree.all(verb, "mark", "aux").some((word) => tree.lemma(word) === "to")
  );
}

/** Who does it: the subject, or the "by" phrase of a passive. */
export function logicalSubject(tree: Tree, verb: number): number | null {
  if (!isPassive(tree, verb)) return surfaceSubject(tree, verb);
  return agent(tree, verb) ?? (tree.relation(verb) === "conj" ? agent(tree, tree.head(verb)) : null);
}

function agent(tree: Tree, verb: number): number | null {
  const marked = tree.child(verb, "obl:agent");
  if (marked !== null) return marked;
  return tree.all(verb, "obl").find((noun) => tree.preposition(noun) === "by") ?? null;
}

/** To whom or what it is done: the object, the subject of a passive, the antecedent of "which he rejected". */
export function logicalObject(tree: Tree, verb: number): number | null {
  if (isPassive(tree, verb)) return tree.child(verb, "obj") ?? surfaceSubject(tree, verb);
  // An indirect object alone is the object: "thanked Chad", "urged them to leave".
  const own = tree.all(verb, "obj").at(-1) ?? tree.child(verb, "iobj");
  if (own !== null) return relativePronouns.has(tree.lemma(own)) ? throughRelative(tree, verb, own) : own;
  if (tree.relation(verb) === "acl:relcl" && hasObjectGap(tree, verb)) return tree.head(verb);
  return strayObject(tree, verb) ?? nameBehind(tree, verb) ?? sharedObject(tree, verb);
}

/** "called Ishida": a bare name as the complement is the object. */
function nameBehind(tree: Tree, verb: number): number | null {
  const complement = tree.child(verb, "xcomp");
  return complement !== null &&
    complement > verb &&
    tree.upos(complement) === "PROPN" &&
    tree.preposition(complement) === ""
    ? complement
    : null;
}

/** "accusing Petro of enabling": parsers may hang the accused on the second verb, though he stands before its "of". */
function strayObject(tree: Tree, verb: number): number | null {
  for (const clause of tree.all(verb, "advcl", "xcomp", "ccomp")) {
    const mark = tree.all(clause, "mark").find((word) => /^(?:of|for|from|against)$/u.test(tree.lemma(word)));
    if (mark === undefined) continue;
    const stray = tree.all(clause, "obj", "nsubj").find((noun) => noun > verb && noun < mark);
    if (stray !== undefined) return stray;
  }
  return null;
}

/** Whom it is given or told to: "gave Chad aid" may come with two objects. */
export function indirectObject(tree: Tree, verb: number): number | null {
  const objects = tree.all(verb, "obj");
  if (objects.length === 0) return null;
  return tree.child(verb, "iobj") ?? (objects.length > 1 ? objects[0]! : null);
}

function hasObjectGap(tree: Tree, verb: number): boolean {
  const subject = ownSubject(tree, verb);
  return (
    subject !== null &&
    !relativePronouns.has(tree.lemma(subject)) &&
    tree.all(verb, "xcomp", "ccomp", "advmod").length === 0
  );
}

/** "arrested and deported twenty men": the object stands at one of the two. */
function sharedObject(tree: Tree, verb: number): number | null {
  const other = tree.all(verb, "conj").find((word) => tree.isVerb(word) && ownSubject(tree, word) === null);
  if (other === undefined || tree.all(verb, "obl", "xcomp", "ccomp").length > 0) return null;
  return other - verb <= 3 ? tree.child(other, "obj") : null;
}
