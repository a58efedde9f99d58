import { factualityOf } from "../factuality.ts";
import type { MentionId } from "../mention.ts";
import { ownersOf, participantsIn, type MentionIndex } from "../participants.ts";
import type { Speech } from "../speech.ts";
import { logicalObject, surfaceSubject } from "../subjects.ts";
import type { Tree } from "../tree.ts";
import { isPassive } from "../voice.ts";
import type { Read } from "./find.ts";

/**
 * Actions without a verb of their own: "Iraq must disarm, she said" asks, "We will not leave", said by the one who
 * would have to, refuses.
 */
export function readStatement(tree: Tree, index: MentionIndex, speech: Speech, verb: number): Read | null {
  if (!tree.isVerb(verb) && tree.child(verb, "cop") === null) return null;
  const auxiliaries = new Set(tree.all(verb, "aux").map((word) => tree.lemma(word)));
  const speaker = speech.innermost(verb);
  if (speaker === null) return null;
  const subject = surfaceSubject(tree, verb);
  if (subject === null) return null;
  if (auxiliaries.has("must") || auxiliaries.has("should") || auxiliaries.has("ought"))
    return request(tree, index, verb, speaker, subject);
  const isRefused = tree
    .all(verb, "advmod")
    .some((word) => /^(?:not|n't|never|n’t)$/u.test(tree.lemma(word)));
  if (
    isRefused &&
    (auxiliaries.has("will") || auxiliaries.has("would")) &&
    !isPassive(tree, verb) &&
    tree.isVerb(verb)
  )
    return refusal(tree, index, verb, speaker, subject);
  return null;
}

const firstPersons = new Set(["i", "we"]);
const thirdPersons = new Set(["he", "she", "it", "they"]);

function request(
  tree: Tree,
  index: MentionIndex,
  verb: number,
  speaker: MentionId,
  subject: number,
): Read | null {
  const pronoun = tree.tokens[subject]!.form.toLowerCase();
  if (tree.upos(subject) === "PRON" && !/^(?:they|he|she|you)$/u.test(pronoun)) return null;
  const asked = participantsIn(tree, index, subject).filter((id) => id !== speaker);
  const recipients = asked.length > 0 ? asked : isPassive(tree, verb) ? ownersOf(tree, index, subject) : [];
  if (recipients.length === 0) return null;
  return statement(tree, verb, "REQUEST", "100", [speaker], recipients);
}

function refusal(
  tree: Tree,
  index: MentionIndex,
  verb: number,
  speaker: MentionId,
  subject: number,
): Read | null {
  const pronoun = tree.tokens[subject]!.form.toLowerCase();
  const own = participantsIn(tree, index, subject);
  const same =
    firstPersons.has(pronoun) || thirdPersons.has(pronoun) || own.some((id) => isSame(index, id, speaker));
  if (!same) return null;
  const object = logicalObject(tree, verb);
  const others = [...participantsIn(tree, index, object), ...ownersOf(tree, index, object)];
  const actors = firstPersons.has(pronoun) || own.length === 0 ? [speaker] : own;
  return statement(
    tree,
    verb,
    "REJECT",
    "120",
    actors,
    others.filter((id) => !actors.includes(id)),
  );
}

function isSame(index: MentionIndex, a: MentionId, b: MentionId): boolean {
  const [one, other] = [index.mentions[a], index.mentions[b]];
  if (one === undefined || other === undefined) return false;
  return a === b || one.words === other.words || (one.country !== null && one.country === other.country);
}

function statement(
  tree: Tree,
  verb: number,
  type: "REQUEST" | "REJECT",
  cameo: string,
  actors: readonly MentionId[],
  recipients: readonly MentionId[],
): Read {
  const { tense } = factualityOf(tree, verb);
  const factuality = { polarity: "affirmed", modality: "asserted", hedges: [], tense } as const;
  const owned = tree.subtree(verb).filter((word) => !belongsElsewhere(tree, word, verb));
  const reading = { type, mode: null, cameo, factuality };
  const found = {
    token: verb,
    clause: verb,
    reading,
    actors,
    recipients,
    reciprocal: false,
    predicate: tree.lemma(verb),
  };
  return { found, owned };
}

/** Coordinated and relative clauses under the verb tell of their own. */
function belongsElsewhere(tree: Tree, word: number, verb: number): boolean {
  for (let at = word, steps = 0; at !== verb && at >= 0 && steps < 100; at = tree.head(at), steps++)
    if (
      ["acl:relcl", "parataxis"].includes(tree.relation(at)) ||
      (tree.relation(at) === "conj" && surfaceSubject(tree, at) !== null && tree.isVerb(at))
    )
      return true;
  return false;
}
