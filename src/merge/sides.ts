import type { Entity, Resolution } from "../resolve/index.ts";

/** How well two participants agree: the same one, a country with its body or officer, or not at all. */
type Likeness = "same" | "side" | "other";

/** Who stands for whom: a country, its bodies and its officers are one side, but two persons are never one. */
export class Sides {
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #bodies = new Map<string, string[]>();
  readonly #roots = new Map<string, readonly string[]>();

  constructor({ entities, roles }: Resolution) {
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]));
    for (const { person, body, status } of roles)
      if (status === "current") this.#bodies.set(person, [...(this.#bodies.get(person) ?? []), body]);
  }

  entity(id: string): Entity | null {
    return this.#entities.get(id) ?? null;
  }

  /** The outermost bodies or countries an entity belongs to, itself when it belongs to none; sorted. */
  roots(id: string): readonly string[] {
    const known = this.#roots.get(id);
    if (known) return known;
    const starts = this.#entities.get(id)?.label === "Person" ? (this.#bodies.get(id) ?? []) : [id];
    const roots = [...new Set(starts.map((start) => this.#outermost(start)))].sort();
    const found = roots.length === 0 ? [id] : roots;
    this.#roots.set(id, found);
    return found;
  }

  likeness(a: string, b: string): Likeness {
    if (a === b) return "same";
    const [first, second] = [this.#entities.get(a)?.label, this.#entities.get(b)?.label];
    if (first === "Person" && second === "Person") return "other";
    if (first === "Place" || second === "Place") return "other";
    const roots = new Set(this.roots(a));
    return this.roots(b).some((root) => roots.has(root)) ? "side" : "other";
  }

  /** Whether one place lies in the other, or both may be the same for all we know. */
  isWithin(a: string, b: string): boolean {
    if (a === b) return true;
    return this.#chain(a).includes(b) || this.#chain(b).includes(a);
  }

  #outermost(id: string): string {
    return this.#chain(id).at(-1) ?? id;
  }

  #chain(id: string): string[] {
    const chain = [id];
    for (let next = this.#entities.get(id)?.partOf?.entity; next !== undefined && !chain.includes(next);) {
      chain.push(next);
      next = this.#entities.get(next)?.partOf?.entity;
    }
    return chain;
  }
}
