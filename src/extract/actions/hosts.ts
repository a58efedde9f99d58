import type { MentionId } from "../mention.ts";
import { participantsIn, withPreposition, type MentionIndex } from "../participants.ts";
import { isInfinitive, logicalObject } from "../subjects.ts";
import type { Tree } from "../tree.ts";
import { isPassive } from "../voice.ts";
import type { Trigger } from "./senses.ts";
import { isOwnSide } from "./sides.ts";

/** "travelled to Kyiv to meet Zelensky", "flew to Doha for talks with the emir": whom the visit is for. */
export function hostsOf(tree: Tree, index: MentionIndex, { sense, carrier }: Trigger): readonly MentionId[] {
  if (sense.mode !== "visit" || carrier === null) return [];
  for (const clause of tree.all(carrier, "xcomp", "advcl")) {
    if (!isInfinitive(tree, clause)) continue;
    const object = logicalObject(tree, clause);
    const met = /^(?:meet|see|visit)$/u.test(tree.lemma(clause)) ? participantsIn(tree, index, object) : [];
    const heads = object === null ? [clause] : [clause, object];
    const found = met.length > 0 ? met : withPreposition(tree, index, heads, "with");
    if (found.length > 0) return found;
  }
  const talks = tree.all(carrier, "obl").filter((noun) => tree.preposition(noun) === "for");
  return withPreposition(tree, index, talks, "with");
}

/** "shelled two villages in Armenia", "visited Tokyo": the country, when the article names it and it is not the actor's. */
export function countriesOfPlaces(
  tree: Tree,
  index: MentionIndex,
  trigger: Trigger,
  actors: readonly MentionId[],
  recipients: readonly MentionId[],
): readonly MentionId[] {
  if (!recipients.every((id) => index.mentions[id]!.label === "Place")) return recipients;
  if (actors.some((actor) => index.mentions[actor]!.kind === "pronoun")) return recipients;
  return recipients.map((id) => {
    const country = countryOfPlace(tree, index, trigger, id);
    return country === null || actors.some((actor) => isOwnSide(index, actor, country)) ? id : country;
  });
}

function countryOfPlace(
  tree: Tree,
  index: MentionIndex,
  { token, carrier }: Trigger,
  place: MentionId,
): MentionId | null {
  const isCountry = (id: MentionId): boolean => index.mentions[id]!.label === "Country";
  const { country } = index.mentions[place]!;
  if (country === null) {
    const object = carrier === null ? null : logicalObject(tree, carrier);
    const heads = [token, ...(carrier === null ? [] : [carrier]), ...(object === null ? [] : [object])];
    return withPreposition(tree, index, heads, "in").find(isCountry) ?? null;
  }
  const same = index.mentions.filter((other) => isCountry(other.id) && other.country === country);
  const named = same.find(({ sentence }) => sentence === tree.sentenceIndex(token)) ?? same[0];
  return named?.id ?? null;
}

/** "was jailed in a Paris court", "was arrested in France": a court or country beside a passive is who does it. */
export function courtBeside(
  tree: Tree,
  index: MentionIndex,
  { sense, carrier }: Trigger,
): readonly MentionId[] {
  const isJudged = sense.mode === "convict" || sense.cameo === "115" || sense.mode === "arrest";
  if (!isJudged || carrier === null || !isPassive(tree, carrier)) return [];
  const beside = tree
    .all(carrier, "obl")
    .filter((noun) => /^(?:in|at|before)$/u.test(tree.preposition(noun)))
    .flatMap((noun) => participantsIn(tree, index, noun))
    .map((id) => index.mentions[id]!);
  const judge =
    beside.find(({ kindOf }) => kindOf === "court") ?? beside.find(({ label }) => label === "Country");
  return judge === undefined ? [] : [judge.id];
}
