import type { Distinct } from "../../plan/index.ts";
import { asKeys, Groups } from "../aggregation/groups.ts";
import type { Compiler } from "../compiler.ts";
import type { Sink } from "../row.ts";

/** Keeps the first of several rows with equivalent values. */
export function distinct({ input, keys }: Distinct, next: Sink, compiler: Compiler): Sink {
  const groups = new Groups(asKeys(keys), [], compiler);
  const run = compiler.operator(input, (row) => {
    const { count } = groups;
    return groups.of(row) === count ? next(row) : true;
  });
  return (row) => {
    groups.begin();
    const goesOn = run(row);
    groups.end();
    return goesOn;
  };
}
