import { CypherFloat } from "./float.ts";
import type { Integer } from "./integer.ts";
import type { ListValue, MapValue, Temporal, Value } from "./value.ts";

/** The type of a value at run time, in the words of Cypher. */
export type Kind =
  | "Null"
  | "Boolean"
  | "Integer"
  | "Float"
  | "String"
  | "List"
  | "Map"
  | "Node"
  | "Relationship"
  | "Path"
  | "Point"
  | Temporal["kind"];

export function kindOf(value: Value): Kind {
  switch (typeof value) {
    case "string":
      return "String";
    case "boolean":
      return "Boolean";
    case "bigint":
      return "Integer";
    case "number":
      return Number.isInteger(value) ? "Integer" : "Float";
    default:
      if (value === null) return "Null";
      if (isList(value)) return "List";
      if (isMap(value)) return "Map";
      return value.kind;
  }
}

export function isList(value: Value): value is ListValue {
  return Array.isArray(value);
}

export function isMap(value: Value): value is MapValue {
  return value instanceof Map;
}

export function isInteger(value: Value): value is Integer {
  return typeof value === "bigint" || Number.isInteger(value);
}

/** INTEGER or FLOAT. */
export function isNumber(value: Value): value is Integer | CypherFloat {
  return typeof value === "number" || typeof value === "bigint" || value instanceof CypherFloat;
}

/** The number as JavaScript counts with it; a large INTEGER is rounded, as converting it to FLOAT does. */
export function toNumber(value: Integer | CypherFloat): number {
  if (typeof value === "number") return value;
  return typeof value === "bigint" ? Number(value) : value.value;
}

const temporalKinds: ReadonlySet<string> = new Set([
  "Date",
  "Time",
  "LocalTime",
  "DateTime",
  "LocalDateTime",
  "Duration",
] satisfies Temporal["kind"][]);

export function isTemporal(value: Value): value is Temporal {
  return typeof value === "object" && value !== null && "kind" in value && temporalKinds.has(value.kind);
}
