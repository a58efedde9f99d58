import type { NodeByLabelScan } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import type { Sink } from "../row.ts";

/** Every node of a label. */
export function nodeByLabelScan(
  { node, label }: NodeByLabelScan,
  next: Sink,
  { index, budget }: Compiler,
): Sink {
  const { slot } = node;
  return (row) => {
    const candidates = index.lookup.withLabel(label);
    const count = candidates.length;
    const isExact = index.lookup.labelCount(label) === count;
    for (let i = 0; i < count; i++) {
      const id = candidates[i]!;
      if (!isExact && !(index.isNodeAlive(id) && index.nodeLabels[id]!.includes(label))) continue;
      budget.step();
      row[slot] = id;
      if (!next(row)) return false;
    }
    return true;
  };
}
