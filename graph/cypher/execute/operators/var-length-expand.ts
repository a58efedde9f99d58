import type { VarLengthExpand } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import { idAt, type Row, type Sink } from "../row.ts";
import { notAmong } from "../uniqueness.ts";
import { lanesOf, visitNeighbours } from "../walk.ts";

/** Every walk of so many hops that repeats no relationship, depth first. */
export function varLengthExpand(operator: VarLengthExpand, next: Sink, compiler: Compiler): Sink {
  const { index, budget } = compiler;
  const { from, to, relationship, direction, types, hops, each, different } = operator;
  const lanes = lanesOf(index, direction, types);
  const isNew = notAmong(different);
  const holds = each && compiler.predicate(each.predicates);
  const isInto = operator.kind === "VarLengthExpand(Into)";
  const most = hops.to ?? Number.POSITIVE_INFINITY;
  const walked: number[] = [];

  const isAllowed = (row: Row, id: number): boolean => {
    if (walked.includes(id) || (isNew && !isNew(row, id))) return false;
    if (!each || !holds) return true;
    row[each.relationship.slot] = id;
    return holds(row);
  };
  const arrive = (row: Row, node: number, end: number | null): boolean => {
    if (walked.length < hops.from || (isInto && node !== end)) return true;
    row[to.slot] = node;
    row[relationship.slot] = operator.isBackward ? walked.toReversed() : walked.slice();
    return next(row);
  };
  const walk = (row: Row, node: number, end: number | null): boolean => {
    if (!arrive(row, node, end)) return false;
    if (walked.length >= most) return true;
    return visitNeighbours(index, lanes, node, (neighbour, id) => {
      budget.step();
      if (!isAllowed(row, id)) return true;
      walked.push(id);
      const goesOn = walk(row, neighbour, end);
      walked.pop();
      return goesOn;
    });
  };
  return compiler.operator(operator.input, (row) => {
    const start = idAt(row, from.slot);
    const end = isInto ? idAt(row, to.slot) : null;
    if (start === null || (isInto && end === null)) return true;
    return walk(row, start, end);
  });
}
