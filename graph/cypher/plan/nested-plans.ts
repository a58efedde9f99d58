import type { BoundPattern, BoundQuery } from "../bind/index.ts";
import type { Operator } from "./operators.ts";
import { PatternPlanner } from "./pattern-planner.ts";
import { planQuery } from "./queries.ts";
import type { Statistics } from "./statistics.ts";

/** The operators of a query or a pattern inside an expression: their start is the row of that expression. */
export type NestedPlans = (inner: BoundQuery | BoundPattern) => Operator;

/** Plans what stands inside the expressions of one statement, when it is first asked for, and keeps it. */
export function nestedPlans(statistics: Statistics): NestedPlans {
  const made = new Map<BoundQuery | BoundPattern, Operator>();
  const nested: NestedPlans = (inner) => {
    let plan = made.get(inner);
    if (!plan) {
      plan =
        "parts" in inner
          ? planQuery(inner, statistics)
          : new PatternPlanner(inner, { kind: "Argument", rows: 1 }, { statistics, nested }).solve();
      made.set(inner, plan);
    }
    return plan;
  };
  return nested;
}
