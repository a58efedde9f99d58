import type { BoundExpression, StaticLabels, Variable } from "../bind/index.ts";
import type { Operator } from "./operators.ts";
import { isTaken, type Statistics } from "./statistics.ts";
import { slotsIn } from "./variables.ts";

/** A way to find a node, and the predicates it makes needless. */
export interface Leaf {
  readonly plan: Operator;
  readonly solved: readonly BoundExpression[];
}

/** The cheapest way to find a node by itself: by a property's value, by its rarest label, or among all. */
export function leafFor(
  node: Variable,
  predicates: readonly BoundExpression[],
  isKnown: (slot: number) => boolean,
  statistics: Statistics,
): Leaf {
  const label = rarestLabel(node, predicates, statistics);
  const count = label ? statistics.labelCount(label.name) : statistics.nodeCount;
  const labelSolved = label?.isWhole ? [label.predicate] : [];
  let seek: ReturnType<typeof seekBy> = null;
  let rows = Number.POSITIVE_INFINITY;
  for (const predicate of predicates) {
    const found = seekBy(predicate, node, isKnown);
    const expected = found ? Math.min(count, rowsWith(found.key, statistics) * found.items) : rows;
    if (expected < rows) [seek, rows] = [found, expected];
  }
  if (seek && isTaken(statistics)) {
    const { key, operator, value } = seek;
    const of = { node, label: label?.name ?? null, key, operator, value };
    return { plan: { kind: "NodeIndexSeek", ...of, rows }, solved: [seek.predicate, ...labelSolved] };
  }
  if (label && isTaken(statistics))
    return { plan: { kind: "NodeByLabelScan", node, label: label.name, rows: count }, solved: labelSolved };
  return { plan: { kind: "AllNodesScan", node, rows: count }, solved: [] };
}

/** How many nodes have one value of a property; where values were not counted, few. */
function rowsWith(key: string, { nodeCount, valueCount }: Statistics): number {
  return nodeCount / (valueCount?.(key) ?? 1000) + 1;
}

/** Labels every one of which a node must have. */
function requiredLabels(labels: StaticLabels): readonly string[] {
  if (labels.kind === "Label") return [labels.label.name];
  return labels.kind === "LabelAnd" ? labels.operands.flatMap(requiredLabels) : [];
}

function rarestLabel(node: Variable, predicates: readonly BoundExpression[], { labelCount }: Statistics) {
  let best: { name: string; predicate: BoundExpression; isWhole: boolean } | null = null;
  for (const predicate of predicates) {
    if (predicate.kind !== "HasLabels" || !isReference(predicate.subject, node)) continue;
    for (const name of requiredLabels(predicate.labels))
      if (!best || labelCount(name) < labelCount(best.name))
        best = { name, predicate, isWhole: predicate.labels.kind === "Label" };
  }
  return best;
}

/** `n.key = value` or `n.key IN list`, with a value that can be told before `n`. */
function seekBy(predicate: BoundExpression, node: Variable, isKnown: (slot: number) => boolean) {
  if (predicate.kind !== "Comparison" && predicate.kind !== "Predicate") return null;
  const { operator, left, right } = predicate;
  if (operator !== "=" && operator !== "IN") return null;
  for (const [side, value] of [
    [left, right],
    [right, left],
  ] as const) {
    if (side.kind !== "Property" || !isReference(side.subject, node)) continue;
    if (![...slotsIn(value)].every(isKnown) || (operator === "IN" && side !== left)) continue;
    const items = operator === "=" ? 1 : value.kind === "List" ? value.items.length : 10;
    return { predicate, key: side.key, operator, value, items };
  }
  return null;
}

const isReference = (expression: BoundExpression, variable: Variable): boolean =>
  expression.kind === "Variable" && expression.variable.slot === variable.slot;
