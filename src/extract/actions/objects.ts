import type { MentionId } from "../mention.ts";
import {
  beforeNoun,
  modifiers,
  ownersOf,
  participantsIn,
  withPreposition,
  type MentionIndex,
} from "../participants.ts";
import { indirectObject, logicalObject, surfaceSubject } from "../subjects.ts";
import type { Tree } from "../tree.ts";
import { isPassive } from "../voice.ts";
import { readTrigger, type Trigger } from "./senses.ts";

const nobody: readonly MentionId[] = [];

/** Whom the object of an action brings in: itself, or whoever it belongs to. */
export function objectOf(
  tree: Tree,
  index: MentionIndex,
  trigger: Trigger,
  taken: readonly MentionId[],
): readonly MentionId[] {
  const { carrier } = trigger;
  if (carrier === null) return nobody;
  const object = logicalObject(tree, carrier);
  const doers = object === null ? null : doersOf(tree, index, trigger, object);
  if (doers !== null) return doers;
  for (const noun of [...firstObjects(tree, trigger, carrier), object]) {
    const own = participantsIn(tree, index, noun).filter((id) => !taken.includes(id) && !isOwn(index, id));
    if (own.length > 0) return own;
  }
  return ownersOfObject(tree, index, trigger, carrier);
}

/** Nouns before the object: "called him a liar" has two, and so has the passive "Google was fined a billion". */
function firstObjects(tree: Tree, { sense }: Trigger, verb: number): readonly (number | null)[] {
  if (isPassive(tree, verb)) return [surfaceSubject(tree, verb)];
  return sense.conditions.called === null
    ? []
    : [tree.child(verb, "iobj", "obj") ?? tree.child(verb, "xcomp")];
}

/** "condemned the seizure of the city by rebels": blame and praise of a deed go to whoever did it. */
function doersOf(
  tree: Tree,
  index: MentionIndex,
  { sense }: Trigger,
  object: number,
): readonly MentionId[] | null {
  if (sense.mode !== "disapprove" && sense.type !== "SUPPORT") return null;
  const deed = readTrigger(tree, object);
  if (deed === null || deed.sense.reciprocal || !deedTypes.has(deed.sense.type ?? "")) return null;
  const by = withPreposition(tree, index, [object], "by");
  return by.length > 0 ? by : beforeNoun(tree, index, object);
}

const deedTypes = new Set(["ASSAULT", "COERCE", "SANCTION", "MOBILIZE", "RETREAT", "AID", "PROTEST"]);

/** "suspended its work", "shot himself": its own. */
export const isOwn = (index: MentionIndex, id: MentionId): boolean =>
  /^(?:its|their|\w+sel(?:f|ves))$/iu.test(index.mentions[id]!.words);

/** What is against somebody can be against "his" plan; what is for somebody is not for the doer's own. */
const againstOthers = new Set(["COERCE", "SANCTION", "ASSAULT", "ACCUSE", "REJECT"]);

export function ownersOfObject(
  tree: Tree,
  index: MentionIndex,
  { sense }: Trigger,
  carrier: number,
): readonly MentionId[] {
  const object = logicalObject(tree, carrier);
  const found = ownersOf(tree, index, object).filter((id) => !isOwn(index, id));
  if (againstOthers.has(sense.type ?? "") || object === null) return found;
  return found.filter((id) => index.mentions[id]!.kind !== "pronoun");
}

/** The words themselves, no owner of them. */
export function participantsAt(tree: Tree, index: MentionIndex, token: number | null): readonly MentionId[] {
  if (token === null) return nobody;
  return tree.coordinated(token).flatMap((word) => index.mentionAt(word) ?? []);
}

/** "gave Chad aid", "gave the Ivory Coast 5 million dollars": the name may be taken for a part of the object. */
export function receiversOf(tree: Tree, index: MentionIndex, verb: number): readonly MentionId[] {
  const indirect = participantsIn(tree, index, indirectObject(tree, verb));
  const object = tree.child(verb, "obj");
  if (indirect.length > 0 || object === null) return indirect;
  const names = tree.all(object, "compound").filter((word) => word < object && tree.upos(word) === "PROPN");
  return names.flatMap((word) => index.mentionAt(word) ?? []);
}

/** "his U.S. visa was revoked": who gave it takes it. */
export function issuersOf(tree: Tree, index: MentionIndex, object: number | null): readonly MentionId[] {
  if (object === null) return nobody;
  return modifiers(tree, index, object).filter((id) => index.mentions[id]!.label === "Country");
}
