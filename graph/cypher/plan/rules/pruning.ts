import type { BoundAggregate, BoundProjection } from "../../bind/index.ts";
import type { Operator, VarLengthExpand } from "../operators.ts";
import { slotsIn } from "../variables.ts";

/**
 * `MATCH (a)-[*1..3]-(b) RETURN DISTINCT b` asks which nodes are reached, not by how many walks. A walk of variable
 * length below such a projection, whose relationships nobody reads, need find every end only once.
 */
export function pruneWalks(input: Operator, projection: BoundProjection): Operator {
  const { aggregation, distinct } = projection;
  const countsOnce = aggregation ? aggregation.aggregates.every(isDistinct) : distinct;
  if (!countsOnce) return input;
  return prune(input, new Set(slotsIn([projection.items, aggregation, projection.orderBy])));
}

const insensitive: ReadonlySet<string> = new Set(["min", "max"]);

const isDistinct = (aggregate: BoundAggregate): boolean =>
  aggregate.distinct || (aggregate.function !== null && insensitive.has(aggregate.function.name));

/** Looks down through what neither counts nor stops rows. */
function prune(plan: Operator, used: Set<number>): Operator {
  switch (plan.kind) {
    case "Filter":
      slotsIn(plan.predicates, used);
      return { ...plan, input: prune(plan.input, used) };
    case "Projection":
      slotsIn(plan.items, used);
      return { ...plan, input: prune(plan.input, used) };
    case "VarLengthExpand(All)":
      return isPrunable(plan, used) ? { ...plan, kind: "VarLengthExpand(Pruning)" } : plan;
    default:
      return plan;
  }
}

const isPrunable = ({ relationship, hops, different }: VarLengthExpand, used: ReadonlySet<number>): boolean =>
  hops.from <= 1 && different.length === 0 && !used.has(relationship.slot);
