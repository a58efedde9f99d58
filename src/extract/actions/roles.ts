import type { Slot } from "../../lexicon/actions/index.ts";
import type { MentionId } from "../mention.ts";
import {
  beforeNoun,
  modifiers,
  ownersOf,
  participantsIn,
  withPreposition,
  type MentionIndex,
} from "../participants.ts";
import { isInfinitive, isPassive, logicalObject, logicalSubject, surfaceSubject } from "../subjects.ts";
import type { Tree } from "../tree.ts";
import { conditionedOn, contentClauses } from "./content-clauses.ts";
import { countriesOfPlaces, courtBeside, hostsOf } from "./hosts.ts";
import { isOwn, issuersOf, objectOf, ownersOfObject, participantsAt, receiversOf } from "./objects.ts";
import { readTrigger, type Trigger } from "./senses.ts";
import { isOwnSide } from "./sides.ts";

export interface Roles {
  readonly actors: readonly MentionId[];
  readonly recipients: readonly MentionId[];
}

const nobody: readonly MentionId[] = [];
const maximumDepth = 2;

/** Who takes part: the first slot of the sense that is filled gives the actors, likewise the recipients. */
export function rolesOf(tree: Tree, index: MentionIndex, trigger: Trigger, depth = 0): Roles {
  return trigger.sense.reciprocal
    ? reciprocalRoles(tree, index, trigger, depth)
    : directedRoles(tree, index, trigger, depth);
}

function directedRoles(tree: Tree, index: MentionIndex, trigger: Trigger, depth: number): Roles {
  const { sense, carrier, token } = trigger;
  const carried = carrier !== null && carrier !== token;
  const actorSlots = carried && !sense.actor.includes("subj") ? ["subj", ...sense.actor] : sense.actor;
  const named = firstFilled(tree, index, trigger, actorSlots, nobody, depth);
  const actors = named.length > 0 ? named : courtBeside(tree, index, trigger);
  const recipients = recipientsOf(tree, index, trigger, actors, depth);
  if (actors.length === 0 && recipients.length > 0 && carrier === null && sense.recipient.includes("to"))
    return {
      actors: governingSubject(tree, index, token).filter((id) => !recipients.includes(id)),
      recipients,
    };
  return { actors, recipients };
}

function recipientsOf(
  tree: Tree,
  index: MentionIndex,
  trigger: Trigger,
  actors: readonly MentionId[],
  depth: number,
): readonly MentionId[] {
  const hosts = hostsOf(tree, index, trigger).filter((id) => !actors.includes(id));
  if (hosts.length > 0) return hosts;
  const slots = hasOwnObject(tree, trigger)
    ? trigger.sense.recipient.filter((slot) => slot !== "in")
    : trigger.sense.recipient;
  const filled = firstFilled(tree, index, trigger, slots, actors, depth);
  const found = [filled, provoker(tree, index, trigger), suffering(tree, index, trigger)]
    .map((ids) => ids.filter((id) => !actors.includes(id)))
    .find((ids) => ids.length > 0);
  return countriesOfPlaces(tree, index, trigger, actors, found ?? nobody);
}

/** Whom the roles make the one it is done to where the tree has nobody: by name alone. */
function suffering(
  tree: Tree,
  index: MentionIndex,
  { token, carrier, sense }: Trigger,
): readonly MentionId[] {
  if (sense.recipient.length === 0) return nobody;
  for (const predicate of carrier === null ? [token] : [token, carrier])
    for (const head of tree.arguments(predicate, "ARG1", "ARG2")) {
      if (/^(?:in|at|from|out of)$/u.test(tree.preposition(head))) continue;
      const named = participantsAt(tree, index, head).filter((id) => index.mentions[id]!.kind === "name");
      if (named.length > 0) return named;
    }
  return nobody;
}

/** "closed its consulate in Kirkenes": nothing is done to whoever is there. */
function hasOwnObject(tree: Tree, { carrier }: Trigger): boolean {
  const object = carrier === null ? null : tree.child(carrier, "obj");
  const owner = object === null ? null : tree.child(object, "nmod:poss");
  return owner !== null && /^(?:its|their)$/iu.test(tree.tokens[owner]!.form);
}

