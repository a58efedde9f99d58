import type { BoundQuery, OtherBoundClause } from "../bind/index.ts";
import type { Operator } from "./operators.ts";
import type { Statistics } from "./statistics.ts";

export interface PlanContext {
  readonly statistics: Statistics;
  /** Plans a query inside an expression: its start is the row of that expression. */
  readonly nested: (query: BoundQuery) => Operator;
}

export interface ClauseContext extends PlanContext {
  /** Plans the clauses that a page's engine leaves out. */
  readonly other: (clause: OtherBoundClause, input: Operator, context: ClauseContext) => Operator;
}
