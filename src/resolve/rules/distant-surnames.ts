import type { Mention } from "../../extract/index.ts";
import { nameParts } from "../person-names.ts";
import type { Registry } from "../registry.ts";
import type { Scene } from "../scene.ts";
import { slug } from "../slug.ts";
import type { Relatives } from "../relatives.ts";
import { bearersOf, type FullName } from "./persons.ts";

/** Persons named in full anywhere, by each word of their names, with the articles that do so. */
export class Directory {
  readonly #byPart = new Map<string, Map<string, FullName & { readonly articles: Set<string> }>>();

  add(name: FullName, article: string): void {
    for (const part of name.parts) {
      const entries =
        this.#byPart.get(part) ?? new Map<string, FullName & { readonly articles: Set<string> }>();
      this.#byPart.set(part, entries);
      const entry = entries.get(name.id);
      if (entry === undefined) entries.set(name.id, { ...name, articles: new Set([article]) });
      else entry.articles.add(article);
    }
  }

  find(parts: readonly string[]): (FullName & { readonly articles: ReadonlySet<string> })[] {
    return bearersOf(parts, [...(this.#byPart.get(parts[0] ?? "")?.values() ?? [])]);
  }
}

/**
 * A surname without a full name in its article means the one person of that name in articles on the same matter. Without
 * one it is an identity of its own, shared only by related articles.
 */
export function resolveDistantSurnames(
  scenes: readonly Scene[],
  registry: Registry,
  directory: Directory,
  relatives: Relatives,
): void {
  const alone = new Map<string, { scene: Scene; mention: Mention }[]>();
  const bodies = new Bodies(scenes);
  for (const scene of scenes)
    for (const mention of scene.mentions) {
      if (mention.kind !== "name" || mention.label !== "Person" || scene.isResolved(mention.id)) continue;
      const parts = nameParts(mention.words);
      if (bodies.settle(scene, mention, registry, relatives)) continue;
      const near = directory.find(parts).filter((name) => relatives.areRelated(scene.article, name.articles));
      const only = near.length === 1 ? near[0] : undefined;
      if (
        only !== undefined &&
        (only.gender === null || mention.gender === null || only.gender === mention.gender)
      ) {
        registry.seen(only.id, mention.words, mention.credit);
        scene.settle(
          mention.id,
          [only.id],
          `the only ${mention.words} named in full in articles on the same matter`,
          true,
        );
      } else if (near.length > 1) scene.settleNone(mention.id);
      else alone.set(parts.join(" "), [...(alone.get(parts.join(" ")) ?? []), { scene, mention }]);
    }
  for (const [key, uses] of alone) settleAlone(key, uses, registry, relatives);
}

/** Bodies by their names: what looks like a surname in one article may be the company that another tells of. */
class Bodies {
  readonly #articles = new Map<string, Set<string>>();

  constructor(scenes: readonly Scene[]) {
    for (const scene of scenes)
      for (const { id, kind, label, words } of scene.mentions) {
        const body = `institution/${slug(words)}`;
        if (kind !== "name" || label !== "Institution" || scene.entityOf(id) !== body) continue;
        const articles = this.#articles.get(body) ?? new Set();
        this.#articles.set(body, articles.add(scene.article));
      }
  }

  settle(scene: Scene, mention: Mention, registry: Registry, relatives: Relatives): boolean {
    const body = `institution/${slug(mention.words)}`;
    const articles = this.#articles.get(body);
    if (articles === undefined || mention.title !== null || !relatives.areRelated(scene.article, articles))
      return false;
    registry.seen(body, mention.words, mention.credit);
    scene.settle(mention.id, [body], "a body so named in articles on the same matter", true);
    return true;
  }
}

function settleAlone(
  key: string,
  uses: readonly { scene: Scene; mention: Mention }[],
  registry: Registry,
  relatives: Relatives,
): void {
  const clusters: { readonly first: string; readonly articles: Set<string> }[] = [];
  for (const { scene, mention } of uses) {
    let cluster = clusters.find(
      ({ articles }) => articles.has(scene.article) || relatives.areRelated(scene.article, articles),
    );
    if (cluster === undefined) clusters.push((cluster = { first: scene.article, articles: new Set() }));
    cluster.articles.add(scene.article);
    // The second bearer and later ones carry their article's mark; nothing says that they are the same person.
    const mark = cluster === clusters[0] ? "" : `-${cluster.first.slice(-6)}`;
    const id = registry.know({ id: `person/${slug(key)}${mark}`, label: "Person" });
    registry.seen(id, mention.words, mention.credit);
    scene.settle(mention.id, [id], "the only name given", false);
  }
}
