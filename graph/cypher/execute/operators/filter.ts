import type { Filter } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import type { Sink } from "../row.ts";

/** Keeps a row only when every predicate is true; in Cypher neither false nor null is. */
export function filter({ input, predicates }: Filter, next: Sink, compiler: Compiler): Sink {
  const holds = compiler.predicate(predicates);
  return compiler.operator(input, (row) => (holds(row) ? next(row) : true));
}
