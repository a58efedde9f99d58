import { placeNamed } from "../../lexicon/index.ts";
import type { Mention } from "../../extract/index.ts";
import type { Registry } from "../registry.ts";
import type { Scene } from "../scene.ts";
import { slug } from "../slug.ts";

/** Places, with the country they lie in: "Santa Rosa, Philippines" says it, "Paris" is known. */
export function resolvePlaces(scenes: readonly Scene[], registry: Registry): void {
  const homes = new Map<string, Set<string>>();
  const found: { scene: Scene; mention: Mention; name: string; country: string | null; stated: boolean }[] =
    [];
  for (const scene of scenes)
    for (const mention of scene.mentions) {
      if (mention.kind !== "name" || mention.label !== "Place") continue;
      const name =
        placeNamed(mention.words)?.name ?? mention.words.replace(/,? D\.?C\.?$/, "").replace(/^the /i, "");
      const stated = countryAfter(scene, mention);
      const country = stated ?? mention.country;
      found.push({ scene, mention, name, country, stated: stated !== null });
      const key = slug(name);
      if (country !== null) homes.set(key, (homes.get(key) ?? new Set()).add(country));
    }
  for (const { scene, mention, name, country, stated } of found) {
    const key = slug(name);
    const several = (homes.get(key)?.size ?? 0) > 1;
    const id = registry.know({
      id: `place/${key}${several && country !== null ? `-${country.toLowerCase()}` : ""}`,
      label: "Place",
      kind: mention.kindOf,
      partOf:
        country === null
          ? null
          : {
              entity: registry.country(country),
              inferred: stated ? null : "general knowledge, not said by the text",
            },
    });
    registry.seen(id, mention.words, mention.credit);
    scene.settle(mention.id, [id], "a name of the place", false);
  }
}

/** "Bogota, Colombia". */
function countryAfter(scene: Scene, mention: Mention): string | null {
  const next = scene.mentions[mention.id + 1];
  if (next?.label !== "Country" || next.kind !== "name") return null;
  return scene.extraction.article.text.slice(mention.end, next.start).trim() === "," ? next.country : null;
}
