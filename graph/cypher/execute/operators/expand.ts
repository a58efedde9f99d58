import type { Expand } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import { idAt, type Sink } from "../row.ts";
import { notAmong } from "../uniqueness.ts";
import { lanesOf, Neighbours } from "../walk.ts";

/** From a known node to every neighbour. */
export function expand(operator: Expand, next: Sink, compiler: Compiler): Sink {
  const { index, budget } = compiler;
  const { from, to, relationship, direction, types, different } = operator;
  const walk = new Neighbours(index, lanesOf(index, direction, types));
  const isNew = notAmong(different);
  const [fromSlot, toSlot, relationshipSlot] = [from.slot, to.slot, relationship.slot];
  return compiler.operator(operator.input, (row) => {
    const node = idAt(row, fromSlot);
    if (node === null) return true;
    walk.begin(node);
    while (walk.next()) {
      budget.step();
      if (isNew && !isNew(row, walk.relationship)) continue;
      row[toSlot] = walk.neighbour;
      row[relationshipSlot] = walk.relationship;
      if (!next(row)) return false;
    }
    return true;
  });
}
