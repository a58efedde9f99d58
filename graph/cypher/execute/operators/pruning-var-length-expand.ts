import type { VarLengthExpand } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import { idAt, type Row, type Sink } from "../row.ts";
import { lanesOf, Neighbours } from "../walk.ts";

/**
 * Every node that some walk of at most so many hops ends in, once, breadth first. A shortest walk to another node
 * repeats nothing; back to the start one leads when two branches meet, or when an arrow closes a circle.
 */
export function pruningVarLengthExpand(operator: VarLengthExpand, next: Sink, compiler: Compiler): Sink {
  const { index, budget } = compiler;
  const { from, to, direction, types, hops, each } = operator;
  const walk = new Neighbours(index, lanesOf(index, direction, types));
  const holds = each && compiler.predicate(each.predicates);
  const most = hops.to ?? Number.POSITIVE_INFINITY;
  const isUndirected = direction === "both";
  /** In the order in which they were reached; beside it after how many hops, and over which relationship of the start. */
  const reached = compiler.idSet();
  const depths = [0];
  const branches = [-1];

  const isAllowed = (row: Row): boolean => {
    if (!each || !holds) return true;
    row[each.relationship.slot] = walk.relationship;
    return holds(row);
  };
  return compiler.operator(operator.input, (row) => {
    const start = idAt(row, from.slot);
    if (start === null || most < hops.from) return true;
    reached.clear();
    reached.add(start);
    const give = (node: number): boolean => {
      row[to.slot] = node;
      return next(row);
    };
    let isClosed = hops.from === 0;
    if (isClosed && !give(start)) return false;
    for (let place = 0; place < reached.size && depths[place]! < most; place++) {
      walk.begin(reached.at(place));
      while (walk.next()) {
        budget.step();
        if (!isAllowed(row)) continue;
        const known = reached.placeOf(walk.neighbour);
        if (known === -1) {
          depths[reached.size] = depths[place]! + 1;
          branches[reached.size] = place === 0 ? walk.relationship : branches[place]!;
          reached.add(walk.neighbour);
          if (!give(walk.neighbour)) return false;
        } else if (!isClosed && closes(place, known)) {
          isClosed = true;
          if (!give(start)) return false;
        }
      }
    }
    return true;
  });

  /** Whether the relationship between these two completes a walk from the start back to it, short enough. */
  function closes(place: number, known: number): boolean {
    if (known === 0) return !isUndirected || place === 0 || walk.relationship !== branches[place];
    if (!isUndirected || place === 0 || branches[known] === branches[place]) return false;
    return depths[place]! + 1 + depths[known]! <= most;
  }
}
