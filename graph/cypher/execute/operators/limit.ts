import type { Limit } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import { countOf } from "../count.ts";
import type { Sink } from "../row.ts";

/** The first rows only; then its input is stopped. */
export function limit({ input, count }: Limit, next: Sink, compiler: Compiler): Sink {
  const wanted = countOf(count, "LIMIT", compiler);
  let left = 0;
  let goesOn = true;
  const run = compiler.operator(input, (row) => {
    if (left <= 0) return false;
    left -= 1;
    goesOn = next(row);
    return goesOn && left > 0;
  });
  return (row) => {
    left = wanted(row);
    goesOn = true;
    // Even for no row at all: what is written below is written.
    run(row);
    return goesOn;
  };
}
