import type { Projection } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import type { Sink } from "../row.ts";

/** Puts the values of expressions into slots. */
export function projection({ input, items }: Projection, next: Sink, compiler: Compiler): Sink {
  const columns = items.map(({ variable, expression }) => ({
    slot: variable.slot,
    evaluate: compiler.expression(expression),
  }));
  return compiler.operator(input, (row) => {
    for (const { slot, evaluate } of columns) row[slot] = evaluate(row);
    return next(row);
  });
}
