import type { Mention, MentionId } from "../mention.ts";
import type { MentionIndex } from "../participants.ts";

/** The country somebody belongs to or speaks for, by words or office; ISO 3166 alpha-3. */
export function countryOf(index: MentionIndex, id: MentionId): string | null {
  const mention = index.mentions[id]!;
  if (mention.country !== null || mention.label !== "Person") return mention.country;
  const office = index.offices.find(
    ({ person, country }) => country !== null && isSameName(index.mentions[person]!, mention),
  );
  return office?.country ?? null;
}

/** "Aydin" is "Kemal Aydin". */
const isSameName = (fuller: Mention, mention: Mention): boolean =>
  fuller.words === mention.words || fuller.words.endsWith(` ${mention.words}`);

/** Whether `other` is the country of `actor`, its government, or the actor. */
export function isOwnSide(index: MentionIndex, actor: MentionId, other: MentionId): boolean {
  if (actor === other) return true;
  const [one, two] = [index.mentions[actor]!, index.mentions[other]!];
  if (one.words === two.words) return true;
  if (two.label !== "Country" && two.kindOf !== "government") return false;
  return two.country !== null && two.country === countryOf(index, actor);
}
