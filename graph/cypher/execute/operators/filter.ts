import type { Filter } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import type { Sink } from "../row.ts";
import { scan } from "../scan.ts";

/** Keeps a row only when every predicate is true; in Cypher neither false nor null is. */
export function filter({ input, predicates }: Filter, next: Sink, compiler: Compiler): Sink {
  const isScan = input.kind === "NodeByLabelScan" || input.kind === "AllNodesScan";
  // PROFILE wants to know how many rows the scan itself gives.
  if (isScan && !compiler.isProfiled) return scan(input, predicates, next, compiler);
  const holds = compiler.predicate(predicates);
  return compiler.operator(input, (row) => (holds(row) ? next(row) : true));
}
