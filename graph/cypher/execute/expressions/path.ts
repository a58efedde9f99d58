import type { NodeValue, PathValue, RelationshipValue } from "../../../values/index.ts";
import type { GraphIndex } from "../../../model/index/index.ts";
import type { BoundPath } from "../../bind/index.ts";
import type { Compiler } from "../compiler.ts";
import { idAt, type Evaluator } from "../row.ts";

/** The path of a pattern from the ids in its slots; null when a part is. */
export function compilePath({ elements }: BoundPath, compiler: Compiler): Evaluator {
  const { index } = compiler;
  const [first, ...rest] = elements;
  return (row) => {
    const start = idAt(row, first!.slot);
    if (start === null) return null;
    const relationships: number[] = [];
    for (const { slot, representation } of rest) {
      const part = row[slot] as number | readonly number[] | null;
      if (part === null) return null;
      if (typeof part !== "number") relationships.push(...part);
      else if (representation === "relationship") relationships.push(part);
    }
    return pathOf(index, start, relationships);
  };
}

/** The path that leaves `start` and walks the relationships, whichever way each one points. */
export function pathOf(index: GraphIndex, start: number, walked: readonly number[]): PathValue {
  const nodes: NodeValue[] = [index.node(start)];
  const relationships: RelationshipValue[] = [];
  let at = start;
  for (const id of walked) {
    const from = index.starts.data[id]!;
    at = from === at ? index.ends.data[id]! : from;
    relationships.push(index.relationship(id));
    nodes.push(index.node(at));
  }
  return { kind: "Path", nodes, relationships };
}
