import type { Eager } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import type { Row, Sink } from "../row.ts";

/** Takes all rows before it gives the first. */
export function eager({ input }: Eager, next: Sink, compiler: Compiler): Sink {
  const { budget } = compiler;
  let kept: Row[] = [];
  const run = compiler.operator(input, (row) => {
    kept.push(row.slice());
    budget.hold(row.length);
    return true;
  });
  return (row) => {
    kept = [];
    run(row);
    const rows = kept;
    kept = [];
    const goesOn = rows.every(next);
    budget.hold(-rows.length * row.length);
    return goesOn;
  };
}
