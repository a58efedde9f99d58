import { toBoolean, toFloat, toInteger, toText } from "../../values/index.ts";
import { contextual, scalar, unguarded } from "./define.ts";
import type { FunctionDefinition } from "./signature.ts";

/** Conversions, the first value that is not null, the time. */
export const scalars: readonly FunctionDefinition[] = [
  unguarded(
    "coalesce(...value: Any): Any",
    "the first value that is not null",
    (...values) => values.find((value) => value !== null) ?? null,
  ),
  unguarded("exists(value: Any): Boolean", "whether the value is not null", (value) => value !== null),
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
  contextual("timestamp(): Integer", "milliseconds since 1970-01-01T00:00Z", (context) => () => {
    const { seconds, nanosecond } = context.now();
    return seconds * 1000 + Math.floor(nanosecond / 1_000_000);
  }),
];
