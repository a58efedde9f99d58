import type { Skip } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import { countOf } from "../count.ts";
import type { Sink } from "../row.ts";

/** Leaves out the first rows. */
export function skip({ input, count }: Skip, next: Sink, compiler: Compiler): Sink {
  const wanted = countOf(count, "SKIP", compiler);
  let left = 0;
  const run = compiler.operator(input, (row) => {
    if (left === 0) return next(row);
    left -= 1;
    return true;
  });
  return (row) => {
    left = wanted(row);
    return run(row);
  };
}
