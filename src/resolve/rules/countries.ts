import { capitalOf, demonymOf } from "../../lexicon/index.ts";
import type { Registry } from "../registry.ts";
import type { Scene } from "../scene.ts";

/** "U.S.", "Colombian", and a capital that acts: the country. */
export function resolveCountries(scene: Scene, registry: Registry): void {
  for (const mention of scene.mentions) {
    if (mention.kind !== "name" || mention.label !== "Country" || mention.country === null) continue;
    const id = registry.country(mention.country);
    const capital = capitalOf(mention.words)?.iso3 === mention.country;
    registry.seen(id, mention.words, mention.credit);
    scene.settle(mention.id, [id], reasonFor(mention.words, capital), capital);
  }
}

function reasonFor(words: string, capital: boolean): string {
  if (capital) return `the capital ${words} acts or is spoken to, so its government is meant`;
  return demonymOf(words) === undefined ? "a name of the country" : "the nationality names the country";
}
