import type { Extraction, MentionId, OfficeReport } from "../extract/index.ts";
import { CountrySense } from "./country-sense.ts";
import { inferBodies, OfficesHeld, readOffices } from "./offices-held.ts";
import { Registry } from "./registry.ts";
import { Relatives } from "./relatives.ts";
import type { Identity, Resolution } from "./resolution.ts";
import { rolesOf } from "./roles.ts";
import { resolveChains } from "./rules/chains.ts";
import { resolveCountries } from "./rules/countries.ts";
import { resolveBodyWords, resolveSame } from "./rules/descriptions.ts";
import { Directory, resolveDistantSurnames } from "./rules/distant-surnames.ts";
import { resolveFirstPerson } from "./rules/first-person.ts";
import { resolveGovernments } from "./rules/governments.ts";
import { resolveGenericBodies, resolveInstitutions } from "./rules/institutions.ts";
import { resolveOfficeWords } from "./rules/offices.ts";
import { resolvePairs } from "./rules/pairs.ts";
import { resolveFullNames, resolveSurnames } from "./rules/persons.ts";
import { resolvePlaces } from "./rules/places.ts";
import { resolvePronouns } from "./rules/pronouns.ts";
import { Scene } from "./scene.ts";
import { byCodeUnits } from "./slug.ts";

/**
 * Decides who is meant by every mention of every article: names, then offices, bodies, descriptions, pairs and pronouns.
 * A mention that nothing decides has no identity. The order of the articles changes nothing.
 */
export function resolve(extractions: readonly Extraction[]): Resolution {
  const scenes = [...extractions]
    .sort((left, right) => byCodeUnits(left.article.id, right.article.id))
    .map((extraction) => new Scene(extraction));
  const registry = new Registry();
  const offices = new OfficesHeld();
  resolveNames(scenes, registry);
  const sense = new CountrySense(registry, offices);
  const read = new Set<OfficeReport>();
  const readAll = (last: boolean): void => {
    for (const scene of scenes) readOffices(scene, offices, read, (iso3) => registry.country(iso3), last);
  };
  readAll(false);
  for (const scene of scenes) resolveGenericBodies(scene, registry, sense);
  readAll(false);
  inferBodies(scenes, offices, sense, registry);
  for (const scene of scenes) resolveReferences(scene, registry, offices, sense);
  readAll(true);
  return assemble(scenes, registry, offices);
}

function resolveNames(scenes: readonly Scene[], registry: Registry): void {
  const directory = new Directory();
  for (const scene of scenes) {
    resolveCountries(scene, registry);
    resolveInstitutions(scene, registry);
    const names = resolveFullNames(scene, registry);
    resolveSurnames(scene, registry, names);
    for (const name of names) directory.add(name, scene.article);
  }
  resolvePlaces(scenes, registry);
  resolveDistantSurnames(scenes, registry, directory, new Relatives(scenes));
}

/** Words that are no names, each kind after those it leans on; pronouns make new antecedents, so it runs twice. */
function resolveReferences(
  scene: Scene,
  registry: Registry,
  offices: OfficesHeld,
  sense: CountrySense,
): void {
  for (let round = 0; round < 2; round++) {
    resolveSame(scene);
    resolveOfficeWords(scene, registry, offices, sense);
    resolveGovernments(scene, registry, sense);
    resolveBodyWords(scene, registry, sense);
    resolvePairs(scene, registry, offices, sense);
    resolveFirstPerson(scene);
    resolvePronouns(scene);
    resolveChains(scene);
  }
  resolveSame(scene);
}

function assemble(scenes: readonly Scene[], registry: Registry, offices: OfficesHeld): Resolution {
  for (const scene of scenes)
    for (const mention of scene.mentions)
      if (mention.kind !== "name")
        for (const { entity } of scene.identities(mention.id))
          if (entity.startsWith("country/")) registry.meant(entity);
  const entities = registry.entities();
  const known = new Set(entities.map(({ id }) => id));
  const byArticle = new Map(scenes.map((scene) => [scene.article, scene]));
  const persons = entities.filter(({ label }) => label === "Person").map(({ id }) => id);
  return {
    entities,
    identities: (article: string, mention: MentionId): readonly Identity[] =>
      byArticle
        .get(article)
        ?.identities(mention)
        .filter(({ entity }) => known.has(entity)) ?? [],
    roles: rolesOf(persons, offices, registry),
  };
}