/** "Algeria expelled a reporter, drawing condemnation from France": it is said of whoever drew it. */
function provoker(tree: Tree, index: MentionIndex, { token, carrier }: Trigger): readonly MentionId[] {
  const head = tree.head(token);
  if (carrier !== null || tree.relation(token) !== "obj") return nobody;
  if (!/^(?:draw|provoke|spark|trigger|prompt|earn|win|attract|face)$/u.test(tree.lemma(head))) return nobody;
  const subject = logicalSubject(tree, head);
  const own = participantsIn(tree, index, subject);
  return own.length > 0 ? own : ownersOf(tree, index, subject);
}

/** Everybody found in any slot; "a meeting with Trump" takes the subject of its clause as the other side. */
function reciprocalRoles(tree: Tree, index: MentionIndex, trigger: Trigger, depth: number): Roles {
  const { sense, carrier, token } = trigger;
  const slots = carrier !== null && carrier !== token ? ["subj", ...sense.actor] : sense.actor;
  const found = new Set<MentionId>();
  for (const slot of slots)
    if (slot !== "inner" || found.size === 1)
      for (const id of sides(slot, fill(tree, index, trigger, slot, [...found], depth), index)) found.add(id);
  // "spoke by telephone with Chad": the phrase may hang on the one before it.
  if (found.size === 1 && carrier !== null)
    for (const id of withPreposition(tree, index, tree.all(carrier, "obl"), "with")) found.add(id);
  const isOneSided =
    tree.child(token, "nmod:poss") === null &&
    tree.all(token, "nmod").some((noun) => tree.isPreposition(noun, "with"));
  if (found.size > 0 && carrier === null && isOneSided)
    for (const id of governingSubject(tree, index, token)) found.add(id);
  return { actors: [...found], recipients: nobody };
}

/** Before a noun two names are its sides ("Petro-Trump talks"); a single body is where it is held ("White House talks"). */
function sides(slot: Slot, found: readonly MentionId[], index: MentionIndex): readonly MentionId[] {
  if (slot !== "mod" || found.length > 1) return found;
  return found.filter((id) => /^(?:Country|Person)$/u.test(index.mentions[id]!.label ?? ""));
}

function governingSubject(tree: Tree, index: MentionIndex, noun: number): readonly MentionId[] {
  for (let at = tree.head(noun), steps = 0; at >= 0 && steps < 8; at = tree.head(at), steps++) {
    if (!tree.isVerb(at) && tree.child(at, "cop") === null) continue;
    const subject = logicalSubject(tree, at) ?? surfaceSubject(tree, at);
    return subject === null || tree.isUnder(noun, subject) ? nobody : participantsIn(tree, index, subject);
  }
  return nobody;
}

function firstFilled(
  tree: Tree,
  index: MentionIndex,
  trigger: Trigger,
  slots: readonly Slot[],
  taken: readonly MentionId[],
  depth: number,
): readonly MentionId[] {
  for (const slot of slots) {
    const found = fill(tree, index, trigger, slot, taken, depth);
    const others = found.filter((id) => !taken.includes(id) && (taken.length === 0 || !isOwn(index, id)));
    if (others.length > 0) return [...new Set(others)];
  }
  return nobody;
}

function fill(
  tree: Tree,
  index: MentionIndex,
  trigger: Trigger,
  slot: Slot,
  taken: readonly MentionId[],
  depth: number,
): readonly MentionId[] {
  const { token, carrier } = trigger;
  switch (slot) {
    case "subj":
      return carrier === null ? nobody : subjectsOf(tree, index, carrier);
    case "obj":
      return objectOf(tree, index, trigger, taken);
    case "owner":
      return carrier === null ? nobody : ownersOfObject(tree, index, trigger, carrier);
    case "direct":
      return carrier === null ? nobody : participantsAt(tree, index, logicalObject(tree, carrier));
    case "issuer":
      return carrier === null ? nobody : issuersOf(tree, index, logicalObject(tree, carrier));
    case "iobj":
      return carrier === null ? nobody : receiversOf(tree, index, carrier);
    case "poss":
      return participantsIn(tree, index, tree.child(token, "nmod:poss"));
    case "mod":
      return modifiers(tree, index, token);
    case "inner":
      return depth >= maximumDepth ? nobody : innerParticipants(tree, index, trigger, taken, depth + 1);
    case "innersubj":
      return warned(tree, index, carrier ?? token, taken);
    default:
      return withPreposition(tree, index, headsOf(tree, trigger), slot);
  }
}

