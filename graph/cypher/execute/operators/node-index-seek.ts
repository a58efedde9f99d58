import { equals } from "../../../values/index.ts";
import type { NodeIndexSeek } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import type { Sink } from "../row.ts";

/** The nodes whose property equals a value, by the hash index of that property. */
export function nodeIndexSeek(
  { node, label, key, value }: NodeIndexSeek,
  next: Sink,
  compiler: Compiler,
): Sink {
  const { index, budget } = compiler;
  const { slot } = node;
  const wanted = compiler.expression(value);
  return (row) => {
    const sought = wanted(row);
    const candidates = index.lookup.dictionary(key).withValue(sought);
    const count = candidates.length;
    for (let i = 0; i < count; i++) {
      const id = candidates[i]!;
      budget.step();
      if (!index.isNodeAlive(id) || (label !== null && !index.nodeLabels[id]!.includes(label))) continue;
      if (equals(index.nodeProperty(id, key), sought) !== true) continue;
      row[slot] = id;
      if (!next(row)) return false;
    }
    return true;
  };
}
