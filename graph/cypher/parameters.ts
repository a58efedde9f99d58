import { isList, isMap, type Value } from "../values/index.ts";

/** A parameter as a program has it: a value, or plain arrays and objects of them. */
export type ParameterValue =
  Value | undefined | readonly ParameterValue[] | { readonly [key: string]: ParameterValue };

/** Parameters as values: plain objects become maps, undefined becomes null. */
export function toParameters(
  given: Readonly<Record<string, ParameterValue>> | ReadonlyMap<string, Value>,
): ReadonlyMap<string, Value> {
  if (given instanceof Map) return given as ReadonlyMap<string, Value>;
  return new Map(Object.entries(given).map(([name, value]) => [name, toValue(value as ParameterValue)]));
}

function toValue(given: ParameterValue): Value {
  if (given === undefined) return null;
  if (typeof given !== "object" || given === null) return given;
  if (isList(given as Value)) return (given as readonly ParameterValue[]).map(toValue);
  if (isMap(given as Value)) return given as Value;
  if (Object.getPrototypeOf(given) !== Object.prototype) return given as Value;
  if (
    "kind" in given &&
    typeof given.kind === "string" &&
    ["Node", "Relationship", "Path"].includes(given.kind)
  )
    return given as Value;
  return new Map(Object.entries(given).map(([key, value]) => [key, toValue(value as ParameterValue)]));
}
