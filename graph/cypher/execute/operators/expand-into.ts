import type { Adjacency } from "../../../model/index/index.ts";
import type { ExpandInto } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import { idAt, type Sink } from "../row.ts";
import { notAmong } from "../uniqueness.ts";
import { lanesOf, visitLane, type Lane } from "../walk.ts";

/** The relationships between two known nodes; a row of neighbours is sorted, so they are found by bisection. */
export function expandInto(operator: ExpandInto, next: Sink, compiler: Compiler): Sink {
  const { index, budget } = compiler;
  const { from, to, relationship, direction, types, different } = operator;
  const lanes = lanesOf(index, direction, types);
  const isNew = notAmong(different);
  return compiler.operator(operator.input, (row) => {
    const start = idAt(row, from.slot);
    const end = idAt(row, to.slot);
    if (start === null || end === null) return true;
    const give = (id: number): boolean => {
      if (isNew && !isNew(row, id)) return true;
      budget.step();
      row[relationship.slot] = id;
      return next(row);
    };
    for (const lane of lanes) if (!between(lane, start, end, give)) return false;
    return true;
  });

  function between(lane: Lane, start: number, end: number, give: (id: number) => boolean): boolean {
    if (lane.skipsLoops && start === end) return true;
    if (lane.adjacency.isChanged)
      return visitLane(index, lane, start, (neighbour, id) => neighbour !== end || give(id));
    return bisect(lane.adjacency, start, end, give);
  }
}

function bisect(
  { offsets, neighbours, relationships }: Adjacency,
  start: number,
  end: number,
  give: (id: number) => boolean,
): boolean {
  if (start + 1 >= offsets.length) return true;
  const last = offsets[start + 1]!;
  let low = offsets[start]!;
  let high = last;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (neighbours[middle]! < end) low = middle + 1;
    else high = middle;
  }
  for (let k = low; k < last && neighbours[k] === end; k++) if (!give(relationships[k]!)) return false;
  return true;
}
