import type { MentionId } from "../mention.ts";
import type { MentionIndex } from "../participants.ts";
import type { Tree } from "../tree.ts";
import type { FoundAction } from "./find.ts";

const where =
  /^(?:in|at|near|outside|inside|across|off|around|through|throughout|in front of|on the outskirts of)$/u;
/** Nouns whose "of" phrase names the place itself: "in the town of Renk", "in the north of Mali". */
const parts =
  /^(?:town|city|village|capital|port|province|region|district|state|island|area|suburb|outskirts|centre|center|north|south|east|west|camp|front|territory|department|county)$/u;
/** Nouns that stand where the name before them is: "at Gao airport". */
const sites =
  /^(?:airport|port|harbour|harbor|station|stadium|border|crossing|checkpoint|bridge|university|prison|base|camp|hospital|suburb|district|province|region|area)$/u;
const maximumDepth = 2;

/** A place or country in an "in", "at" or "near" phrase of the action that takes no part in it. */
export function locationOf(tree: Tree, index: MentionIndex, found: FoundAction): MentionId | null {
  const taken = new Set([...found.actors, ...found.recipients]);
  const object = tree.child(found.clause, "obj");
  for (const head of [found.clause, found.token, ...(object === null ? [] : [object])]) {
    const phrases = tree.all(head, "obl", "nmod").filter((noun) => where.test(tree.preposition(noun)));
    for (const noun of [...phrases, ...tree.arguments(head, "ARGM-LOC")]) {
      const place = placeIn(tree, index, noun, taken);
      if (place !== null) return place;
    }
  }
  return null;
}

/** The noun itself, or the place behind or before it: "at a meeting in Lima", "in the town of Renk", "at Gao airport". */
function placeIn(
  tree: Tree,
  index: MentionIndex,
  noun: number,
  taken: ReadonlySet<MentionId>,
  depth = 0,
): MentionId | null {
  const id = index.mentionAt(noun);
  const mention = id === null ? null : index.mentions[id]!;
  if (
    id !== null &&
    !taken.has(id) &&
    mention?.kind === "name" &&
    /^(?:Place|Country)$/u.test(mention.label ?? "")
  )
    return id;
  if (depth >= maximumDepth) return null;
  for (const inner of tree.all(noun, "nmod", "appos", "compound")) {
    const preposition = tree.preposition(inner);
    const leads =
      where.test(preposition) ||
      (preposition === "of" && parts.test(tree.lemma(noun))) ||
      tree.relation(inner) === "appos" ||
      (tree.relation(inner) === "compound" && sites.test(tree.lemma(noun)));
    const place = leads ? placeIn(tree, index, inner, taken, depth + 1) : null;
    if (place !== null) return place;
  }
  return null;
}
