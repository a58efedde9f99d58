import type { Sort } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import { orderingOf, type Sorted } from "../ordering.ts";
import type { Sink } from "../row.ts";

/** All rows in order; rows that compare equal keep theirs. */
export function sort({ input, items }: Sort, next: Sink, compiler: Compiler): Sink {
  const ordering = orderingOf(items, compiler);
  let kept: Sorted[] = [];
  const run = compiler.operator(input, (row) => {
    kept.push(ordering.keep(row));
    return true;
  });
  return (row) => {
    kept = [];
    run(row);
    const sorted = kept.sort(ordering.compare);
    kept = [];
    for (const { row: found } of sorted) if (!next(found)) return false;
    return true;
  };
}
