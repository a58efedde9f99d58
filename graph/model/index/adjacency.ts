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
 * the relationship that leads to each beside it. Relationships made later are in `added`; when one was deleted or added,
 * `isChanged` tells readers to take the slow way.
 */
export class Adjacency {
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly relationships: Int32Array;
  readonly added = new Map<number, { neighbours: number[]; relationships: number[] }>();
  isChanged = false;

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
    this.isChanged = true;
    let row = this.added.get(from);
    if (!row) this.added.set(from, (row = { neighbours: [], relationships: [] }));
    row.neighbours.push(to);
    row.relationships.push(relationship);
  }

  /** Relationships of a node, those deleted since it was built included. */
  degree(node: number): number {
    const row = node + 1 < this.offsets.length ? this.offsets[node + 1]! - this.offsets[node]! : 0;
    return this.isChanged ? row + (this.added.get(node)?.neighbours.length ?? 0) : row;
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
