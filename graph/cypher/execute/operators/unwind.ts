import { isList } from "../../../values/index.ts";
import type { Unwind } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import type { Sink } from "../row.ts";

/** One row for every item of a list; a value that is no list is taken as a list of one, null as an empty one. */
export function unwind({ input, list, variable }: Unwind, next: Sink, compiler: Compiler): Sink {
  const evaluate = compiler.expression(list);
  const { slot } = variable;
  const { budget } = compiler;
  return compiler.operator(input, (row) => {
    const value = evaluate(row);
    if (value === null) return true;
    if (!isList(value)) {
      row[slot] = value;
      return next(row);
    }
    for (const item of value) {
      budget.step();
      row[slot] = item;
      if (!next(row)) return false;
    }
    return true;
  });
}
