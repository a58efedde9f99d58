import type { BoundClause, BoundMatch, BoundProcedureCall, Variable } from "../bind/index.ts";
import { conjuncts } from "../bind/index.ts";
import type { ClauseContext, PlanContext } from "./context.ts";
import { filterBy } from "./filters.ts";
import type { Operator } from "./operators.ts";
import { declaredIn, PatternPlanner } from "./pattern-planner.ts";
import { planProjection } from "./projections.ts";
import { afterWriting, beforeWriting } from "./rules/eager.ts";

const argument: Operator = { kind: "Argument", rows: 1 };

/** The plan of a clause over the plan of those before. */
export function planClause(clause: BoundClause, input: Operator, context: ClauseContext): Operator {
  const { rows } = input;
  switch (clause.kind) {
    case "Match":
      return planMatch(clause, input, context);
    case "Projection":
      return planProjection(clause, input, context);
    case "Unwind":
      return { ...clause, input, rows: rows * 10 };
    case "Call":
      return planCall(clause, input, context);
    case "CallSubquery": {
      const right = context.nested(clause.query);
      const { query, optional, status } = clause;
      const safe = query.writes ? beforeWriting(input) : input;
      const plan: Operator =
        query.columns.length === 0
          ? { kind: "SubqueryForeach", left: safe, right, rows }
          : applied(safe, optional ? orNulls(right, query.columns) : right);
      const done = query.writes || plan.kind === "SubqueryForeach" ? afterWriting(plan) : plan;
      return status ? { kind: "Projection", items: [status], input: done, rows } : done;
    }
    default:
      return context.other(clause, input, context);
  }
}

function planMatch({ optional, pattern }: BoundMatch, input: Operator, context: PlanContext): Operator {
  if (!optional) return new PatternPlanner(pattern, input, context).solve();
  const inner = new PatternPlanner(pattern, argument, context).solve();
  const given = new Set([...pattern.given].map(({ slot }) => slot));
  const variables = declaredIn(pattern).filter(({ slot }) => !given.has(slot));
  const right = orNulls(inner, variables);
  return input.kind === "Argument" ? right : applied(input, right);
}

const orNulls = (input: Operator, variables: readonly Variable[]): Operator => ({
  kind: "Optional",
  variables,
  input,
  rows: Math.max(1, input.rows),
});

const applied = (left: Operator, right: Operator): Operator => ({
  kind: "Apply",
  left,
  right,
  rows: left.rows * right.rows,
});

function planCall(call: BoundProcedureCall, input: Operator, context: PlanContext): Operator {
  const writes = call.procedure.mode === "WRITE";
  const safe = writes ? beforeWriting(input) : input;
  const from = call.optional ? argument : safe;
  const made: Operator = { kind: "ProcedureCall", call, input: from, rows: from.rows * 10 };
  const found = call.where ? filterBy(made, conjuncts(call.where), context) : made;
  const variables = call.yields.map(({ variable }) => variable);
  const plan = call.optional ? applied(safe, orNulls(found, variables)) : found;
  return writes ? afterWriting(plan) : plan;
}
