import type { VarLengthExpand } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import { idAt, type Row, type Sink } from "../row.ts";
import { lanesOf, visitNeighbours } from "../walk.ts";

/** How a node was first reached: after how many hops, and over which relationship out of the start. */
interface Reach {
  readonly depth: number;
  readonly branch: number;
}

/**
 * Every node that some walk of at most so many hops ends in, once, breadth first. A shortest walk to another node
 * repeats nothing; back to the start one leads when two branches meet, or when an arrow closes a circle.
 */
export function pruningVarLengthExpand(operator: VarLengthExpand, next: Sink, compiler: Compiler): Sink {
  const { index, budget } = compiler;
  const { from, to, direction, types, hops, each } = operator;
  const lanes = lanesOf(index, direction, types);
  const holds = each && compiler.predicate(each.predicates);
  const most = hops.to ?? Number.POSITIVE_INFINITY;
  const isUndirected = direction === "both";

  const isAllowed = (row: Row, id: number): boolean => {
    budget.step();
    if (!each || !holds) return true;
    row[each.relationship.slot] = id;
    return holds(row);
  };
  return compiler.operator(operator.input, (row) => {
    const start = idAt(row, from.slot);
    if (start === null || most < hops.from) return true;
    const give = (node: number): boolean => {
      row[to.slot] = node;
      return next(row);
    };
    if (hops.from === 0 && !give(start)) return false;
    return search(row, start, hops.from === 0, give);
  });

  function search(row: Row, start: number, isStartGiven: boolean, give: (node: number) => boolean): boolean {
    const reached = new Map<number, Reach>([[start, { depth: 0, branch: -1 }]]);
    let isClosed = isStartGiven;
    let frontier = [start];
    for (let depth = 1; depth <= most && frontier.length > 0; depth++) {
      const found: number[] = [];
      for (const node of frontier) {
        const { branch } = reached.get(node)!;
        const goesOn = visitNeighbours(index, lanes, node, (neighbour, relationship) => {
          if (!isAllowed(row, relationship)) return true;
          const known = reached.get(neighbour);
          if (!known) {
            reached.set(neighbour, { depth, branch: branch === -1 ? relationship : branch });
            found.push(neighbour);
            return give(neighbour);
          }
          if (isClosed || !closes(start, node, branch, neighbour, known, relationship, depth)) return true;
          isClosed = true;
          return give(start);
        });
        if (!goesOn) return false;
      }
      frontier = found;
    }
    return true;
  }

  /** Whether this relationship completes a walk from the start back to it, short enough. */
  function closes(
    start: number,
    node: number,
    branch: number,
    neighbour: number,
    known: Reach,
    relationship: number,
    depth: number,
  ): boolean {
    if (neighbour === start) return !isUndirected || node === start || relationship !== branch;
    return isUndirected && branch !== -1 && known.branch !== branch && depth + known.depth <= most;
  }
}
