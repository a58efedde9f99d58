import type {
  BoundClause,
  BoundMatch,
  BoundMerge,
  BoundProcedureCall,
  BoundPattern,
  Variable,
} from "../bind/index.ts";
import { conjuncts } from "../bind/index.ts";
import type { PlanContext } from "./context.ts";
import { filterBy } from "./filters.ts";
import type { Operator } from "./operators.ts";
import { declaredIn, PatternPlanner } from "./pattern-planner.ts";
import { planProjection } from "./projections.ts";
import { afterWriting, beforeWriting } from "./rules/eager.ts";

const argument: Operator = { kind: "Argument", rows: 1 };

/** The plan of a clause over the plan of those before. */
export function planClause(clause: BoundClause, input: Operator, context: PlanContext): Operator {
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
    case "LoadCsv":
      return { kind: "LoadCSV", load: clause, input, rows: rows * 100 };
    case "Create": {
      const { nodes, relationships, paths } = clause;
      const plan: Operator = { kind: "Create", nodes, relationships, input: beforeWriting(input), rows };
      return afterWriting(namePaths(paths, plan));
    }
    case "Merge":
      return planMerge(clause, input, context);
    case "Set":
      return afterWriting({ kind: "SetProperties", items: clause.items, input: beforeWriting(input), rows });
    case "Delete": {
      const kind = clause.detach ? "DetachDelete" : "Delete";
      return afterWriting({ kind, expressions: clause.expressions, input: beforeWriting(input), rows });
    }
    case "Foreach": {
      const body = clause.clauses.reduce((plan, inner) => planClause(inner, plan, context), argument);
      return afterWriting({ kind: "Foreach", foreach: clause, body, input: beforeWriting(input), rows });
    }
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

function planMerge(
  { pattern, create, onCreate, onMatch }: BoundMerge,
  input: Operator,
  context: PlanContext,
): Operator {
  const match = new PatternPlanner(withoutPaths(pattern), argument, context).solve();
  const { nodes, relationships } = create;
  const safe = beforeWriting(input);
  const plan: Operator = {
    kind: "Merge",
    match,
    nodes,
    relationships,
    onCreate,
    onMatch,
    input: safe,
    rows: input.rows,
  };
  return afterWriting(namePaths(pattern.paths, plan));
}

const withoutPaths = (pattern: BoundPattern): BoundPattern => ({ ...pattern, paths: [] });

function namePaths(
  paths: readonly { readonly path: Variable; readonly elements: readonly Variable[] }[],
  input: Operator,
): Operator {
  if (paths.length === 0) return input;
  const items = paths.map(({ path, elements }) => ({
    variable: path,
    expression: { kind: "Path", elements, type: path.type, span: { start: 0, end: 0 } } as const,
  }));
  return { kind: "Projection", items, input, rows: input.rows };
}
