import type { Value } from "../../values/value.ts";

/** A stored attribute as a value: a graph that others filled may hold plain objects, dates and undefined. */
export function toStoredValue(stored: unknown): Value {
  switch (typeof stored) {
    case "string":
    case "number":
    case "boolean":
    case "bigint":
      return stored;
    case "object":
      return stored === null ? null : objectValue(stored);
    default:
      return null;
  }
}

function objectValue(stored: object): Value {
  if (Array.isArray(stored)) return stored.every(isScalar) ? (stored as Value) : stored.map(toStoredValue);
  if (Object.getPrototypeOf(stored) !== Object.prototype)
    return stored instanceof Date ? stored.toISOString() : (stored as Value);
  return new Map(Object.entries(stored).map(([key, value]) => [key, toStoredValue(value)]));
}

const isScalar = (value: unknown): boolean =>
  value !== null && typeof value !== "object" && value !== undefined;
