import type { Bound, BoundQuery, BoundSingleQuery } from "../bind/index.ts";
import { planClause } from "./clauses.ts";
import type { ClauseContext } from "./context.ts";
import type { Operator, ProduceResults } from "./operators.ts";
import { distinctBy } from "./projections.ts";
import type { Statistics } from "./statistics.ts";

const unknown: ClauseContext["other"] = ({ kind }) => {
  throw new Error(`${kind} is no clause of this engine.`);
};

const argument: Operator = { kind: "Argument", rows: 1 };

/** The operators that answer a statement; the root is `ProduceResults`. */
export function plan(
  { query }: Bound,
  statistics: Statistics,
  other?: ClauseContext["other"],
): ProduceResults {
  const input = withoutLastEager(planQuery(query, statistics, other), query);
  return { kind: "ProduceResults", columns: query.columns, input, rows: input.rows };
}

/** Nobody reads after the last clause of a query that returns nothing. */
const withoutLastEager = (root: Operator, { columns }: BoundQuery): Operator =>
  columns.length === 0 && root.kind === "Eager" ? root.input : root;

/** The operators of a query, or of one inside an expression. */
export function planQuery(query: BoundQuery, statistics: Statistics, other = unknown): Operator {
  const context = { statistics, nested: (inner: BoundQuery) => planQuery(inner, statistics, other), other };
  const [first] = query.parts;
  if (query.parts.length === 1 && first) return planPart(first, context);
  const parts = query.parts.map((part) => ({ plan: planPart(part, context), columns: part.columns }));
  const rows = parts.reduce((sum, part) => sum + part.plan.rows, 0);
  const union: Operator = { kind: "Union", parts, columns: query.columns, rows };
  return query.unions.every((all) => all) ? union : distinctBy(union, query.columns);
}

function planPart({ clauses }: BoundSingleQuery, context: ClauseContext): Operator {
  return clauses.reduce((input, clause) => planClause(clause, input, context), argument);
}
