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

/** Takes a neighbour and the relationship to it; false tells that no more are wanted. */
export type Visit = (neighbour: number, relationship: number) => boolean;

/** Visits the neighbours of a node in a lane. */
export function visitLane(
  index: GraphIndex,
  { adjacency, skipsLoops }: Lane,
  node: number,
  visit: Visit,
): boolean {
  const { offsets, neighbours, relationships, isChanged } = adjacency;
  const end = node + 1 < offsets.length ? offsets[node + 1]! : 0;
  for (let k = end === 0 ? 0 : offsets[node]!; k < end; k++) {
    const neighbour = neighbours[k]!;
    if (skipsLoops && neighbour === node) continue;
    const relationship = relationships[k]!;
    if (isChanged && !index.isRelationshipAlive(relationship)) continue;
    if (!visit(neighbour, relationship)) return false;
  }
  return isChanged ? visitAdded(index, adjacency, skipsLoops, node, visit) : true;
}

function visitAdded(
  index: GraphIndex,
  { added }: Adjacency,
  skipsLoops: boolean,
  node: number,
  visit: Visit,
): boolean {
  const row = added.get(node);
  if (!row) return true;
  const count = row.neighbours.length;
  for (let k = 0; k < count; k++) {
    const neighbour = row.neighbours[k]!;
    const relationship = row.relationships[k]!;
    if ((skipsLoops && neighbour === node) || !index.isRelationshipAlive(relationship)) continue;
    if (!visit(neighbour, relationship)) return false;
  }
  return true;
}

export function visitNeighbours(
  index: GraphIndex,
  lanes: readonly Lane[],
  node: number,
  visit: Visit,
): boolean {
  for (const lane of lanes) if (!visitLane(index, lane, node, visit)) return false;
  return true;
}
