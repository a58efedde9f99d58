import type { Adjacency, GraphIndex } from "../../model/index/index.ts";
import type { Direction } from "../parse/index.ts";

/** One direction of a walk. Of an undirected one the second leaves out loops, which the first has given. */
export interface Lane {
  readonly adjacency: Adjacency;
  readonly skipsLoops: boolean;
}

/** The adjacencies in which the neighbours of a node are found. */
export function lanesOf(
  index: GraphIndex,
  direction: Direction,
  types: readonly string[] | null,
): readonly Lane[] {
  const lanes: Lane[] = [];
  for (const type of types ?? [null]) {
    if (direction !== "in") lanes.push({ adjacency: index.adjacency(type, "out"), skipsLoops: false });
    if (direction !== "out")
      lanes.push({ adjacency: index.adjacency(type, "in"), skipsLoops: direction === "both" });
  }
  return lanes;
}

export const reversed = (direction: Direction): Direction =>
  direction === "both" ? "both" : direction === "out" ? "in" : "out";

/**
 * The neighbours of a node, one after the other: `for (walk.begin(node); walk.next(); )`. What was deleted is left out,
 * and what is added while walking is not seen.
 */
export class Neighbours {
  neighbour = -1;
  relationship = -1;
  private readonly index: GraphIndex;
  private readonly lanes: readonly Lane[];
  private node = -1;
  /** The rows still to come: of each lane the one it was built with, and the one of what was added since. */
  private row = 0;
  private at = 0;
  private end = 0;
  private neighbours: ArrayLike<number> = none;
  private relationships: ArrayLike<number> = none;
  private skipsLoops = false;
  private isChanged = false;

  constructor(index: GraphIndex, lanes: readonly Lane[]) {
    this.index = index;
    this.lanes = lanes;
  }

  begin(node: number): void {
    this.node = node;
    this.row = 0;
    this.at = this.end;
  }

  next(): boolean {
    for (;;) {
      while (this.at < this.end) {
        const at = this.at++;
        const neighbour = this.neighbours[at]!;
        if (this.skipsLoops && neighbour === this.node) continue;
        const relationship = this.relationships[at]!;
        if (this.isChanged && !this.index.isRelationshipAlive(relationship)) continue;
        this.neighbour = neighbour;
        this.relationship = relationship;
        return true;
      }
      if (!this.nextRow()) return false;
    }
  }

  private nextRow(): boolean {
    const lane = this.lanes[this.row >> 1];
    if (!lane) return false;
    const { adjacency, skipsLoops } = lane;
    const isBuilt = (this.row++ & 1) === 0;
    this.isChanged = adjacency.changes > 0;
    this.skipsLoops = skipsLoops;
    this.at = this.end = 0;
    if (isBuilt) {
      const { offsets } = adjacency;
      if (this.node + 1 >= offsets.length) return true;
      this.neighbours = adjacency.neighbours;
      this.relationships = adjacency.relationships;
      this.at = offsets[this.node]!;
      this.end = offsets[this.node + 1]!;
    } else if (this.isChanged) {
      const added = adjacency.added.get(this.node);
      if (!added) return true;
      this.neighbours = added.neighbours;
      this.relationships = added.relationships;
      this.end = added.neighbours.length;
    }
    return true;
  }
}

const none = new Int32Array(0);
