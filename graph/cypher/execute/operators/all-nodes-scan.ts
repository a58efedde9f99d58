import type { AllNodesScan } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import type { Sink } from "../row.ts";

/** Every node. */
export function allNodesScan({ node }: AllNodesScan, next: Sink, { index, budget }: Compiler): Sink {
  const { slot } = node;
  return (row) => {
    const count = index.nodeKeys.length;
    for (let id = 0; id < count; id++) {
      if (index.nodeProperties[id] === undefined) continue;
      budget.step();
      row[slot] = id;
      if (!next(row)) return false;
    }
    return true;
  };
}
