import type { BoundExpression, BoundSubquery } from "../bind/index.ts";
import type { PlanContext } from "./context.ts";
import { selectivity } from "./estimate.ts";
import type { Operator } from "./operators.ts";

/** A filter; `EXISTS { }` and `NOT EXISTS { }` become semi-joins, after what is cheaper to tell. */
export function filterBy(
  input: Operator,
  predicates: readonly BoundExpression[],
  context: PlanContext,
): Operator {
  const plain = predicates.filter((predicate) => !existence(predicate));
  const { statistics } = context;
  const rows = plain.reduce((left, predicate) => left * selectivity(predicate, statistics), input.rows);
  let plan: Operator = plain.length > 0 ? { kind: "Filter", predicates: plain, input, rows } : input;
  for (const predicate of predicates) {
    const found = existence(predicate);
    if (!found) continue;
    const kind = found.isNegated ? "AntiSemiApply" : "SemiApply";
    plan = { kind, left: plan, right: context.nested(found.subquery.query), rows: plan.rows * 0.5 };
  }
  return plan;
}

function existence(predicate: BoundExpression): { subquery: BoundSubquery; isNegated: boolean } | null {
  const inner = predicate.kind === "Not" ? predicate.operand : predicate;
  if (inner.kind !== "Subquery" || inner.operator !== "EXISTS") return null;
  return { subquery: inner, isNegated: predicate.kind === "Not" };
}
