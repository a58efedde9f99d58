import { CypherFloat } from "./float.ts";
import type { ListValue, MapValue, Value } from "./value.ts";

/** What stands for a value in a `Map` or `Set`: equivalent values have the same key. */
export type GroupingKey = string | number | bigint | boolean | null;

/**
 * The key under which DISTINCT, grouping and IN-sets hold a value (CIP2016-06-14, "Equivalence"): as equality, but null
 * is equivalent to null and NaN to NaN. Numbers, booleans and strings are their own keys, which costs nothing; all else
 * becomes a string that starts with NUL. Keys are prefix-free, so that they may be joined.
 */
export function groupingKey(value: Value): GroupingKey {
  switch (typeof value) {
    case "string":
      return value.startsWith("\0") ? `\0s${value}` : value;
    case "object":
      if (value === null) return null;
      if (value instanceof CypherFloat) return floatKey(value.value);
      return `\0${composite(value)}`;
    default:
      return value;
  }
}

/** The key of several values together: of a grouping by more than one expression. */
export function groupingKeyOf(values: readonly Value[]): GroupingKey {
  return values.length === 1 ? groupingKey(values[0]!) : `\0${listKey(values)}`;
}

/** An integral float has the key of the integer it equals. */
function floatKey(value: number): number | bigint {
  return Number.isSafeInteger(value) ? value : BigInt(value);
}

function part(value: Value): string {
  switch (typeof value) {
    case "string":
      return `s${value.length}:${value}`;
    case "number":
      return `#${value + 0};`;
    case "bigint":
      return `#${value};`;
    case "boolean":
      return value ? "t" : "f";
    default:
      if (value === null) return "_";
      if (value instanceof CypherFloat) return `#${floatKey(value.value)};`;
      return composite(value);
  }
}

type Composite = Exclude<Value, null | boolean | number | bigint | string | CypherFloat>;

function composite(value: Composite): string {
  if (isListValue(value)) return listKey(value);
  if (value instanceof Map) return mapKey(value as MapValue);
  const kinded = value as Exclude<Composite, ListValue | MapValue>;
  switch (kinded.kind) {
    case "Node":
      return `n${kinded.id};`;
    case "Relationship":
      return `r${kinded.id};`;
    case "Path":
      return `p${kinded.nodes.map((node) => node.id).join()}/${kinded.relationships.map((r) => r.id).join()};`;
    default:
      return `${kinded.kind} ${kinded.toString()};`;
  }
}

const isListValue = (value: Composite): value is ListValue => Array.isArray(value);

function listKey(values: ListValue): string {
  let key = `[${values.length}:`;
  for (const value of values) key += part(value);
  return key;
}

function mapKey(map: MapValue): string {
  let key = `{${map.size}:`;
  for (const name of [...map.keys()].sort()) key += part(name) + part(map.get(name) ?? null);
  return key;
}
