import type { Sort } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import { orderingOf, type Sorted } from "../ordering.ts";
import type { Sink } from "../row.ts";

/** All rows in order; rows that compare equal keep theirs. */
export function sort({ input, items }: Sort, next: Sink, compiler: Compiler): Sink {
  const ordering = orderingOf(items, compiler);
  const { budget } = compiler;
  let kept: Sorted[] = [];
  const run = compiler.operator(input, (row) => {
    kept.push(ordering.keep(row));
    budget.hold(row.length + items.length);
    return true;
  });
  return (row) => {
    kept = [];
    run(row);
    const sorted = kept.sort(ordering.compare);
    kept = [];
    const goesOn = sorted.every((found) => next(found.row));
    budget.hold(-sorted.length * (row.length + items.length));
    return goesOn;
  };
}
