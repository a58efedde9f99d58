import { placeAmong, type Adjacency } from "../../../model/index/index.ts";
import type { ExpandInto } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import { idAt, type Sink } from "../row.ts";
import { notAmong } from "../uniqueness.ts";
import { lanesOf, Neighbours, reversed } from "../walk.ts";

/** How often one end must come again before its neighbours are gathered. */
const patience = 4;

/**
 * The relationships between two known nodes; a row of neighbours is sorted, so they are found by bisection. In a cycle
 * one end stays while the other changes: then most are told by whether they are among its neighbours at all.
 */
export function expandInto(operator: ExpandInto, next: Sink, compiler: Compiler): Sink {
  const { index, budget } = compiler;
  const { from, to, relationship, direction, types, different } = operator;
  const lanes = lanesOf(index, direction, types);
  const forward = new Neighbours(index, lanes);
  const backward = new Neighbours(index, lanesOf(index, reversed(direction), types));
  const isNew = notAmong(different);
  const near = compiler.idSet();
  let anchor = -1;
  let times = 0;
  return compiler.operator(operator.input, (row) => {
    const start = idAt(row, from.slot);
    const end = idAt(row, to.slot);
    if (start === null || end === null) return true;
    budget.step();
    if (!mayLead(start, end)) return true;
    const give = (id: number): boolean => {
      if (isNew && !isNew(row, id)) return true;
      row[relationship.slot] = id;
      return next(row);
    };
    return lanes.some(({ adjacency }) => adjacency.isChanged)
      ? lookThrough(start, end, give)
      : lanes.every(
          ({ adjacency, skipsLoops }) => (skipsLoops && start === end) || bisect(adjacency, start, end, give),
        );
  });

  /** False only when the two are surely not neighbours. A statement that writes may change what was gathered. */
  function mayLead(start: number, end: number): boolean {
    if (end !== anchor) {
      anchor = end;
      times = 0;
      return true;
    }
    if (++times < patience || compiler.writer) return true;
    if (times === patience) gather(end);
    return near.has(start);
  }

  function gather(end: number): void {
    near.clear();
    backward.begin(end);
    while (backward.next()) {
      budget.step();
      if (!near.has(backward.neighbour)) near.add(backward.neighbour);
    }
  }

  function lookThrough(start: number, end: number, give: (id: number) => boolean): boolean {
    forward.begin(start);
    while (forward.next()) if (forward.neighbour === end && !give(forward.relationship)) return false;
    return true;
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
  const first = placeAmong(neighbours, offsets[start]!, last, end);
  for (let k = first; k < last && neighbours[k] === end; k++) if (!give(relationships[k]!)) return false;
  return true;
}
