import { countryOf } from "../../lexicon/index.ts";
import type { Mention } from "../../extract/index.ts";
import type { CountrySense } from "../country-sense.ts";
import { isStateHead, type OfficesHeld } from "../offices-held.ts";
import type { Registry } from "../registry.ts";
import type { Scene } from "../scene.ts";

const speaksForState =
  /(?:^|\b)(?:foreign|prime|defense|defence|interior|finance|justice|trade|economy|health|energy) minister$|^(?:secretary of state|head of state|head of government|foreign secretary)$/;

/** "the U.S. president", "Colombia's foreign minister": the person who holds the office in the articles. */
export function resolveOfficeWords(
  scene: Scene,
  registry: Registry,
  offices: OfficesHeld,
  sense: CountrySense,
): void {
  for (const mention of scene.mentions) {
    if (
      mention.kind !== "description" ||
      mention.label !== "Person" ||
      mention.title === null ||
      scene.isResolved(mention.id)
    )
      continue;
    if (
      mention.same !== undefined ||
      mention.number === "plural" ||
      scene.isIndefinite(mention) ||
      /^(?:former|ex|then|late)\b/i.test(mention.words)
    )
      continue;
    resolveOne(scene, mention, mention.title, registry, offices, sense);
  }
}

function resolveOne(
  scene: Scene,
  mention: Mention,
  title: string,
  registry: Registry,
  offices: OfficesHeld,
  sense: CountrySense,
): void {
  const owner = scene.entityOf(mention.of);
  const stated =
    mention.country ?? (owner?.startsWith("place/") === true ? null : sense.ownerCountry(scene, mention));
  const body =
    owner !== null && /^(?:country|institution)\//.test(owner)
      ? owner
      : stated === null
        ? null
        : registry.country(stated);
  if (body !== null) {
    settleHolder(scene, mention, title, offices.holders(body, title, scene.article), body);
    if (!scene.isResolved(mention.id) && stated !== null)
      settleState(scene, mention, title, stated, registry);
    return;
  }
  if (mention.of !== null) return;
  const here = personsWith(scene, title, offices);
  if (here.length === 1) {
    scene.settle(mention.id, here, `the only ${title} named in the article`, true);
    return;
  }
  const last = here.length > 1 ? spokenOfLast(scene, mention, here) : null;
  if (last !== null) {
    scene.settle(mention.id, [last], `the ${title} spoken of last`, true);
    return;
  }
  const passage =
    here.length > 1 || isStateHead(title) || speaksForState.test(title)
      ? sense.passageCountry(scene, mention)
      : null;
  if (passage !== null)
    settleHolder(
      scene,
      mention,
      title,
      offices.holders(registry.country(passage), title, scene.article),
      registry.country(passage),
    );
}

function settleHolder(
  scene: Scene,
  mention: Mention,
  title: string,
  holders: readonly string[],
  body: string,
): void {
  if (holders.length === 1)
    scene.settle(
      mention.id,
      holders,
      `the articles name one ${title} of ${body.replace(/^\w+\//, "")}`,
      true,
    );
}

/** A head of state or a minister nobody names acts for the country. */
function settleState(scene: Scene, mention: Mention, title: string, iso3: string, registry: Registry): void {
  if (!isStateHead(title) && !speaksForState.test(title)) return;
  scene.settle(
    mention.id,
    [registry.country(iso3)],
    `the ${title}, not named, acts for ${countryOf(iso3)?.name ?? iso3}`,
    true,
  );
}

/** Persons the article mentions by name who hold such an office, here or in other articles. */
function personsWith(scene: Scene, title: string, offices: OfficesHeld): string[] {
  const found = new Set<string>();
  for (const mention of scene.mentions) {
    const entity = mention.kind === "name" ? scene.entityOf(mention.id) : null;
    if (entity?.startsWith("person/") !== true) continue;
    if (offices.of(entity).some((held) => held.title === title || lastWord(held.title) === title))
      found.add(entity);
  }
  return [...found];
}

/** Of several who hold such an office, the only one that this sentence or the one before names before the words. */
function spokenOfLast(scene: Scene, mention: Mention, persons: readonly string[]): string | null {
  for (const sentence of [mention.sentence, mention.sentence - 1, mention.sentence - 2]) {
    const named = scene
      .inSentence(sentence)
      .filter(({ start, kind }) => start < mention.start && kind === "name")
      .map(({ id }) => scene.entityOf(id));
    const found = persons.filter((person) => named.includes(person));
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
  }
  return null;
}

const lastWord = (title: string): string => title.split(" ").at(-1) ?? title;
