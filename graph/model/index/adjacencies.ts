import { Adjacency } from "./adjacency.ts";
import type { GraphIndex } from "./graph-index.ts";

/** So many changes beside an adjacency slow nobody down. */
const bearable = 1000;

/** The adjacencies of a graph, each built when first asked for and then kept in step. */
export class Adjacencies {
  private readonly index: GraphIndex;
  private readonly out = new Map<string | null, Adjacency>();
  private readonly in = new Map<string | null, Adjacency>();

  constructor(index: GraphIndex) {
    this.index = index;
  }

  /** The relationships of a type, or of all when null, by the node they leave (`out`) or enter (`in`). */
  get(type: string | null, direction: "out" | "in"): Adjacency {
    const built = this[direction];
    let adjacency = built.get(type);
    if (!adjacency) built.set(type, (adjacency = this.build(type, direction)));
    return adjacency;
  }

  /** Tells of a relationship that is new. */
  add(id: number): void {
    // While the index is built nothing is there to be told.
    if (this.out.size + this.in.size === 0) return;
    const { starts, ends } = this.index;
    const [start, end] = [starts.data[id]!, ends.data[id]!];
    for (const type of [null, this.index.typeOf(id)]) {
      this.out.get(type)?.add(id, start, end);
      this.in.get(type)?.add(id, end, start);
    }
  }

  /** Tells of a relationship that was deleted or brought back: whoever reads asks whether it is alive. */
  touch(id: number): void {
    for (const type of [null, this.index.typeOf(id)]) {
      this.out.get(type)?.touch();
      this.in.get(type)?.touch();
    }
  }

  /** Between statements: those of which more than a tenth has changed are built anew when next asked for. */
  settle(): void {
    for (const built of [this.out, this.in])
      for (const [type, { changes, neighbours }] of built)
        if (changes > bearable && 10 * changes > neighbours.length) built.delete(type);
  }

  private build(type: string | null, direction: "out" | "in"): Adjacency {
    const { index } = this;
    const { types, relationshipProperties, nodeKeys, relationshipKeys } = index;
    const typeId = type === null ? -1 : (index.typeIds.get(type) ?? -2);
    const [from, to] = direction === "out" ? [index.starts, index.ends] : [index.ends, index.starts];
    return new Adjacency({
      nodeCount: nodeKeys.length,
      relationshipCount: typeId === -2 ? 0 : relationshipKeys.length,
      from: from.data,
      to: to.data,
      holds: (r) => (typeId === -1 || types.data[r] === typeId) && relationshipProperties[r] !== undefined,
    });
  }
}
