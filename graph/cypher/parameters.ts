import { CypherFloat, isTemporal, Point, type Value } from "../values/index.ts";
import { CypherError } from "./errors.ts";

/**
 * Parameters as a program has them: values of the engine, and plain arrays and objects of these. An integral number is
 * an INTEGER; for a FLOAT write `float(1)`.
 */
export type Parameters = Readonly<Record<string, unknown>> | ReadonlyMap<string, unknown>;

/** Plain objects become maps, undefined becomes null; a function or a date of JavaScript is refused. */
export function toParameters(given: Parameters): ReadonlyMap<string, Value> {
  const entries = given instanceof Map ? [...(given as ReadonlyMap<string, unknown>)] : Object.entries(given);
  return new Map(entries.map(([name, value]) => [name, toValue(value, name)]));
}

function toValue(given: unknown, name: string): Value {
  switch (typeof given) {
    case "undefined":
      return null;
    case "string":
    case "boolean":
    case "number":
      return given;
    case "bigint":
      if (BigInt.asIntN(64, given) !== given) throw refused(name, "an integer beyond 64 bits");
      return Number.isSafeInteger(Number(given)) ? Number(given) : given;
    case "object":
      return given === null ? null : objectValue(given, name);
    default:
      throw refused(name, `a ${typeof given}`);
  }
}

function objectValue(given: object, name: string): Value {
  if (Array.isArray(given)) return given.map((item: unknown) => toValue(item, name));
  if (given instanceof Map) {
    const entries = [...(given as ReadonlyMap<unknown, unknown>)];
    return new Map(entries.map(([key, value]) => [String(key), toValue(value, name)]));
  }
  if (
    given instanceof CypherFloat ||
    given instanceof Point ||
    isGraphElement(given) ||
    isTemporal(given as Value)
  )
    return given as Value;
  const prototype: unknown = Object.getPrototypeOf(given);
  if (prototype !== Object.prototype && prototype !== null)
    throw refused(name, `a ${given.constructor.name}`);
  return new Map(Object.entries(given).map(([key, value]) => [key, toValue(value, name)]));
}

const isGraphElement = (given: object): boolean =>
  "kind" in given && typeof given.kind === "string" && ["Node", "Relationship", "Path"].includes(given.kind);

function refused(name: string, what: string): CypherError {
  const reason = `Parameter \`$${name}\` holds ${what}, which is no value of Cypher.`;
  return new CypherError({
    phase: "bind",
    type: "ArgumentError",
    code: "InvalidArgumentType",
    reason,
    text: "",
    span: null,
  });
}
