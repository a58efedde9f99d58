import type { Span } from "../annotation.ts";
import type { Quotation } from "../quotation.ts";
import { hostOf } from "./beside.ts";
import { documentNouns } from "./cue-words.ts";
import type { Tree } from "../tree.ts";

type Speaker = NonNullable<Quotation["speaker"]>;

/**
 * Who says what a verb says: its subject, after the verb as well ("said the minister"); the subject of the verb it
 * hangs on ("signed it, stating ..."); the noun it describes ("Lee, who said"). Null for a passive without "by".
 */
export function speakerOf(tree: Tree, verb: number): Quotation["speaker"] {
  const head = subjectOf(tree, verb, 0);
  return head === null ? null : speakerAt(tree, head);
}

/** The speaker that a noun names; whose statement it is when the noun is a statement. */
export function speakerAt(tree: Tree, noun: number): Speaker {
  const { lemma } = tree.tokens[noun]!;
  const owner = documentNouns.has(lemma.toLowerCase()) ? ownerOf(tree, noun) : null;
  const head = owner ?? namedAs(tree, noun) ?? behindPlace(tree, noun) ?? noun;
  return withAppendedName(tree, { ...withName(tree, head), head });
}

/** "the news agency Xinhua", "the secretary-general": a name right behind the noun belongs to it. */
function withName(tree: Tree, head: number): Span {
  const { start, end } = tree.phrase(head);
  const next = tree.tokenAt(end);
  const from = tree.tokens[next]?.form === "-" ? next + 1 : next;
  const name = tree.child(
    head,
    ({ relation }, child) => relation === "appos" && tree.phrase(child).start === tree.tokens[from]?.start,
  );
  const last = name === null ? end : tree.phrase(name).end;
  // "The ministry on Monday said"
  return {
    start,
    end: last - (/ on [A-Z][a-z]+day$/.exec(tree.annotation.text.slice(start, last))?.[0].length ?? 0),
  };
}

/** "OSLO — The head of the bank said": the tree may give what follows to the place. */
function behindPlace(tree: Tree, noun: number): number | null {
  return /^[—–-]+$/.test(tree.tokens[noun + 1]?.form ?? "") && tree.tokens[noun]!.upos === "PROPN"
    ? tree.child(noun, ({ relation }, child) => /^(?:appos|parataxis|dep)/.test(relation) && child > noun)
    : null;
}

/**
 * "The party's leader, Eva Lind, said", "a lawyer for Reed, Eva Lind, said": the name behind the comma is the speaker's,
 * for the tree may give it to the noun before, and no name has another for its apposition.
 */
function withAppendedName(tree: Tree, speaker: Speaker): Speaker {
  const { head, start, end } = speaker;
  const comma = tree.tokenAt(end);
  const from = tree.tokens[comma + 1];
  if (tree.tokens[comma]?.form !== "," || !from || !isCommon(tree, head)) return speaker;
  for (let token = comma + 1; token < comma + 6; token++) {
    const { relation, upos, head: above } = tree.tokens[token] ?? from;
    if (relation !== "appos" || upos !== "PROPN" || tree.phrase(token).start !== from.start) continue;
    const isOfSpeaker =
      above === head ||
      (tree.tokens[above]!.upos === "PROPN" && above < comma && tree.tokens[above]!.start >= start);
    return isOfSpeaker ? { start, end: tree.phrase(token).end, head: token } : speaker;
  }
  return speaker;
}

