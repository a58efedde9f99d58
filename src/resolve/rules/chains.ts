import type { Mention } from "../../extract/index.ts";
import type { Scene } from "../scene.ts";

/**
 * "the minister", "the group", "they", where no rule has told who is meant: the one named body or person among the
 * words that the reader takes for the same. Nobody is his own brother or lawyer.
 */
export function resolveChains(scene: Scene): void {
  const known = entitiesOf(scene);
  for (const mention of scene.mentions) {
    if (mention.chain === undefined || mention.kind === "name" || scene.isResolved(mention.id)) continue;
    if (scene.isIndefinite(mention)) continue;
    const [only, ...others] = known.get(mention.chain) ?? [];
    if (only === undefined || others.length > 0) continue;
    const [entity, words] = only;
    if (agrees(mention, entity) && scene.entityOf(mention.of ?? null) !== entity)
      scene.settle(mention.id, [entity], `the reader takes it for ${words}`, true);
  }
}

/** Whom each chain means so far, with the first words that do. */
function entitiesOf(scene: Scene): ReadonlyMap<number, ReadonlyMap<string, string>> {
  const found = new Map<number, Map<string, string>>();
  for (const { id, chain, words } of scene.mentions) {
    const entity = chain === undefined ? null : scene.entityOf(id);
    if (chain === undefined || entity === null) continue;
    const entities = found.get(chain) ?? new Map<string, string>();
    found.set(chain, entities);
    if (!entities.has(entity)) entities.set(entity, words);
  }
  return found;
}

/** A person is no company, and "it" is nobody. */
function agrees({ label, kind, gender }: Mention, entity: string): boolean {
  const isPerson = entity.startsWith("person/");
  if (kind === "pronoun") return gender === null || (gender === "neuter") !== isPerson;
  if (label === "Person") return isPerson;
  if (label === "Institution") return /^(?:institution|country)\//.test(entity);
  return label === "Country" && entity.startsWith("country/");
}
