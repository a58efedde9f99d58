import type { Top } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import { countOf } from "../count.ts";
import { orderingOf, type Sorted } from "../ordering.ts";
import type { Sink } from "../row.ts";

/** The first rows in order, kept without sorting all: whenever twice as many are held, the later half is dropped. */
export function top({ input, items, skip, limit }: Top, next: Sink, compiler: Compiler): Sink {
  const ordering = orderingOf(items, compiler);
  const skipped = skip && countOf(skip, "SKIP", compiler);
  const limited = countOf(limit, "LIMIT", compiler);
  let kept: Sorted[] = [];
  let most = 0;
  let worst: Sorted | null = null;
  const run = compiler.operator(input, (row) => {
    // Of rows that compare equal the first met stay.
    if (worst && !ordering.isBefore(row, worst)) return true;
    kept.push(ordering.keep(row));
    if (kept.length >= 2 * most + 64) {
      kept.sort(ordering.compare);
      kept.length = most;
      worst = kept.at(-1) ?? null;
    }
    return true;
  });
  return (row) => {
    const offset = skipped ? skipped(row) : 0;
    most = offset + limited(row);
    kept = [];
    worst = null;
    run(row);
    const sorted = kept.sort(ordering.compare).slice(offset, most);
    kept = [];
    for (const { row: found } of sorted) if (!next(found)) return false;
    return true;
  };
}