/** A noun that is no name, but may be a nation's: "another Republican". */
const isCommon = (tree: Tree, noun: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(tree.tokens[noun]!.upos) &&
  !tree.annotation.names.some(({ type, first, last }) => type !== "NORP" && first <= noun && noun < last);

/** "One of the nurses, Ada Obi, said": who it is. */
function namedAs(tree: Tree, noun: number): number | null {
  return /^(?:one|another)$/i.test(tree.tokens[noun]!.form)
    ? tree.child(noun, ({ relation, upos }) => relation === "appos" && upos === "PROPN")
    : null;
}

/** "the ministry's statement", "a letter from Lee", "a post by her". */
export function ownerOf(tree: Tree, noun: number): number | null {
  return (
    tree.child(noun, ({ relation }) => relation === "nmod:poss") ??
    tree.child(
      noun,
      ({ relation }, child) => relation === "nmod" && tree.has(child, /^case/, /^(?:from|by|of)$/),
    )
  );
}

function subjectOf(tree: Tree, verb: number, depth: number): number | null {
  const word = tree.tokens[verb];
  if (!word || depth > 8) return null;
  const agent = tree.child(
    verb,
    ({ relation }, child) => relation === "obl:agent" || (relation === "obl" && isBy(tree, child)),
  );
  if (tree.has(verb, /^nsubj:pass/) || tree.has(verb, /^aux:pass/))
    return isQuoted(word.lemma) ? passive(tree, verb) : agent;
  const subject = lastSubject(tree, verb) ?? quotedBy(tree, verb);
  if (subject !== null) return antecedent(tree, verb, subject);
  const inverted = tree.child(
    verb,
    ({ relation, upos }, child) => /^i?obj$/.test(relation) && child === verb + 1 && /PROPN|PRON/.test(upos),
  );
  const isAside = /say|add|write|reply/.test(word.lemma) || word.relation === "parataxis";
  if (inverted !== null && isAside && tree.tokens[inverted]!.form !== "it") return inverted;
  switch (word.relation.replace(/:.*/, "")) {
    case "conj":
    case "xcomp":
    case "advcl":
      return isParticiple(tree, verb) ? agent : subjectOf(tree, hostOf(tree, verb), depth + 1);
    case "acl":
      if (tree.has(verb, /^mark/, /^to$/)) return null;
      return /^VB[DN]$/.test(word.xpos) ? agent : word.head;
    default:
      return null;
  }
}

/** "quoted a witness as saying": the one quoted says it. */
function quotedBy(tree: Tree, verb: number): number | null {
  const { head } = tree.tokens[verb]!;
  return isQuoting(tree, head) && tree.has(verb, /^(?:mark|case|advmod)/, /^as$/)
    ? tree.child(head, ({ relation }) => /^(?:i?obj|nsubj:pass)$/.test(relation))
    : null;
}

/** "Asked whether he would run, Lind said ...": it is not Lind who asks. */
const isParticiple = (tree: Tree, verb: number): boolean =>
  /^VB[DN]$/.test(tree.tokens[verb]!.xpos) &&
  tree.tokens[verb]!.relation === "advcl" &&
  !tree.has(verb, /^(?:mark|aux)/);

export const isQuoting = (tree: Tree, verb: number): boolean =>
  verb >= 0 && isQuoted(tree.tokens[verb]!.lemma);
const isQuoted = (lemma: string): boolean => lemma === "quote" || lemma === "cite";
const passive = (tree: Tree, verb: number): number | null =>
  tree.child(verb, ({ relation }) => relation === "nsubj:pass");
const isBy = (tree: Tree, token: number): boolean => tree.has(token, /^case/, /^by$/);

/** The subject that stands last before the verb, else the first after it; "it" without a meaning is none. */
function lastSubject(tree: Tree, verb: number): number | null {
  const subjects = tree.children(verb).filter((child) => /^nsubj$/.test(tree.tokens[child]!.relation));
  const before = subjects.filter((child) => child < verb);
  // "Half of the voters, 54 percent, said"
  const [first, second] = before;
  if (first !== undefined && second !== undefined && tree.tokens[verb - 1]?.form === ",") {
    const { start, end } = tree.phrase(second);
    const isAside = tree.tokens[tree.tokenAt(start) - 1]?.form === "," && tree.tokenAt(end) === verb - 1;
    if (isAside) return first;
  }
  return before.at(-1) ?? subjects[0] ?? null;
}

function antecedent(tree: Tree, verb: number, subject: number): number | null {
  const { form, xpos } = tree.tokens[subject]!;
  if (!/^(?:who|which|that)$/i.test(form) || !/^W|^IN/.test(xpos)) return subject;
  let clause = verb;
  for (let steps = 0; steps < 6 && tree.tokens[clause]!.relation === "conj"; steps++)
    clause = tree.tokens[clause]!.head;
  if (tree.tokens[clause]!.relation === "acl:relcl") return tree.tokens[clause]!.head;
  return form.toLowerCase() === "who" && tree.tokens[subject - 1]?.form === ","
    ? nounAt(tree, subject - 2)
    : null;
}

/** The noun to which a word belongs, itself or above. */
function nounAt(tree: Tree, token: number): number | null {
  let current = token;
  for (let steps = 0; steps < 8 && current >= 0; steps++) {
    const { head, upos } = tree.tokens[current]!;
    if (head < 0 || /^(?:VERB|AUX)$/.test(tree.tokens[head]!.upos))
      return /^(?:NOUN|PROPN)$/.test(upos) ? current : null;
    current = head;
  }
  return null;
}
