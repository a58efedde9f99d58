import type { Scene } from "./scene.ts";

/** An entity in more articles than this tells nothing about their being related. */
const tooCommon = 200;

/** Which articles are on the same matter: they share at least two names of entities. */
export class Relatives {
  readonly #entities = new Map<string, ReadonlySet<string>>();
  readonly #counts = new Map<string, number>();

  constructor(scenes: readonly Scene[]) {
    for (const scene of scenes) {
      const names = new Set<string>();
      for (const mention of scene.mentions)
        if (mention.kind === "name" && !mention.credit)
          for (const { entity } of scene.identities(mention.id)) names.add(entity);
      this.#entities.set(scene.article, names);
      for (const name of names) this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    }
  }

  /** Does the article share two names with one of the others? A very common name counts half. */
  areRelated(article: string, others: ReadonlySet<string>): boolean {
    const own = this.#entities.get(article);
    if (own === undefined) return false;
    for (const other of others) if (other === article || this.#shared(own, other) >= 2) return true;
    return false;
  }

  #shared(own: ReadonlySet<string>, other: string): number {
    let shared = 0;
    for (const name of this.#entities.get(other) ?? [])
      if (own.has(name)) shared += (this.#counts.get(name) ?? 0) > tooCommon ? 0.5 : 1;
    return shared;
  }
}
