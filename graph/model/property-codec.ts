import {
  CypherDate,
  CypherDateTime,
  CypherDuration,
  CypherFloat,
  CypherLocalDateTime,
  CypherLocalTime,
  CypherTime,
  isList,
  Point,
  type PropertyValue,
  type Srid,
} from "../values/index.ts";

/** A property as JSON: what JSON can say as it is, anything else as a map of one key that names its type. */
export type EncodedProperty =
  boolean | number | string | readonly EncodedProperty[] | { readonly [tag: string]: unknown };

/** Reads back each text that `toString` of the type wrote. */
const temporalTypes = {
  "@date": CypherDate,
  "@time": CypherTime,
  "@localtime": CypherLocalTime,
  "@datetime": CypherDateTime,
  "@localdatetime": CypherLocalDateTime,
  "@duration": CypherDuration,
} as const;

export function encodeProperty(value: PropertyValue): EncodedProperty {
  if (typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "bigint") return { "@integer": String(value) };
  if (typeof value === "number") return Number.isFinite(value) ? value : { "@float": String(value) };
  if (isList(value)) return value.map(encodeProperty);
  // JSON has no minus zero.
  if (value instanceof CypherFloat) return { "@float": Object.is(value.value, -0) ? "-0" : value.value };
  if (value instanceof Point)
    return { "@point": [value.srid, value.x, value.y, ...(value.z === null ? [] : [value.z])] };
  for (const [tag, type] of Object.entries(temporalTypes))
    if (value instanceof type) return { [tag]: value.toString() };
  throw new TypeError(`A property cannot hold ${String(value)}.`);
}

/** Throws what the parsers throw, or `TypeError` for a tag it does not know. */
export function decodeProperty(json: EncodedProperty): PropertyValue {
  if (typeof json !== "object") return json;
  if (Array.isArray(json))
    return json.some(isTagged) ? json.map(decodeProperty) : (json as readonly PropertyValue[]);
  const [[tag, content]] = Object.entries(json) as [[string, unknown]];
  if (tag in temporalTypes) return temporalTypes[tag as keyof typeof temporalTypes].parse(String(content));
  switch (tag) {
    case "@integer":
      return BigInt(String(content));
    case "@float":
      return decodeFloat(Number(content));
    case "@point": {
      const [srid, x, y, z] = content as [Srid, number, number, number?];
      return new Point(srid, x, y, z ?? null);
    }
    default:
      throw new TypeError(`A property of the unknown type ${tag}.`);
  }
}

const isTagged = (json: unknown) => typeof json === "object";

function decodeFloat(value: number): number | CypherFloat {
  return Number.isInteger(value) ? new CypherFloat(value) : value;
}
