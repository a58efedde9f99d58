import type { ShortestPath } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import { pathOf } from "../expressions/path.ts";
import { idAt, type Row, type Sink } from "../row.ts";
import { allShortest, anyShortest, kShortest, type Search } from "../shortest.ts";
import { notAmong } from "../uniqueness.ts";
import { lanesOf } from "../walk.ts";

/** The shortest walks between two known nodes: one, some, or all of the least lengths. */
export function shortestPath(operator: ShortestPath, next: Sink, compiler: Compiler): Sink {
  const { index, budget } = compiler;
  const { from, to, relationship, path, direction, types, hops, each, selector, different } = operator;
  const lanes = lanesOf(index, direction, types);
  const isNew = notAmong(different);
  const holds = each && compiler.predicate(each.predicates);
  const isAllowed = (row: Row, id: number): boolean => {
    budget.step();
    if (isNew && !isNew(row, id)) return false;
    if (!each || !holds) return true;
    row[each.relationship.slot] = id;
    return holds(row);
  };
  const isPlain = !isNew && !each;
  return compiler.operator(operator.input, (row) => {
    const start = idAt(row, from.slot);
    const end = idAt(row, to.slot);
    if (start === null || end === null) return true;
    const allows = isPlain ? null : (id: number) => isAllowed(row, id);
    const search: Search = {
      index,
      lanes,
      start,
      end,
      hops,
      allows,
      step: () => {
        budget.step();
      },
    };
    for (const walked of walks(search)) {
      row[relationship.slot] = walked;
      row[path.slot] = pathOf(index, start, walked);
      if (!next(row)) return false;
    }
    return true;
  });

  function walks(search: Search): Iterable<readonly number[]> {
    const isSimple = selector.count === 1 && hops.from <= 1;
    if (isSimple && selector.kind === "anyShortest") return anyShortest(search);
    return isSimple
      ? allShortest(search)
      : kShortest(search, selector.count, selector.kind === "shortestGroups");
  }
}
