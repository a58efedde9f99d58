import {
  equals,
  isList,
  isMap,
  toBoolean,
  toFloat,
  toInteger,
  toText,
  ValueError,
  type ListValue,
  type Value,
} from "../../../values/index.ts";
import { contextual, scalar, unguarded } from "../define.ts";
import type { FunctionDefinition } from "../signature.ts";
import { typeText } from "../type-names.ts";

/** Conversions that give null where they fail, what a value is, and what comes from outside of the graph. */
export const furtherScalars: readonly FunctionDefinition[] = [
  unguarded("nullIf(a: Any, b: Any): Any", "null when both are equal, else the first", (a, b) =>
    equals(a, b) === true ? null : a!,
  ),
  unguarded("valueType(value: Any): String", "the name of the value's type", (value) => typeText(value)),
  scalar(
    "isEmpty(value: String | List | Map): Boolean",
    "whether a text, list or map has nothing in it",
    isEmpty,
  ),
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
