import { equals, type Value } from "../../../values/index.ts";
import type { NodeIndexSeek } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import { listOf } from "../expressions/comprehensions.ts";
import type { Row, Sink } from "../row.ts";

/** The nodes whose property equals a value, or one of a list, by the hash index of that property. */
export function nodeIndexSeek(
  { node, label, key, operator, value }: NodeIndexSeek,
  next: Sink,
  compiler: Compiler,
): Sink {
  const { index, budget } = compiler;
  const { slot } = node;
  /** A node may equal several items of a list, `1` and `1.0`, but is found once. */
  const give = (row: Row, sought: Value, found: Set<number> | null): boolean => {
    const candidates = index.lookup.dictionary(key).withValue(sought);
    const count = candidates.length;
    for (let i = 0; i < count; i++) {
      const id = candidates[i]!;
      budget.step();
      if (!index.isNodeAlive(id) || (label !== null && !index.nodeLabels[id]!.includes(label))) continue;
      if (found?.has(id) || equals(index.nodeProperty(id, key), sought) !== true) continue;
      found?.add(id);
      row[slot] = id;
      if (!next(row)) return false;
    }
    return true;
  };
  if (operator === "=") {
    const wanted = compiler.expression(value);
    return (row) => give(row, wanted(row), null);
  }
  const list = listOf(value, compiler);
  return (row) => {
    const found = new Set<number>();
    return list(row)?.every((sought) => give(row, sought, found)) ?? true;
  };
}
