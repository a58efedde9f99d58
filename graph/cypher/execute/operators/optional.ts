import type { Optional } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import type { Sink } from "../row.ts";

/** Gives one row with nulls when its input gives none. */
export function optional({ input, variables }: Optional, next: Sink, compiler: Compiler): Sink {
  const slots = variables.map(({ slot }) => slot);
  let found = 0;
  const run = compiler.operator(input, (row) => {
    found += 1;
    return next(row);
  });
  return (row) => {
    found = 0;
    if (!run(row)) return false;
    if (found > 0) return true;
    for (const slot of slots) row[slot] = null;
    return next(row);
  };
}