/** Two subjects are a parse error ("the attorney general"): then either may be the one we know. */
function subjectsOf(tree: Tree, index: MentionIndex, verb: number): readonly MentionId[] {
  const subject = logicalSubject(tree, verb);
  const found = participantsIn(tree, index, subject);
  if (found.length > 0 || (subject === null && isPassive(tree, verb))) return found;
  const others = tree.all(verb, "nsubj").filter((noun) => noun !== subject && tree.upos(noun) !== "PRON");
  return others.flatMap((noun) => participantsIn(tree, index, noun));
}

/** "warned that Chad would pay": Chad, unless the one who warns speaks for Chad. */
function warned(
  tree: Tree,
  index: MentionIndex,
  verb: number,
  taken: readonly MentionId[],
): readonly MentionId[] {
  const condition = conditionedOn(tree, index, verb).filter((id) => !taken.includes(id));
  if (condition.length > 0) return condition;
  return contentClauses(tree, verb)
    .flatMap((clause) => participantsIn(tree, index, tree.child(clause, "nsubj", "nsubj:pass")))
    .filter((id) => !taken.some((actor) => isOwnSide(index, actor, id)));
}

/** Words on which a prepositional phrase of the action may hang: the trigger, its verb, the verb's object. */
function headsOf(tree: Tree, { token, carrier }: Trigger): readonly number[] {
  const heads = [token];
  if (carrier !== null && carrier !== token) heads.push(carrier);
  const object = carrier === null ? null : tree.child(carrier, "obj");
  if (object !== null && !heads.includes(object)) heads.push(object);
  // "a suspension of links with Serbia", "donated and delivered food to Chad"
  for (const noun of tree.all(token, "nmod")) if (tree.preposition(noun) === "of") heads.push(noun);
  if (carrier !== null && object === null)
    for (const other of tree.all(carrier, "conj")) if (tree.child(other, "nsubj") === null) heads.push(other);
  const controlled = carrier === null ? null : tree.child(carrier, "xcomp");
  if (controlled !== null && !tree.isVerb(controlled)) heads.push(controlled);
  // "drew condemnation from Petro": the phrase may hang on the verb that has the noun as its object.
  const governor = tree.head(token);
  if (carrier === null && tree.relation(token) === "obj") heads.push(governor);
  return heads;
}

const isAddressed = (tree: Tree, verb: number): boolean =>
  /^(?:urge|ask|tell|order|beg|press|call)$/u.test(tree.lemma(verb)) &&
  tree.all(verb, "xcomp", "ccomp", "advcl").some((clause) => isInfinitive(tree, clause));

/** A chancellor promises nothing to Germany by saying what Germany will do. */
const isOwnCountry = (index: MentionIndex, actors: readonly MentionId[], id: MentionId): boolean =>
  index.mentions[id]!.label === "Country" && actors.some((actor) => isOwnSide(index, actor, id));

/** Whom the content of a demand, promise or threat is about: its own subject, else whoever it would be done to. */
function innerParticipants(
  tree: Tree,
  index: MentionIndex,
  { token, carrier }: Trigger,
  taken: readonly MentionId[],
  depth: number,
): readonly MentionId[] {
  // "urged donors to suspend aid to Chad" asks nothing of Chad.
  const addressee = carrier === null ? null : tree.child(carrier, "obj");
  if (addressee !== null && isAddressed(tree, carrier!) && tree.upos(addressee) === "NOUN") return nobody;
  const isNew = (id: MentionId): boolean => !taken.includes(id) && !isOwnCountry(index, taken, id);
  for (const clause of contentClauses(tree, carrier ?? token)) {
    const subject = participantsIn(tree, index, tree.child(clause, "nsubj", "nsubj:pass")).filter(isNew);
    if (subject.length > 0) return subject;
    const trigger = readTrigger(tree, clause);
    if (trigger !== null) {
      const { actors, recipients } = rolesOf(tree, index, trigger, depth);
      const others = [...recipients, ...actors].filter(isNew);
      if (others.length > 0) return others;
    }
    const object = logicalObject(tree, clause);
    const done = [...participantsIn(tree, index, object), ...ownersOf(tree, index, object)].filter(isNew);
    if (done.length > 0) return done;
    for (const noun of tree.all(clause, "obl")) {
      const found = participantsIn(tree, index, noun).filter(isNew);
      if (found.length > 0) return found;
    }
  }
  const object = carrier === null ? null : tree.child(carrier, "obj");
  const owners = object === null ? nobody : beforeNoun(tree, index, object).filter(isNew);
  return owners.length > 0 ? owners : conditionedOn(tree, index, carrier ?? token).filter(isNew);
}
