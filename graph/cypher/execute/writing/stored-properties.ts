import {
  CypherFloat,
  isList,
  isMap,
  isTemporal,
  kindOf,
  Point,
  ValueError,
  type MapValue,
  type PropertyValue,
  type Value,
} from "../../../values/index.ts";
import type { StoredProperties } from "../../../model/property-graph.ts";

/** A map as it is stored: without its nulls. */
export function storedProperties(map: MapValue): StoredProperties {
  const properties: StoredProperties = {};
  for (const [key, value] of map) store(properties, key, value);
  return properties;
}

/** Puts a value among properties; null is no value. */
export function store(properties: StoredProperties, key: string, value: Value): void {
  if (value !== null) define(properties, key, storable(value, key));
}

/** A copy with one property changed, or without it when the value is null. */
export function withProperty(properties: StoredProperties, key: string, value: Value): StoredProperties {
  const copy = { ...properties };
  if (value === null) Reflect.deleteProperty(copy, key);
  else define(copy, key, storable(value, key));
  return copy;
}

/** A property named `__proto__` is a property like any other. */
function define(properties: StoredProperties, key: string, value: PropertyValue): void {
  if (key !== "__proto__") properties[key] = value;
  else
    Object.defineProperty(properties, key, { value, enumerable: true, writable: true, configurable: true });
}

function storable(value: Value, key: string): PropertyValue {
  if (isList(value)) {
    for (const item of value)
      if (item === null || isList(item) || !isScalar(item)) throw notStorable(item, key);
    return value as PropertyValue;
  }
  if (!isScalar(value)) throw notStorable(value, key);
  return value as PropertyValue;
}

function isScalar(value: Value): boolean {
  if (typeof value !== "object") return true;
  return value instanceof CypherFloat || value instanceof Point || isTemporal(value);
}

function notStorable(value: Value, key: string): ValueError {
  const what = value === null || isMap(value) ? kindOf(value) : `${kindOf(value)} in a List`;
  return new ValueError(
    "TypeError",
    "InvalidPropertyType",
    `Property \`${key}\` cannot hold a ${isList(value) ? "List" : what}.`,
  );
}
