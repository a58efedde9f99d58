import type { StoredProperties } from "../model/index.ts";
import { CypherFloat, formatFloat, isList, isTemporal, Point, type PropertyValue } from "../values/index.ts";

/** The type of a column of values, in the words of neo4j-admin and near those of GraphML and GEXF. */
export type ScalarType =
  | "boolean"
  | "long"
  | "double"
  | "string"
  | "date"
  | "time"
  | "localtime"
  | "datetime"
  | "localdatetime"
  | "duration"
  | "point";

export interface ColumnType {
  readonly scalar: ScalarType;
  readonly isList: boolean;
}

/** The properties that some elements have, in the order in which they first appear, each with one type for all. */
export function columnsOf(elements: Iterable<StoredProperties>): ReadonlyMap<string, ColumnType> {
  const found = new Map<string, Found>();
  for (const properties of elements)
    for (const [name, value] of Object.entries(properties)) {
      const before = found.get(name);
      const here = typeOf(value);
      found.set(name, before ? join(before, here) : here);
    }
  return new Map(
    Array.from(found, ([name, { scalar, isList: many }]) => [
      name,
      { scalar: scalar ?? "string", isList: many },
    ]),
  );
}

/** An empty list does not tell what it would hold. */
interface Found {
  readonly scalar: ScalarType | null;
  readonly isList: boolean;
}

function typeOf(value: PropertyValue): Found {
  if (!isList(value)) return { scalar: scalarType(value), isList: false };
  const items = value.map((item) => typeOf(item));
  return { ...items.reduce(join, { scalar: null, isList: false }), isList: true };
}

function scalarType(value: Exclude<PropertyValue, readonly PropertyValue[]>): ScalarType {
  switch (typeof value) {
    case "boolean":
    case "string":
      return typeof value === "string" ? "string" : "boolean";
    case "bigint":
      return "long";
    case "number":
      return Number.isInteger(value) ? "long" : "double";
    default:
      if (value instanceof CypherFloat) return "double";
      return value instanceof Point ? "point" : (value.kind.toLowerCase() as ScalarType);
  }
}

/** Whole numbers fit among floats; anything fits among texts. */
function join(a: Found, b: Found): Found {
  const isListNow = a.isList || b.isList;
  if (a.scalar === null || b.scalar === null) return { scalar: a.scalar ?? b.scalar, isList: isListNow };
  if (a.isList !== b.isList) return { scalar: "string", isList: true };
  if (a.scalar === b.scalar) return { scalar: a.scalar, isList: isListNow };
  const isNumeric = [a.scalar, b.scalar].every((scalar) => scalar === "long" || scalar === "double");
  return { scalar: isNumeric ? "double" : "string", isList: isListNow };
}

/** A single value as text: what `toString` gives in Cypher. */
export function textOf(value: PropertyValue): string {
  if (typeof value === "number" && !Number.isInteger(value)) return formatFloat(value);
  if (value instanceof CypherFloat) return formatFloat(value.value);
  if (isList(value)) return JSON.stringify(value.map((item) => textOf(item)));
  return typeof value === "object" && (isTemporal(value) || value instanceof Point)
    ? value.toString()
    : String(value);
}

/** The items of a value of a column of lists; one that is no list is a list of itself. */
export function itemsOf(value: PropertyValue): readonly PropertyValue[] {
  return isList(value) ? value : [value];
}

/** A list as JSON text: numbers and booleans as they are, all else as strings. */
export function jsonList(value: PropertyValue): string {
  return `[${itemsOf(value).map(jsonItem).join(", ")}]`;
}

function jsonItem(value: PropertyValue): string {
  const isPlain = typeof value === "boolean" || typeof value === "bigint" || Number.isFinite(value);
  return isPlain || value instanceof CypherFloat ? textOf(value) : JSON.stringify(textOf(value));
}
