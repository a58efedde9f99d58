import type { Expand } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import { idAt, type Row, type Sink } from "../row.ts";
import { notAmong } from "../uniqueness.ts";
import { lanesOf, visitNeighbours } from "../walk.ts";

/** From a known node to every neighbour. */
export function expand(operator: Expand, next: Sink, compiler: Compiler): Sink {
  const { index, budget } = compiler;
  const { from, to, relationship, direction, types, different } = operator;
  const lanes = lanesOf(index, direction, types);
  const isNew = notAmong(different);
  const [fromSlot, toSlot, relationshipSlot] = [from.slot, to.slot, relationship.slot];
  let current: Row = [];
  const visit = (neighbour: number, id: number): boolean => {
    if (isNew && !isNew(current, id)) return true;
    budget.step();
    current[toSlot] = neighbour;
    current[relationshipSlot] = id;
    return next(current);
  };
  return compiler.operator(operator.input, (row) => {
    const node = idAt(row, fromSlot);
    if (node === null) return true;
    const outer = current;
    current = row;
    const goesOn = visitNeighbours(index, lanes, node, visit);
    current = outer;
    return goesOn;
  });
}
