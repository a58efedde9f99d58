import { bodyKinds } from "../../lexicon/index.ts";
import type { Mention } from "../../extract/index.ts";
import type { CountrySense } from "../country-sense.ts";
import type { Registry } from "../registry.ts";
import type { Scene } from "../scene.ts";

/** Appositions, copulas and relative pronouns are what they stand with; both directions, until nothing changes. */
export function resolveSame(scene: Scene): void {
  for (const mention of scene.mentions) {
    if (mention.same === undefined) continue;
    const reason =
      mention.kind === "pronoun"
        ? "the relative pronoun's antecedent"
        : "another name for it in the same sentence";
    join(scene, mention.id, mention.same, reason);
    join(scene, mention.same, mention.id, reason);
  }
}

function join(scene: Scene, from: number, to: number, reason: string): void {
  const identities = scene.identities(to);
  if (identities.length > 0 && scene.mentions[from]?.kind !== "name")
    scene.settle(
      from,
      identities.map(({ entity }) => entity),
      reason,
      false,
    );
}

const reach = 4;
const countryHeads = /^(?:country|nation|kingdom|republic)$/;

/** "the company", "the ministry", "the country": the last body of that kind, the country the passage is about. */
export function resolveBodyWords(scene: Scene, registry: Registry, sense: CountrySense): void {
  for (const mention of scene.mentions) {
    if (
      mention.kind !== "description" ||
      scene.isResolved(mention.id) ||
      mention.number === "plural" ||
      scene.isIndefinite(mention)
    )
      continue;
    if (mention.label === "Country" && countryHeads.test(mention.head))
      settleCountry(scene, mention, registry, sense);
    else if (mention.label === "Institution" && mention.of !== null) settleNamed(scene, mention, registry);
    else if (
      mention.label === "Institution" &&
      /^(?:the|this|that|its|their)$/.test(scene.wordBefore(mention))
    )
      settleBody(scene, mention, registry);
  }
}

/** "the United Auto Workers union", "the Daily Nation newspaper": the word only says what the name is. */
function settleNamed(scene: Scene, mention: Mention, registry: Registry): void {
  const owner = scene.mentions[mention.of ?? -1];
  const entity = scene.entityOf(mention.of);
  if (
    owner === undefined ||
    entity?.startsWith("institution/") !== true ||
    mention.start - owner.end > 1 ||
    mention.start < owner.end
  )
    return;
  const kind = registry.kindOf(entity);
  const said = mention.kindOf ?? bodyKinds.get(mention.head) ?? null;
  if (kind !== null && kind !== said) return;
  registry.know({ id: entity, label: "Institution", kind: said });
  scene.settle(mention.id, [entity], "the word says what the name is", false);
}

function settleCountry(scene: Scene, mention: Mention, registry: Registry, sense: CountrySense): void {
  const owned = sense.ownerCountry(scene, mention);
  if (owned !== null) scene.settle(mention.id, [registry.country(owned)], "the country of its owner", true);
  if (mention.of !== null || !/^(?:the|this|that)$/.test(scene.wordBefore(mention))) return;
  for (let sentence = mention.sentence; sentence >= mention.sentence - 2; sentence--) {
    const before = scene
      .inSentence(sentence)
      .filter(
        (other) =>
          other.label === "Country" &&
          other.kind === "name" &&
          other.start < mention.start &&
          !other.credit &&
          other.country !== null,
      );
    const last = before.at(-1);
    if (last?.country == null) continue;
    scene.settle(mention.id, [registry.country(last.country)], "the country named last", true);
    return;
  }
}

function settleBody(scene: Scene, mention: Mention, registry: Registry): void {
  for (let sentence = mention.sentence; sentence >= Math.max(0, mention.sentence - reach); sentence--) {
    const fits = new Set<string>();
    for (const other of scene.inSentence(sentence)) {
      if (other.start >= mention.start || other.credit || other.kind === "pronoun") continue;
      const entity = scene.entityOf(other.id);
      if (entity?.startsWith("institution/") === true && isKind(mention, other, entity, registry))
        fits.add(entity);
    }
    const leads = scene
      .inSentence(sentence)
      .filter((other) => other.leads === true && other.start < mention.start);
    const leading = leads
      .map((other) => scene.entityOf(other.id))
      .filter((entity) => entity !== null && fits.has(entity));
    if (fits.size > 1 && leading.length === 1 && leading[0] != null)
      scene.settle(mention.id, [leading[0]], `the ${mention.head} the sentence before is about`, true);
    if (fits.size === 1) scene.settle(mention.id, [...fits], `the ${mention.head} spoken of last`, true);
    if (fits.size > 0) return;
  }
}

/** Is the body what the word calls it: by its kind, or because its name holds the word? */
function isKind(mention: Mention, other: Mention, entity: string, registry: Registry): boolean {
  if (other.words.toLowerCase().split(" ").includes(mention.head)) return true;
  const kind = registry.kindOf(entity);
  const wanted = mention.kindOf ?? bodyKinds.get(mention.head) ?? null;
  if (wanted === null || wanted === "agency" || wanted === "government") return false;
  return kind === wanted || (kind === null && (wanted === "company" || wanted === "ngo"));
}
