import type { ShortestPath } from "../../plan/index.ts";
import { BidirectionalSearch } from "../bidirectional.ts";
import type { Compiler } from "../compiler.ts";
import { pathOf } from "../expressions/path.ts";
import { idAt, type Row, type Sink } from "../row.ts";
import { allShortest, leadsBack, standing, walksByLength, type Search, type Walk } from "../shortest.ts";
import { notAmong } from "../uniqueness.ts";
import { lanesOf, reversed } from "../walk.ts";

/** The shortest walks between two known nodes: one, some, or all of the least lengths. */
export function shortestPath(operator: ShortestPath, next: Sink, compiler: Compiler): Sink {
  const { index, budget } = compiler;
  const { from, to, relationship, path, direction, types, hops, each, selector, different } = operator;
  const lanes = lanesOf(index, direction, types);
  const isNew = notAmong(different);
  const holds = each && compiler.predicate(each.predicates);
  const fulfils = operator.predicates.length > 0 ? compiler.predicate(operator.predicates) : null;
  const isSimple = selector.count === 1 && hops.from <= 1;
  const step = () => {
    budget.step();
  };
  let bidirectional: BidirectionalSearch | null = null;
  const backward = () => lanesOf(index, reversed(direction), types);

  const isAllowed = (row: Row, id: number): boolean => {
    if (isNew && !isNew(row, id)) return false;
    if (!each || !holds) return true;
    row[each.relationship.slot] = id;
    return holds(row);
  };
  const bind = (row: Row, start: number, walk: Walk): void => {
    row[relationship.slot] = relationship.representation === "relationship" ? walk[0]! : walk;
    row[path.slot] = pathOf(index, start, walk);
  };
  return compiler.operator(operator.input, (row) => {
    const start = idAt(row, from.slot);
    const end = idAt(row, to.slot);
    if (start === null || end === null) return true;
    const allows = isNew || each ? (id: number) => isAllowed(row, id) : null;
    const search: Search = { index, lanes, backward, start, end, hops, allows, step };
    for (const walk of wanted(row, search)) {
      bind(row, start, walk);
      if (!next(row)) return false;
    }
    return true;
  });

  function wanted(row: Row, search: Search): Iterable<Walk> {
    // From a node back to itself only SHORTEST knows a way, and no breadth-first search of ours.
    const isBack = search.start === search.end && hops.from > 0 && !selector.isFunction;
    if (isBack && !leadsBack(search)) return [];
    if (isSimple && !isBack) {
      const shortest = selector.kind === "anyShortest" ? one(search) : [...allShortest(search)];
      // The quick search is enough when what it finds fulfils the condition.
      if (!fulfils || shortest.length === 0 || shortest.every((walk) => isFulfilled(row, search.start, walk)))
        return shortest;
    }
    return chosen(row, search);
  }

  function isFulfilled(row: Row, start: number, walk: Walk): boolean {
    bind(row, start, walk);
    return !fulfils || fulfils(row);
  }

  /** One length after the other, until as many walks or lengths are found as asked for. */
  function* chosen(row: Row, search: Search): Iterable<Walk> {
    let count = 0;
    for (const walks of walksByLength(search)) {
      const found = walks.filter((walk) => isFulfilled(row, search.start, walk));
      const isGroups = selector.kind === "shortestGroups";
      yield* isGroups ? found : found.slice(0, selector.count - count);
      count += isGroups ? Math.min(found.length, 1) : found.length;
      if (count >= selector.count) return;
    }
  }

  function one(search: Search): readonly Walk[] {
    const { start, end, allows } = search;
    if (start === end) return standing(search);
    bidirectional ??= new BidirectionalSearch(lanes, backward(), compiler);
    const found = bidirectional.find({ start, end, longest: hops.to ?? Number.POSITIVE_INFINITY, allows });
    return found ? [found] : [];
  }
}
