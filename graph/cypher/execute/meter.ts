import type { BoundExpression } from "../bind/index.ts";
import type { Count } from "../plan/index.ts";
import { Budget } from "./budget.ts";
import type { Evaluator, Sink } from "./row.ts";

/** The part of a statement's budget that one operator spends: PROFILE tells what it reads of the graph. */
export class Meter extends Budget {
  private readonly whole: Budget;
  private readonly count: Count;

  constructor(whole: Budget, count: Count) {
    super({});
    this.whole = whole;
    this.count = count;
  }

  override step(): void {
    this.spend(1);
  }

  override spend(steps: number): void {
    this.count.hits += steps;
    this.whole.spend(steps);
  }

  override hold(values: number): void {
    this.whole.hold(values);
  }
}

/** Counts the rows that go on. */
export const countingRows =
  (count: Count, next: Sink): Sink =>
  (row) => {
    count.rows += 1;
    return next(row);
  };

/** Counts how often a property or the labels of a node or relationship are read. */
export function countingReads(count: Count, expression: BoundExpression, evaluate: Evaluator): Evaluator {
  const isRead = expression.kind === "Property" || expression.kind === "HasLabels";
  if (!isRead || !["Node", "Relationship"].includes(expression.subject.type.name)) return evaluate;
  return (row) => {
    count.hits += 1;
    return evaluate(row);
  };
}
