import type { BoundProjection, ProjectedItem, Variable } from "../bind/index.ts";
import { conjuncts } from "../bind/index.ts";
import type { PlanContext } from "./context.ts";
import { filterBy } from "./filters.ts";
import type { Operator } from "./operators.ts";
import { pruneWalks } from "./rules/pruning.ts";
import { isTaken } from "./statistics.ts";
import { slotsIn } from "./variables.ts";

/** WITH and RETURN: project, aggregate, distinct, order, page, filter, in that order. */
export function planProjection(projection: BoundProjection, input: Operator, context: PlanContext): Operator {
  const { items, aggregation, distinct, where } = projection;
  const { statistics } = context;
  let plan = isTaken(statistics) ? pruneWalks(input, projection) : input;
  if (aggregation) {
    const { keys, aggregates } = aggregation;
    const rows = keys.length === 0 ? 1 : Math.sqrt(plan.rows);
    const others = items.filter((item) => !keys.includes(item));
    const carried = carriedSlots([others, projection.orderBy], [...keys, ...aggregates]);
    plan = { kind: "EagerAggregation", keys, carried, aggregates, input: plan, rows };
    plan = project(plan, others);
  } else plan = project(plan, items);
  if (distinct)
    plan = distinctBy(
      plan,
      items.map(({ variable }) => variable),
    );
  plan = planOrder(projection, plan, isTaken(statistics));
  return where ? filterBy(plan, conjuncts(where), context) : plan;
}

export function distinctBy(input: Operator, keys: readonly Variable[]): Operator {
  return { kind: "Distinct", keys, input, rows: input.rows };
}

/** What a group keeps of its first row: `RETURN a.x, a.x + count(*)` reads `a` again after grouping. */
function carriedSlots(used: unknown, made: readonly { readonly variable: Variable }[]): readonly number[] {
  const slots = new Set(slotsIn(used));
  for (const { variable } of made) slots.delete(variable.slot);
  return [...slots];
}

/** A new name of a variable needs nothing: it shares the slot. */
function project(input: Operator, all: readonly ProjectedItem[]): Operator {
  const items = all.filter(
    ({ variable, expression }) =>
      expression.kind !== "Variable" || expression.variable.slot !== variable.slot,
  );
  return items.length > 0 ? { kind: "Projection", items, input, rows: input.rows } : input;
}

function planOrder(
  { orderBy: items, skip, limit }: BoundProjection,
  input: Operator,
  mayMerge: boolean,
): Operator {
  const { rows } = input;
  if (mayMerge && items.length > 0 && limit)
    return { kind: "Top", items, skip, limit, input, rows: Math.min(rows, 10) };
  let plan: Operator = items.length > 0 ? { kind: "Sort", items, input, rows } : input;
  if (skip) plan = { kind: "Skip", count: skip, input: plan, rows };
  if (limit) plan = { kind: "Limit", count: limit, input: plan, rows: Math.min(rows, 10) };
  return plan;
}
