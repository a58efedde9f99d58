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

  /** The nodes from `begin` on: of a list that is exact as they stand there, else those that are wanted. */
  function nodesFrom(
    candidates: Int32Array | null,
    isExact: boolean,
    begin: number,
    size: number,
  ): Int32Array {
    if (candidates && isExact) return candidates.subarray(begin, begin + size);
    let count = 0;
    for (let i = begin; i < begin + size; i++) {
      const id = candidates ? candidates[i]! : i;
      if (isExact || isWanted(id)) batch[count++] = id;
    }
    return batch.subarray(0, count);
  }
  function give(row: Row, nodes: Int32Array): boolean {
    for (let i = 0; i < nodes.length; i++) {
      row[slot] = nodes[i]!;
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
      if (size > batch.length) batch = new Int32Array(size);
      let nodes = nodesFrom(candidates, isExact, begin, size);
      for (const test of tests) nodes = batch.subarray(0, test(nodes, batch, row));
      if (!give(row, nodes)) return false;
    }
    return true;
  };
}
