import { isList, kindOf, typeError } from "../../../values/index.ts";
import type { Foreach } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import type { Sink } from "../row.ts";

/** Runs clauses that write for every item of a list. */
export function foreach({ input, foreach: clause, body }: Foreach, next: Sink, compiler: Compiler): Sink {
  const list = compiler.expression(clause.list);
  const run = compiler.operator(body, () => true);
  return compiler.operator(input, (row) => {
    const items = list(row);
    if (items === null) return next(row);
    if (!isList(items))
      throw compiler.error(typeError(`FOREACH takes a List, not a ${kindOf(items)}.`), clause.list.span);
    for (const item of items) {
      row[clause.variable.slot] = item;
      run(row);
    }
    return next(row);
  });
}
