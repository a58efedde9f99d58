import type { BoundQuery } from "../bind/index.ts";
import type { Operator } from "./operators.ts";
import type { Statistics } from "./statistics.ts";

export interface PlanContext {
  readonly statistics: Statistics;
  /** Picks one of `count` ways that all give the same rows; `best` is the cheapest, taken when this is not given. */
  readonly choose?: (count: number, best: number) => number;
  /** Plans a query inside an expression: its start is the row of that expression. */
  readonly nested: (query: BoundQuery) => Operator;
}
