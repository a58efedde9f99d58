import { CypherFloat, isList, isMap, Point, type MapValue, type Value } from "#graph";

/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * A Cypher value for JSON: temporal values as ISO texts, integers beyond 2^53 as texts of digits (JSON readers would
 * round them), NaN and the infinities as texts, nodes and relationships as maps with their labels or type.
 */
export function plain(value: Value): Json {
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value === "bigint") return String(value);
  if (value instanceof CypherFloat) return value.value;
  if (value instanceof Point) return plainPoint(value);
  if (isList(value)) return value.map(plain);
  if (isMap(value)) return plainMap(value);
  switch (value.kind) {
    case "Node":
      return { id: value.key, labels: [...value.labels()], properties: plainMap(value.properties()) };
    case "Relationship":
      return { id: value.key, type: value.type, properties: plainMap(value.properties()) };
    case "Path":
      return { nodes: value.nodes.map(plain), relationships: value.relationships.map(plain) };
    default:
      return value.toString();
  }
}

function plainMap(map: MapValue): { readonly [key: string]: Json } {
  return Object.fromEntries([...map].map(([key, item]) => [key, plain(item)]));
}

function plainPoint({ crs, x, y, z }: Point): Json {
  return { crs, x, y, ...(z !== null && { z }) };
}
