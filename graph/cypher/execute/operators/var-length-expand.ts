import type { VarLengthExpand } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import { idAt, type Row, type Sink } from "../row.ts";
import { Trail } from "../trail.ts";
import { notAmong } from "../uniqueness.ts";
import { lanesOf, Neighbours } from "../walk.ts";

/** The ways on from a node, and the next one to take. */
interface Branches {
  readonly nodes: number[];
  readonly relationships: number[];
  next: number;
}

/** Every walk of so many hops that repeats no relationship, depth first, with a stack of its own: walks may be long. */
export function varLengthExpand(operator: VarLengthExpand, next: Sink, compiler: Compiler): Sink {
  const { index, budget } = compiler;
  const { from, to, relationship, direction, types, hops, each, different, isBackward } = operator;
  const neighbours = new Neighbours(index, lanesOf(index, direction, types));
  const isNew = notAmong(different);
  const holds = each && compiler.predicate(each.predicates);
  const isInto = operator.kind === "VarLengthExpand(Into)";
  const most = hops.to ?? Number.POSITIVE_INFINITY;
  const trail = new Trail(most);

  const isAllowed = (row: Row, id: number): boolean => {
    if (trail.has(id) || (isNew && !isNew(row, id))) return false;
    if (!each || !holds) return true;
    row[each.relationship.slot] = id;
    return holds(row);
  };
  const branchesOf = (row: Row, node: number): Branches => {
    const branches: Branches = { nodes: [], relationships: [], next: 0 };
    neighbours.begin(node);
    while (neighbours.next()) {
      budget.step();
      if (!isAllowed(row, neighbours.relationship)) continue;
      branches.nodes.push(neighbours.neighbour);
      branches.relationships.push(neighbours.relationship);
    }
    return branches;
  };
  const arrive = (row: Row, node: number, end: number | null): boolean => {
    if (trail.length < hops.from || (isInto && node !== end)) return true;
    row[to.slot] = node;
    const { relationships } = trail;
    row[relationship.slot] = isBackward ? relationships.toReversed() : relationships.slice();
    return next(row);
  };
  const walk = (row: Row, start: number, end: number | null): boolean => {
    if (!arrive(row, start, end)) return false;
    const stack = most > 0 ? [branchesOf(row, start)] : [];
    for (let branches = stack.at(-1); branches; branches = stack.at(-1)) {
      const at = branches.next++;
      const node = branches.nodes[at];
      if (node === undefined) {
        stack.pop();
        trail.pop();
        continue;
      }
      trail.push(branches.relationships[at]!);
      if (!arrive(row, node, end)) return false;
      if (trail.length < most) stack.push(branchesOf(row, node));
      else trail.pop();
    }
    return true;
  };
  return compiler.operator(operator.input, (row) => {
    const start = idAt(row, from.slot);
    const end = isInto ? idAt(row, to.slot) : null;
    if (start === null || (isInto && end === null)) return true;
    trail.clear();
    return walk(row, start, end);
  });
}
