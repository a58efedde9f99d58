import { compareStrings } from "./compare-strings.ts";
import { equals } from "./equality.ts";
import { CypherFloat } from "./float.ts";
import type { Integer } from "./integer.ts";
import { isList, isMap, isNumber, kindOf, type Kind } from "./kind.ts";
import type { Point } from "./point.ts";
import { compareTemporal } from "./temporal/index.ts";
import type { Ternary } from "./ternary.ts";
import type { ListValue, MapValue, PathValue, Temporal, Value } from "./value.ts";

/** Types in the ascending order of ORDER BY (CIP2016-06-14, "Orderability"). */
const ranks: Readonly<Record<Kind, number>> = {
  Map: 0,
  Node: 1,
  Relationship: 2,
  List: 3,
  Path: 4,
  Point: 5,
  DateTime: 6,
  LocalDateTime: 7,
  Date: 8,
  Time: 9,
  LocalTime: 10,
  Duration: 11,
  String: 12,
  Boolean: 13,
  Integer: 14,
  Float: 14,
  Null: 15,
};

/** The total order of ORDER BY, min and max: negative when `a` comes first; NaN after all numbers, null last. */
export function compare(a: Value, b: Value): number {
  if (typeof a === "number" && typeof b === "number" && a - b === a - b) return a - b;
  if (typeof a === "string" && typeof b === "string") return compareStrings(a, b);
  const kind = kindOf(a);
  const difference = ranks[kind] - ranks[kindOf(b)];
  return difference === 0 ? compareSameKind(kind, a, b) : difference;
}

function compareSameKind(kind: Kind, a: Value, b: Value): number {
  switch (kind) {
    case "Null":
      return 0;
    case "Boolean":
      return Number(a) - Number(b);
    case "Integer":
    case "Float":
      return compareNumbers(a as Integer | CypherFloat, b as Integer | CypherFloat);
    case "String":
      return compareStrings(a as string, b as string);
    case "List":
      return compareLists(a as ListValue, b as ListValue);
    case "Map":
      return compareMaps(a as MapValue, b as MapValue);
    case "Node":
    case "Relationship":
      return (a as { id: number }).id - (b as { id: number }).id;
    case "Path":
      return comparePaths(a as PathValue, b as PathValue);
    case "Point":
      return comparePoints(a as Point, b as Point);
    default:
      return compareTemporal(a as Temporal, b as Temporal);
  }
}

function compareNumbers(a: Integer | CypherFloat, b: Integer | CypherFloat): number {
  const left = a instanceof CypherFloat ? a.value : a;
  const right = b instanceof CypherFloat ? b.value : b;
  if (left < right) return -1;
  if (left > right) return 1;
  return Number(Number.isNaN(left)) - Number(Number.isNaN(right));
}

function compareLists(a: ListValue, b: ListValue): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const order = compare(a[i]!, b[i]!);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** By size, then keys, then values, as Neo4j does; the specification leaves it open. */
function compareMaps(a: MapValue, b: MapValue): number {
  const keys = [...a.keys()].sort();
  const others = [...b.keys()].sort();
  const order = a.size - b.size || compareLists(keys, others);
  return (
    order ||
    compareLists(
      keys.map((key) => a.get(key) ?? null),
      keys.map((key) => b.get(key) ?? null),
    )
  );
}

function comparePaths(a: PathValue, b: PathValue): number {
  const elements = (path: PathValue) => [path.nodes[0]!, ...path.relationships];
  return compareLists(elements(a), elements(b));
}

function comparePoints(a: Point, b: Point): number {
  return a.srid - b.srid || a.x - b.x || a.y - b.y || (a.z ?? 0) - (b.z ?? 0);
}

/**
 * The order behind `<` (CIP2016-06-14, "Comparability"): null when the values cannot be compared, NaN when one of them
 * is NaN, else negative, zero or positive.
 */
function comparison(a: Value, b: Value): number | null {
  if (typeof a === "string" && typeof b === "string") return compareStrings(a, b);
  if (a === null || b === null) return null;
  if (isNumber(a)) return isNumber(b) ? numberComparison(a, b) : null;
  if (isList(a)) return isList(b) ? listComparison(a, b) : null;
  if (isMap(a)) return null;
  const kind = kindOf(a);
  if (kind !== kindOf(b)) return null;
  switch (kind) {
    case "Boolean":
    case "Date":
    case "Time":
    case "LocalTime":
    case "DateTime":
    case "LocalDateTime":
      return compareSameKind(kind, a, b);
    default:
      return null;
  }
}

function numberComparison(a: Integer | CypherFloat, b: Integer | CypherFloat): number {
  const left = a instanceof CypherFloat ? a.value : a;
  const right = b instanceof CypherFloat ? b.value : b;
  return left < right ? -1 : left > right ? 1 : left == right ? 0 : NaN;
}

/** Lists compare by their first unequal items; one that cannot be compared makes the whole unknown. */
function listComparison(a: ListValue, b: ListValue): number | null {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const order = comparison(a[i]!, b[i]!);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

export function lessThan(a: Value, b: Value): Ternary {
  if (typeof a === "number" && typeof b === "number") return a < b;
  const order = comparison(a, b);
  return order === null ? null : order < 0;
}

export function lessThanOrEqual(a: Value, b: Value): Ternary {
  if (typeof a === "number" && typeof b === "number") return a <= b;
  const order = comparison(a, b);
  // What has no order is still equal to itself: a point, a duration, a map.
  if (order === null) return equals(a, b) === true ? true : null;
  return order <= 0;
}

export function greaterThan(a: Value, b: Value): Ternary {
  return lessThan(b, a);
}

export function greaterThanOrEqual(a: Value, b: Value): Ternary {
  return lessThanOrEqual(b, a);
}
