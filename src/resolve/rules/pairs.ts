import type { Mention } from "../../extract/index.ts";
import { isStateHead, type OfficesHeld } from "../offices-held.ts";
import type { CountrySense } from "../country-sense.ts";
import type { Registry } from "../registry.ts";
import type { Scene } from "../scene.ts";

const reach = 6;

type Kind = "country" | "person" | "institution";

/** "both governments", "the two leaders": two identities when exactly two candidates were named last. */
export function resolvePairs(
  scene: Scene,
  registry: Registry,
  offices: OfficesHeld,
  sense: CountrySense,
): void {
  for (const mention of scene.mentions) {
    if (
      mention.kind !== "description" ||
      mention.number !== "plural" ||
      scene.isResolved(mention.id) ||
      mention.same !== undefined
    )
      continue;
    const kinds = kindsOf(scene, mention);
    if (kinds.length === 0) continue;
    const pair = pairOf(scene, mention, kinds, offices, sense);
    if (pair === null) continue;
    for (const id of pair) if (id.startsWith("country/")) registry.country(id.slice("country/".length));
    scene.settle(mention.id, pair, `the two named last before "${mention.words}"`, true);
  }
}

/** Two of the first kind of which two stand near; else the two countries that the story is about. */
function pairOf(
  scene: Scene,
  mention: Mention,
  kinds: readonly Kind[],
  offices: OfficesHeld,
  sense: CountrySense,
): readonly string[] | null {
  const leading = kinds.includes("country") ? sense.leadingPair(scene) : null;
  for (const kind of kinds) {
    const last = lastTwo(scene, mention, kind, offices, sense);
    if (last !== null) return kind === "country" ? ofTheStory(last, leading) : last;
  }
  return leading;
}

/** Of two countries one of which stands beside the story, those that the story is about. */
function ofTheStory(last: readonly string[], leading: readonly string[] | null): readonly string[] {
  return leading !== null && last.filter((id) => leading.includes(id)).length === 1 ? leading : last;
}

/** What the pair can be made of; a bare plural only for heads of state ("the presidents"). */
function kindsOf(scene: Scene, mention: Mention): Kind[] {
  const counted =
    /^(?:both|two|the two)\b/i.test(mention.words) || /^(?:both|two)$/.test(scene.wordBefore(mention));
  const definite = scene.wordBefore(mention) === "the";
  if (mention.of !== null || /\bother\b/i.test(mention.words)) return [];
  if (
    /^(?:government|country|nation|state|neighbor|neighbour|superpower|power|army|military|capital)$/.test(
      mention.head,
    )
  )
    return counted ? ["country"] : [];
  if (/^(?:side|party|ally|rival)$/.test(mention.head))
    return counted ? ["country", "institution", "person"] : [];
  if (
    /^(?:leader|president|minister|man|woman|candidate|diplomat|politician|premier|general|king|player|executive)$/.test(
      mention.head,
    )
  )
    return counted || (definite && /^(?:leader|president)$/.test(mention.head)) ? ["person"] : [];
  if (
    /^(?:company|firm|team|club|bank|group|union|carmaker|airline|retailer|faction|agency|organization|organisation)$/.test(
      mention.head,
    )
  )
    return counted ? ["institution"] : [];
  return [];
}

function lastTwo(
  scene: Scene,
  mention: Mention,
  kind: Kind,
  offices: OfficesHeld,
  sense: CountrySense,
): string[] | null {
  const found = new Set<string>();
  for (let sentence = mention.sentence; sentence >= Math.max(0, mention.sentence - reach); sentence--) {
    for (const other of scene.inSentence(sentence)) collect(scene, other, mention, kind, sense, found);
    const fitting = fits(found, mention, offices);
    if (fitting.length >= 2) return fitting.length === 2 ? fitting : heads(fitting, mention, offices);
  }
  if (found.size >= 2) return null;
  for (const other of scene.inSentence(mention.sentence))
    if (other.start > mention.start) collect(scene, other, null, kind, sense, found);
  return found.size === 2 ? [...found].sort() : null;
}

function collect(
  scene: Scene,
  other: Mention,
  before: Mention | null,
  kind: Kind,
  sense: CountrySense,
  found: Set<string>,
): void {
  if ((before !== null && other.start >= before.start) || other.credit) return;
  // "Lee urged both sides": the one who urges is neither.
  if (
    before !== null &&
    other.leads === true &&
    other.sentence === before.sentence &&
    (kind === "person" || /^(?:side|party)$/.test(before.head)) &&
    before.role !== "subject"
  )
    return;
  const entity = scene.entityOf(other.id);
  if (entity === null) return;
  if (
    entity.startsWith(`${kind}/`) &&
    !/^(?:school|university|media|hospital|church)$/.test(other.kindOf ?? "")
  )
    found.add(entity);
  else if (kind === "country" && entity.startsWith("person/") && other.kind === "name") {
    const country = sense.countryOfEntity(entity);
    if (country !== null) found.add(`country/${country}`);
  }
}

/** For "the presidents" only those who are: where the articles say so of anybody. */
function fits(found: ReadonlySet<string>, mention: Mention, offices: OfficesHeld): string[] {
  const all = [...found].sort();
  if (!/^(?:president|minister|king|premier|general)$/.test(mention.head)) return all;
  return all.filter((person) => offices.of(person).some(({ title }) => title.endsWith(mention.head)));
}

/** Of more than two persons, the two who head a state. */
function heads(found: readonly string[], mention: Mention, offices: OfficesHeld): string[] | null {
  if (!/^(?:leader|president)$/.test(mention.head)) return null;
  const leading = found.filter((person) => offices.of(person).some(({ title }) => isStateHead(title)));
  return leading.length === 2 ? leading : null;
}
