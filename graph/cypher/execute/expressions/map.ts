import { isMap, type MapValue, type Value } from "../../../values/index.ts";
import type { BoundMap } from "../../bind/index.ts";
import type { Compiler } from "../compiler.ts";
import type { Evaluator } from "../row.ts";

/** A map literal, or a map projection of a subject. */
export function compileMap({ base, entries, subject }: BoundMap, compiler: Compiler): Evaluator {
  const values = entries.map(({ key, value }) => ({ key, value: compiler.expression(value) }));
  const spread = base && compiler.expression(base);
  const projected = subject && compiler.expression(subject);
  return (row) => {
    if (projected && projected(row) === null) return null;
    const map = new Map<string, Value>(spread ? entriesOf(spread(row)) : []);
    for (const { key, value } of values) map.set(key, value(row));
    return map;
  };
}

export function entriesOf(value: Value): MapValue {
  if (isMap(value)) return value;
  const isEntity = typeof value === "object" && value !== null && "kind" in value;
  return isEntity && (value.kind === "Node" || value.kind === "Relationship")
    ? value.properties()
    : new Map();
}
