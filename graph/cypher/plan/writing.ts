import type { BoundMerge, BoundPattern, OtherBoundClause, Variable } from "../bind/index.ts";
import { planClause } from "./clauses.ts";
import type { ClauseContext } from "./context.ts";
import type { Operator } from "./operators.ts";
import { PatternPlanner } from "./pattern-planner.ts";
import { afterWriting, beforeWriting } from "./rules/eager.ts";

const argument: Operator = { kind: "Argument", rows: 1 };

/** The plan of a clause that writes, or of LOAD CSV, over the plan of those before. */
export function planWriting(clause: OtherBoundClause, input: Operator, context: ClauseContext): Operator {
  const { rows } = input;
  switch (clause.kind) {
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

function planMerge(
  { pattern, create, onCreate, onMatch }: BoundMerge,
  input: Operator,
  context: ClauseContext,
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
