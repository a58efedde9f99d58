import type { SubqueryForeach } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import type { Sink } from "../row.ts";

/** Runs the right side for what it writes; every row goes on once. */
export function subqueryForeach({ left, right }: SubqueryForeach, next: Sink, compiler: Compiler): Sink {
  const run = compiler.operator(right, () => true);
  return compiler.operator(left, (row) => {
    run(row);
    return next(row);
  });
}
