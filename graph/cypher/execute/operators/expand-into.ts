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
      if ((isNew && !isNew(row, id)) || !index.isRelationshipAlive(id)) return true;
      row[relationship.slot] = id;
      return next(row);
    };
    for (const { adjacency, skipsLoops } of lanes)
      if (!(skipsLoops && start === end) && !adjacency.between(start, end, give)) return false;
    return true;
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
}
