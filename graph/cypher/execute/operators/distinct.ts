import type { GroupingKey } from "../../../values/index.ts";
import type { Distinct } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import { groupKey } from "../group-key.ts";
import type { Sink } from "../row.ts";

/** Keeps the first of several rows with equivalent values. */
export function distinct({ input, keys }: Distinct, next: Sink, compiler: Compiler): Sink {
  const keyOf = groupKey(keys);
  let seen = new Set<GroupingKey>();
  const run = compiler.operator(input, (row) => {
    const key = keyOf(row);
    if (seen.has(key)) return true;
    seen.add(key);
    return next(row);
  });
  return (row) => {
    seen = new Set();
    return run(row);
  };
}
