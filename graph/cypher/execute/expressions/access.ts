import {
  float,
  isInteger,
  isList,
  isMap,
  isTemporal,
  kindOf,
  Point,
  temporalComponent,
  ValueError,
  type ListValue,
  type Temporal,
  type Value,
  typeError,
} from "../../../values/index.ts";
import type { BoundProperty, BoundSlice, BoundSubscript } from "../../bind/index.ts";
import type { Compiler } from "../compiler.ts";
import { idAt, type Evaluator } from "../row.ts";

/** `subject.key`; of a node or relationship in a slot it is read without making a value of the entity. */
export function compileProperty({ subject, key, span }: BoundProperty, compiler: Compiler): Evaluator {
  const { index } = compiler;
  if (subject.kind === "Variable") {
    const { slot, representation } = subject.variable;
    if (representation === "node")
      return (row) => {
        const id = idAt(row, slot);
        return id === null ? null : index.nodeProperty(id, key);
      };
    if (representation === "relationship")
      return (row) => {
        const id = idAt(row, slot);
        return id === null ? null : index.relationshipProperty(id, key);
      };
  }
  const evaluate = compiler.expression(subject);
  return (row) => {
    try {
      return propertyOf(evaluate(row), key);
    } catch (error) {
      throw compiler.error(error, span);
    }
  };
}

function propertyOf(value: Value, key: string): Value {
  if (value === null) return null;
  if (isMap(value)) return value.get(key) ?? null;
  if (isTemporal(value) || value instanceof Point) return component(value, key);
  if (
    typeof value === "object" &&
    "kind" in value &&
    (value.kind === "Node" || value.kind === "Relationship")
  )
    return value.property(key);
  throw typeError(`A ${kindOf(value)} has no property \`${key}\`.`);
}

/** A part of a value that is one whole: what it does not have is a mistake, not a gap in the data. */
function component(value: Temporal | Point, key: string): Value {
  const part = value instanceof Point ? pointComponent(value, key) : temporalComponent(value, key);
  if (part !== undefined) return part;
  throw new ValueError("TypeError", "InvalidArgumentValue", `A ${kindOf(value)} has no \`${key}\`.`);
}

function pointComponent(point: Point, key: string): Value | undefined {
  switch (key) {
    case "x":
      return float(point.x);
    case "y":
      return float(point.y);
    case "longitude":
      return point.isGeographic ? float(point.x) : undefined;
    case "latitude":
      return point.isGeographic ? float(point.y) : undefined;
    case "z":
      return point.z === null ? undefined : float(point.z);
    case "height":
      return point.z === null || !point.isGeographic ? undefined : float(point.z);
    case "crs":
      return point.crs;
    case "srid":
      return point.srid;
    default:
      return undefined;
  }
}

/** `list[0]`, `map['key']`, `node['key']`. */
export function compileSubscript({ subject, index, span }: BoundSubscript, compiler: Compiler): Evaluator {
  const list = compiler.expression(subject);
  const at = compiler.expression(index);
  return (row) => {
    const value = list(row);
    const key = at(row);
    try {
      return element(value, key);
    } catch (error) {
      throw compiler.error(error, span);
    }
  };
}

function element(value: Value, key: Value): Value {
  if (value === null) return null;
  if (isList(value)) return key === null ? null : listElement(value, key);
  const isHolder =
    isMap(value) ||
    (typeof value === "object" &&
      "kind" in value &&
      (value.kind === "Node" || value.kind === "Relationship"));
  if (!isHolder) throw typeError(`A ${kindOf(value)} has no elements.`);
  if (key === null) return null;
  if (typeof key !== "string")
    throw new ValueError(
      "TypeError",
      "MapElementAccessByNonString",
      `A key is a String, not a ${kindOf(key)}.`,
    );
  return propertyOf(value, key);
}

function listElement(list: ListValue, at: Value): Value {
  if (!isInteger(at))
    throw new ValueError(
      "TypeError",
      "ListElementAccessByNonInteger",
      `A position in a list is an Integer, not a ${kindOf(at)}.`,
    );
  return list.at(Number(at)) ?? null;
}

/** `list[from..to]`, negative positions from the end. */
export function compileSlice({ subject, from, to, span }: BoundSlice, compiler: Compiler): Evaluator {
  const list = compiler.expression(subject);
  const first = from && compiler.expression(from);
  const last = to && compiler.expression(to);
  return (row) => {
    const value = list(row);
    const start = first ? first(row) : 0;
    const end = last ? last(row) : Number.MAX_SAFE_INTEGER;
    try {
      return slice(value, start, end);
    } catch (error) {
      throw compiler.error(error, span);
    }
  };
}

function slice(value: Value, start: Value, end: Value): Value {
  if (value === null || start === null || end === null) return null;
  if (!isList(value)) throw typeError(`A ${kindOf(value)} cannot be sliced.`);
  if (!isInteger(start) || !isInteger(end))
    throw new ValueError("TypeError", "ListElementAccessByNonInteger", "The bounds of a slice are Integers.");
  return value.slice(Number(start), Number(end));
}
