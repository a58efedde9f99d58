import { CypherFloat, isList, isMap, Point, type MapValue, type Value } from "../values/index.ts";
import type { QueryResult } from "./result.ts";

/** What is left of a value when it leaves the engine: nothing that JavaScript does not know. */
export type PlainValue =
  null | boolean | number | bigint | string | readonly PlainValue[] | { readonly [key: string]: PlainValue };

export interface PlainOptions {
  /** `number` (the default) throws a RangeError for an INTEGER that a number would round; `bigint` gives every one so. */
  readonly integers?: "number" | "bigint";
}

/**
 * The rows of a result as plain objects, a property for each column. FLOAT becomes a number, a temporal value its ISO
 * 8601 text, a map an object; a node is `{ id, labels, properties }`, a relationship `{ id, type, properties }`, a path
 * `{ nodes, relationships }`, a point `{ crs, x, y, z? }`. An `id` is the graph's own key.
 */
export function records(
  { columns, rows }: QueryResult,
  options: PlainOptions = {},
): Record<string, PlainValue>[] {
  return rows.map((row) => Object.fromEntries(row.map((value, i) => [columns[i]!, plain(value, options)])));
}

/** One value as `records` gives it. */
export function plain(value: Value, options: PlainOptions = {}): PlainValue {
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "bigint") return number(value, options);
  if (value instanceof CypherFloat) return value.value;
  const each = (inner: Value): PlainValue => plain(inner, options);
  if (isList(value)) return value.map(each);
  if (isMap(value)) return object(value, each);
  if (value instanceof Point) {
    const { crs, x, y, z } = value;
    return { crs, x, y, ...(z !== null && { z }) };
  }
  switch (value.kind) {
    case "Node":
      return { id: value.key, labels: [...value.labels()], properties: object(value.properties(), each) };
    case "Relationship":
      return { id: value.key, type: value.type, properties: object(value.properties(), each) };
    case "Path":
      return { nodes: value.nodes.map(each), relationships: value.relationships.map(each) };
    default:
      return value.toString();
  }
}

function number(value: number | bigint, { integers }: PlainOptions): number | bigint {
  if (integers === "bigint") return Number.isInteger(value) ? BigInt(value) : value;
  if (typeof value === "bigint")
    throw new RangeError(`${value} is no exact number; ask for { integers: "bigint" }.`);
  return value;
}

const object = (map: MapValue, each: (value: Value) => PlainValue) =>
  Object.fromEntries([...map].map(([key, value]) => [key, each(value)]));
