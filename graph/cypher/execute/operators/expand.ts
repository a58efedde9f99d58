import type { Expand } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import { idAt, type Row, type Sink } from "../row.ts";
import { notAmong } from "../uniqueness.ts";
import { lanesOf, visitLane, type Lane } from "../walk.ts";

/** From a known node to every neighbour. */
export function expand(operator: Expand, next: Sink, compiler: Compiler): Sink {
  const { index, budget } = compiler;
  const { from, to, relationship, direction, types, different } = operator;
  const lanes = lanesOf(index, direction, types);
  const isNew = notAmong(different);
  const [fromSlot, toSlot, relationshipSlot] = [from.slot, to.slot, relationship.slot];
  const give = (row: Row, neighbour: number, id: number): boolean => {
    if (isNew && !isNew(row, id)) return true;
    row[toSlot] = neighbour;
    row[relationshipSlot] = id;
    return next(row);
  };

  /** The loop of `visitLane` once more, without a call for each neighbour. */
  function follow({ adjacency, skipsLoops }: Lane, node: number, row: Row): boolean {
    const { offsets, neighbours, relationships } = adjacency;
    if (node + 1 >= offsets.length) return true;
    const end = offsets[node + 1]!;
    for (let k = offsets[node]!; k < end; k++) {
      const neighbour = neighbours[k]!;
      if (skipsLoops && neighbour === node) continue;
      budget.step();
      if (!give(row, neighbour, relationships[k]!)) return false;
    }
    return true;
  }

  function followChanged(lane: Lane, node: number, row: Row): boolean {
    return visitLane(index, lane, node, (neighbour, id) => {
      budget.step();
      return give(row, neighbour, id);
    });
  }

  return compiler.operator(operator.input, (row) => {
    const node = idAt(row, fromSlot);
    if (node === null) return true;
    for (const lane of lanes) {
      const goesOn = lane.adjacency.isChanged ? followChanged(lane, node, row) : follow(lane, node, row);
      if (!goesOn) return false;
    }
    return true;
  });
}
