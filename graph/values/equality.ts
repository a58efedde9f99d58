import { CypherFloat } from "./float.ts";
import type { Integer } from "./integer.ts";
import { isList, isMap, isNumber } from "./kind.ts";
import type { Point } from "./point.ts";
import { sameTemporal } from "./temporal/index.ts";
import type { Ternary } from "./ternary.ts";
import type { ListValue, MapValue, Temporal, Value } from "./value.ts";

/**
 * The operator `=`: null when a null decides it, on any level of a list or map; false between values that cannot be
 * compared; NaN equals nothing; 1 equals 1.0 (CIP2016-06-14, "Equality").
 */
export function equals(a: Value, b: Value): Ternary {
  if (a === null || b === null) return null;
  if (typeof a !== "object" && typeof a === typeof b) return a === b;
  if (isNumber(a)) return isNumber(b) && sameNumber(a, b);
  if (typeof a !== "object" || typeof b !== "object") return false;
  if (isList(a)) return isList(b) && listsEqual(a, b);
  if (isMap(a)) return isMap(b) && mapsEqual(a, b);
  if (isList(b) || isMap(b) || a.kind !== b.kind) return false;
  return sameObject(a, b);
}

type Kinded = Exclude<Value, null | boolean | number | bigint | string | ListValue | MapValue | CypherFloat>;

function sameObject(a: Kinded | CypherFloat, b: Kinded | CypherFloat): boolean {
  switch (a.kind) {
    case "Float":
      return a.value === (b as CypherFloat).value;
    case "Node":
    case "Relationship":
      return a.id === (b as typeof a).id;
    case "Path":
      return samePath(a, b as typeof a);
    case "Point":
      return samePoint(a, b as Point);
    default:
      return sameTemporal(a, b as Temporal);
  }
}

/** Exact: JavaScript compares a bigint with a number by their mathematical values. */
function sameNumber(a: Integer | CypherFloat, b: Integer | CypherFloat): boolean {
  return (a instanceof CypherFloat ? a.value : a) == (b instanceof CypherFloat ? b.value : b);
}

function listsEqual(a: ListValue, b: ListValue): Ternary {
  if (a.length !== b.length) return false;
  let result: Ternary = true;
  for (let i = 0; i < a.length; i++) {
    const same = equals(a[i]!, b[i]!);
    if (same === false) return false;
    if (same === null) result = null;
  }
  return result;
}

function mapsEqual(a: MapValue, b: MapValue): Ternary {
  if (a.size !== b.size) return false;
  for (const key of a.keys()) if (!b.has(key)) return false;
  let result: Ternary = true;
  for (const [key, value] of a) {
    const same = equals(value, b.get(key) ?? null);
    if (same === false) return false;
    if (same === null) result = null;
  }
  return result;
}

type Path = Extract<Value, { kind: "Path" }>;

function samePath(a: Path, b: Path): boolean {
  return (
    a.nodes.length === b.nodes.length &&
    a.nodes.every((node, i) => node.id === b.nodes[i]!.id) &&
    a.relationships.every((relationship, i) => relationship.id === b.relationships[i]!.id)
  );
}

function samePoint(a: Point, b: Point): boolean {
  return a.srid === b.srid && a.x === b.x && a.y === b.y && a.z === b.z;
}
