import type { SemiApply } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import type { Sink } from "../row.ts";

/** Keeps a row when the right side finds something for it, or (anti) when it finds nothing; it stops at the first. */
export function semiApply({ kind, left, right }: SemiApply, next: Sink, compiler: Compiler): Sink {
  const isWanted = kind === "SemiApply";
  let isFound = false;
  const run = compiler.operator(right, () => {
    isFound = true;
    return false;
  });
  return compiler.operator(left, (row) => {
    isFound = false;
    run(row);
    return isFound === isWanted ? next(row) : true;
  });
}
