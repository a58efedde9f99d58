import { placeAmong } from "./int-vector.ts";

/** The relationships of one type (or of any) as they are needed to build an `Adjacency`. */
export interface Ends {
  readonly nodeCount: number;
  readonly relationshipCount: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Whether a relationship belongs to it. */
  readonly holds: (relationship: number) => boolean;
}

/**
 * Compressed sparse rows: the neighbours of node `n` are `neighbours[offsets[n]]` up to `offsets[n + 1]`, sorted, with
 * the relationship that leads to each beside it. Relationships made later are in `added`; once one was added or deleted,
 * readers must look there and ask whether those they find are alive.
 */
export class Adjacency {
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly relationships: Int32Array;
  readonly added = new Map<number, { neighbours: number[]; relationships: number[] }>();
  /** How many relationships were added or deleted since it was built. */
  changes = 0;

  constructor(ends: Ends) {
    this.offsets = countOffsets(ends);
    const size = this.offsets[ends.nodeCount]!;
    this.neighbours = new Int32Array(size);
    this.relationships = new Int32Array(size);
    this.fill(ends);
  }

  /** Two passes of counting sort: by neighbour, then by node, so that every row comes out sorted. */
  private fill({ nodeCount, relationshipCount, from, to, holds }: Ends): void {
    const byNeighbour = sortedBy(to, nodeCount, relationshipCount, holds);
    const next = this.offsets.slice(0, nodeCount);
    for (const relationship of byNeighbour) {
      const at = next[from[relationship]!]!++;
      this.neighbours[at] = to[relationship]!;
      this.relationships[at] = relationship;
    }
  }

  add(relationship: number, from: number, to: number): void {
    this.changes += 1;
    let row = this.added.get(from);
    if (!row) this.added.set(from, (row = { neighbours: [], relationships: [] }));
    row.neighbours.push(to);
    row.relationships.push(relationship);
  }

  touch(): void {
    this.changes += 1;
  }

  /** Gives the relationships between two nodes, deleted ones among them, until no more are wanted. */
  between(from: number, to: number, give: (relationship: number) => boolean): boolean {
    const { offsets, neighbours, relationships } = this;
    const last = offsets[from + 1] ?? 0;
    const first = last === 0 ? 0 : placeAmong(neighbours, offsets[from]!, last, to);
    for (let k = first; k < last && neighbours[k] === to; k++) if (!give(relationships[k]!)) return false;
    const row = this.changes > 0 && this.added.get(from);
    if (!row) return true;
    return row.neighbours.every((neighbour, k) => neighbour !== to || give(row.relationships[k]!));
  }
}

function countOffsets({ nodeCount, relationshipCount, from, holds }: Ends): Int32Array {
  const offsets = new Int32Array(nodeCount + 1);
  for (let r = 0; r < relationshipCount; r++) if (holds(r)) offsets[from[r]! + 1]! += 1;
  for (let n = 0; n < nodeCount; n++) offsets[n + 1]! += offsets[n]!;
  return offsets;
}

function sortedBy(key: Int32Array, keys: number, count: number, holds: (r: number) => boolean): Int32Array {
  const next = new Int32Array(keys + 1);
  let size = 0;
  for (let r = 0; r < count; r++) {
    if (!holds(r)) continue;
    next[key[r]! + 1]! += 1;
    size += 1;
  }
  for (let k = 0; k < keys; k++) next[k + 1]! += next[k]!;
  const sorted = new Int32Array(size);
  for (let r = 0; r < count; r++) if (holds(r)) sorted[next[key[r]!]!++] = r;
  return sorted;
}
