import type { BoundExpression } from "../bind/index.ts";
import type { Statistics } from "./statistics.ts";

/** Shares of rows that pass what the statistics know nothing of, as Neo4j guesses them. */
const guessed = { equal: 0.1, unequal: 0.9, range: 0.3, text: 0.1, list: 0.2, other: 0.5 } as const;

/** The share of rows that a predicate lets pass. */
export function selectivity(predicate: BoundExpression, statistics: Statistics): number {
  switch (predicate.kind) {
    case "HasLabels": {
      const { labels } = predicate;
      if (labels.kind !== "Label") return guessed.other;
      return statistics.labelCount(labels.label.name) / Math.max(1, statistics.nodeCount);
    }
    case "Comparison": {
      const { operator, left, right } = predicate;
      if (operator === "<>") return guessed.unequal;
      return operator === "=" ? equality([left, right], statistics) : guessed.range;
    }
    case "Predicate":
      return predicate.operator === "IN" ? guessed.list : guessed.text;
    case "IsNull":
      return predicate.negated ? guessed.unequal : guessed.equal;
    case "Not":
      return 1 - selectivity(predicate.operand, statistics);
    case "And":
      return predicate.operands.reduce((share, operand) => share * selectivity(operand, statistics), 1);
    case "Or":
      return Math.min(
        1,
        predicate.operands.reduce((share, operand) => share + selectivity(operand, statistics), 0),
      );
    default:
      return guessed.other;
  }
}

/** Of a property whose values are counted, as many as share one value on average. */
function equality(sides: readonly BoundExpression[], { valueCount }: Statistics): number {
  for (const side of sides) {
    const values = side.kind === "Property" ? valueCount?.(side.key) : null;
    if (values) return 1 / values;
  }
  return guessed.equal;
}
