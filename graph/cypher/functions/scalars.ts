import {
  isList,
  isMap,
  toBoolean,
  toFloat,
  toInteger,
  toText,
  ValueError,
  type ListValue,
  type Value,
} from "../../values/index.ts";
import { equals } from "../../values/index.ts";
import { contextual, scalar, unguarded } from "./define.ts";
import type { FunctionDefinition } from "./signature.ts";
import { typeText } from "./type-names.ts";

/** Functions of single values: conversions, the first that is not null, what a value is. */
export const scalars: readonly FunctionDefinition[] = [
  unguarded(
    "coalesce(...value: Any): Any",
    "the first value that is not null",
    (...values) => values.find((value) => value !== null) ?? null,
  ),
  unguarded("nullIf(a: Any, b: Any): Any", "null when both are equal, else the first", (a, b) =>
    equals(a, b) === true ? null : a!,
  ),
  unguarded("exists(value: Any): Boolean", "whether the value is not null", (value) => value !== null),
  unguarded("valueType(value: Any): String", "the name of the value's type", (value) => typeText(value)),
  scalar(
    "isEmpty(value: String | List | Map): Boolean",
    "whether a text, list or map has nothing in it",
    isEmpty,
  ),
  scalar(
    "toInteger(value: Any): Integer",
    "the whole number, cut toward zero; null of a text that is none",
    toInteger,
  ),
  scalar("toFloat(value: Any): Float", "the number as a FLOAT; null of a text that is none", toFloat),
  scalar(
    "toBoolean(value: Any): Boolean",
    "of 'true', 'false' and integers; null of any other text",
    toBoolean,
  ),
  scalar("toString(value: Any): String", "the value as text", toText),
  scalar(
    "toIntegerOrNull(value: Any): Integer",
    "as toInteger, but null where that fails",
    orNull(toInteger),
  ),
  scalar("toFloatOrNull(value: Any): Float", "as toFloat, but null where that fails", orNull(toFloat)),
  scalar(
    "toBooleanOrNull(value: Any): Boolean",
    "as toBoolean, but null where that fails",
    orNull(toBoolean),
  ),
  scalar("toStringOrNull(value: Any): String", "as toString, but null where that fails", orNull(toText)),
  scalar("toIntegerList(list: List): List<Integer>", "toIntegerOrNull of each item", each(toInteger)),
  scalar("toFloatList(list: List): List<Float>", "toFloatOrNull of each item", each(toFloat)),
  scalar("toBooleanList(list: List): List<Boolean>", "toBooleanOrNull of each item", each(toBoolean)),
  scalar("toStringList(list: List): List<String>", "toStringOrNull of each item", each(toText)),
  contextual(
    "randomUUID(): String",
    "a random UUID of version 4",
    (context) => () => randomUuid(() => context.random()),
  ),
  unguarded(
    "linenumber(): Integer",
    "row of the table that LOAD CSV reads, its header counted; else null",
    () => null,
  ),
  unguarded("file(): String", "the table that LOAD CSV reads; else null", () => null),
  contextual("timestamp(): Integer", "milliseconds since 1970-01-01T00:00Z", (context) => () => {
    const { seconds, nanosecond } = context.now();
    return seconds * 1000 + Math.floor(nanosecond / 1_000_000);
  }),
];

/** RFC 9562, section 5.4: 122 random bits beside the version (4) and the variant (8 to b). */
function randomUuid(random: () => number): string {
  const digit = (pattern: string) =>
    (pattern === "y" ? 8 + Math.floor(random() * 4) : Math.floor(random() * 16)).toString(16);
  return "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx".replace(/[xy]/g, digit);
}

function isEmpty(value: Value): boolean {
  if (isList(value)) return value.length === 0;
  return isMap(value) ? value.size === 0 : value === "";
}

/** Conversion that gives null for what it cannot convert. */
function orNull(convert: (value: Value) => Value): (value: Value) => Value {
  return (value) => {
    try {
      return convert(value);
    } catch (error) {
      if (error instanceof ValueError) return null;
      throw error;
    }
  };
}

function each(convert: (value: Value) => Value): (list: ListValue) => Value {
  const safely = orNull(convert);
  return (list) => list.map(safely);
}
