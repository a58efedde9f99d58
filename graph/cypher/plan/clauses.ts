import type { BoundClause, BoundMatch, BoundProcedureCall } from "../bind/index.ts";
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
      const safe = clause.query.writes ? beforeWriting(input) : input;
      if (clause.query.columns.length === 0)
        return afterWriting({ kind: "SubqueryForeach", left: safe, right, rows });
      const inner: Operator = clause.optional
        ? { kind: "Optional", variables: clause.query.columns, input: right, rows: right.rows }
        : right;
      const plan: Operator = { kind: "Apply", left: safe, right: inner, rows: rows * right.rows };
      return clause.query.writes ? afterWriting(plan) : plan;
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
  const right: Operator = { kind: "Optional", variables, input: inner, rows: Math.max(1, inner.rows) };
  if (input.kind === "Argument") return right;
  return { kind: "Apply", left: input, right, rows: input.rows * right.rows };
}

function planCall(call: BoundProcedureCall, input: Operator, context: PlanContext): Operator {
  const writes = call.procedure.mode === "WRITE";
  const safe = writes ? beforeWriting(input) : input;
  const made: Operator = { kind: "ProcedureCall", call, input: safe, rows: input.rows * 10 };
  const plan = writes ? afterWriting(made) : made;
  return call.where ? filterBy(plan, conjuncts(call.where), context) : plan;
}
