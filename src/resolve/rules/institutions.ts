import {
  bodyKinds,
  bodyName,
  countryOf,
  demonymOf,
  institutionNamed,
  placeOfBody,
} from "../../lexicon/index.ts";
import type { Mention } from "../../extract/index.ts";
import { bodyKey, bodyOfCountry, functionOf } from "../body-names.ts";
import { shortBodyNames } from "./acronyms.ts";
import type { CountrySense } from "../country-sense.ts";
import type { Registry } from "../registry.ts";
import type { Scene } from "../scene.ts";
import { slug } from "../slug.ts";

const isBodyName = (mention: Mention): boolean => mention.kind === "name" && mention.label === "Institution";

const known = "general knowledge, not said by the text";

/** Institutions whose own name is their identity. */
export function resolveInstitutions(scene: Scene, registry: Registry): void {
  const short = shortBodyNames(scene);
  for (const mention of scene.mentions) {
    if (!isBodyName(mention) || bodyName(mention.words).generic) continue;
    const generic = short.get(bodyKey(mention.words));
    if (generic !== undefined && bodyName(generic.words).generic) continue;
    const entry = institutionNamed(mention.words, true);
    const full = entry === undefined ? short.get(bodyKey(mention.words)) : undefined;
    const id =
      entry !== undefined ? knownBody(registry, entry.name) : namedBody(scene, registry, full ?? mention);
    registry.seen(id, mention.words, mention.credit);
    scene.settle(
      mention.id,
      [id],
      entry !== undefined
        ? `a name of ${entry.name}`
        : full === undefined
          ? "the name"
          : `short for ${full.words}`,
      false,
    );
  }
}

function namedBody(scene: Scene, registry: Registry, mention: Mention): string {
  const entry = institutionNamed(mention.words, true);
  return entry === undefined ? ownName(scene, registry, mention) : knownBody(registry, entry.name);
}

/** Registers a known institution with what it is part of. */
export function knownBody(registry: Registry, name: string): string {
  const entry = institutionNamed(name, true);
  const id = `institution/${slug(name)}`;
  const above = entry?.within ?? null;
  const partOf =
    above !== null
      ? { entity: knownBody(registry, above), inferred: known }
      : entry?.country != null && countryOf(entry.country) !== undefined
        ? { entity: registry.country(entry.country), inferred: known }
        : null;
  return registry.know({
    id,
    label: "Institution",
    title: entry?.name ?? name,
    kind: entry?.kind ?? null,
    partOf,
  });
}

/** "Dutch" before "Safety Board" is part of the name, wherever the reader begins it. */
const isNational = (owner: Mention, { start, words }: Mention): boolean =>
  owner.end + 1 === start &&
  demonymOf(owner.words)?.form === "adjective" &&
  words.includes(" ") &&
  bodyKinds.has(words.split(" ").at(-1)!.toLowerCase());

function ownName(scene: Scene, registry: Registry, mention: Mention): string {
  const owner = mention.of === null ? null : scene.mentions[mention.of];
  const country = mention.country ?? (owner?.label === "Country" ? owner.country : null);
  const national =
    owner !== null && owner !== undefined && isNational(owner, mention) ? `${owner.words} ` : "";
  return registry.know({
    id: `institution/${slug(bodyKey(`${national}${mention.words}`))}`,
    label: "Institution",
    ...(national === "" ? {} : { title: `${national}${mention.words}` }),
    kind: mention.kindOf,
    partOf:
      country === null
        ? null
        : {
            entity: registry.country(country),
            inferred: country === placeOfBody(mention.words) ? known : null,
          },
  });
}

/** "the Foreign Ministry", "Supreme Court": the body of the country its words, its owner or the passage give. */
export function resolveGenericBodies(scene: Scene, registry: Registry, sense: CountrySense): void {
  const short = shortBodyNames(scene);
  const spoken = new Map<string, Set<string>>();
  for (const mention of scene.mentions) {
    if (!isBodyName(mention)) continue;
    settleLastWord(scene, registry, mention, spoken);
    settleGeneric(scene, registry, sense, mention, short);
    const entity = scene.entityOf(mention.id);
    const words = bodyKey(mention.words).split(" ");
    if (entity !== null && words.length > 1)
      for (const word of [words[0]!, words.at(-1)!])
        spoken.set(word, (spoken.get(word) ?? new Set<string>()).add(entity));
  }
}

/** "the Commission" after "the European Commission": the only body spoken of whose name begins or ends so. */
function settleLastWord(
  scene: Scene,
  registry: Registry,
  mention: Mention,
  spoken: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  if (scene.isResolved(mention.id) || mention.of !== null || mention.country !== null) return;
  const [only, ...others] = spoken.get(bodyKey(mention.words)) ?? [];
  if (only === undefined || others.length > 0) return;
  registry.seen(only, mention.words, mention.credit);
  scene.settle(mention.id, [only], "the only body of that name spoken of before", true);
}

function settleGeneric(
  scene: Scene,
  registry: Registry,
  sense: CountrySense,
  mention: Mention,
  short: ReadonlyMap<string, Mention>,
): void {
  if (scene.isResolved(mention.id)) return;
  const full = short.get(bodyKey(mention.words));
  const meant = full === undefined ? null : scene.entityOf(full.id);
  if (full !== undefined && meant !== null) {
    registry.seen(meant, mention.words, mention.credit);
    scene.settle(mention.id, [meant], `short for ${full.words}`, false);
    return;
  }
  const body = bodyName(mention.words);
  const stated = mention.country ?? sense.ownerCountry(scene, mention);
  const entry = institutionNamed(body.rest);
  const home = entry?.country ?? null;
  if (stated === null && entry?.kind === "international organisation" && home === null) {
    const id = knownBody(registry, entry.name);
    registry.seen(id, mention.words, mention.credit);
    scene.settle(mention.id, [id], `a name of ${entry.name}`, false);
    return;
  }
  const guessed = stated === null ? sense.bodyCountry(scene, mention, home) : null;
  const iso3 = stated ?? guessed;
  if (iso3 === null) {
    settleUnscoped(scene, registry, mention);
    return;
  }
  if (entry?.kind === "party" && home === iso3) {
    const id = knownBody(registry, entry.name);
    registry.seen(id, mention.words, mention.credit);
    scene.settle(mention.id, [id], `a name of ${entry.name}`, false);
    return;
  }
  const { id: name, title } = bodyOfCountry(body.rest, iso3);
  const reason =
    stated !== null
      ? null
      : iso3 === home
        ? `known as a body of ${nameOf(iso3)}`
        : `the passage is about ${nameOf(iso3)}`;
  const id = registry.know({
    id: `institution/${slug(name)}`,
    label: "Institution",
    title,
    kind: entry?.kind ?? mention.kindOf,
    partOf: { entity: registry.country(iso3), inferred: reason },
  });
  registry.seen(id, mention.words, mention.credit);
  scene.settle(mention.id, [id], reason ?? "named by its function and its country", reason !== null);
}

/** Where nothing tells the country, the body is one of this article alone. */
function settleUnscoped(scene: Scene, registry: Registry, mention: Mention): void {
  const id = registry.know({
    id: `institution/${slug(functionOf(mention.words))}-${scene.article.slice(-6)}`,
    label: "Institution",
    kind: mention.kindOf,
  });
  registry.seen(id, mention.words, mention.credit);
  scene.settle(mention.id, [id], "named by its function, the country untold", false);
}

const nameOf = (iso3: string): string => countryOf(iso3)?.name ?? iso3;
