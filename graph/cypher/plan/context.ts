import type { BoundQuery } from "../bind/index.ts";
import type { Operator } from "./operators.ts";
import type { Statistics } from "./statistics.ts";

export interface PlanContext {
  readonly statistics: Statistics;
  /** Plans a query inside an expression: its start is the row of that expression. */
  readonly nested: (query: BoundQuery) => Operator;
}
