import type { BoundExpression } from "../bind/index.ts";
import type { AllNodesScan, NodeByLabelScan } from "../plan/index.ts";
import type { Compiler } from "./compiler.ts";
import { nodeTest } from "./node-test.ts";
import type { Row, Sink } from "./row.ts";

/** At most so many nodes are looked at before the first of them goes on; at first fewer, for few may be wanted. */
const [leastBatch, largestBatch] = [16, 1024];

/** The nodes of a label, or all, that pass the predicates, in batches. */
export function scan(
  operator: AllNodesScan | NodeByLabelScan,
  predicates: readonly BoundExpression[],
  next: Sink,
  compiler: Compiler,
): Sink {
  const { index, budget } = compiler;
  const { slot } = operator.node;
  const label = operator.kind === "NodeByLabelScan" ? operator.label : null;
  const tests = predicates.map((predicate) => nodeTest(predicate, slot, compiler));
  let batch = new Int32Array(leastBatch);

  const isWanted = (id: number): boolean =>
    index.isNodeAlive(id) && (label === null || index.nodeLabels[id]!.includes(label));

  /** Fills the batch from `begin` on; gives how many are in it. Every candidate is wanted when they are exact. */
  function fill(candidates: readonly number[] | null, isExact: boolean, begin: number, size: number): number {
    if (size > batch.length) batch = new Int32Array(size);
    let count = 0;
    for (let i = begin; i < begin + size; i++) {
      const id = candidates ? candidates[i]! : i;
      if (isExact || isWanted(id)) batch[count++] = id;
    }
    return count;
  }
  function give(row: Row, count: number): boolean {
    for (let i = 0; i < count; i++) {
      row[slot] = batch[i]!;
      if (!next(row)) return false;
    }
    return true;
  }
  return (row) => {
    const candidates = label === null ? null : index.lookup.withLabel(label);
    const all = candidates ? candidates.length : index.nodeKeys.length;
    const isExact = all === (label === null ? index.nodeCount : index.lookup.labelCount(label));
    for (let begin = 0, size = leastBatch; begin < all; begin += size, size = largestBatch) {
      size = Math.min(size, all - begin);
      budget.spend(size);
      let count = fill(candidates, isExact, begin, size);
      for (const test of tests) count = test(batch, count, row);
      if (!give(row, count)) return false;
    }
    return true;
  };
}
