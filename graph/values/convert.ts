import { ValueError } from "./error.ts";
import { CypherFloat, float } from "./float.ts";
import { formatFloat } from "./format.ts";
import { maxInteger, minInteger, type Integer } from "./integer.ts";
import { isTemporal, kindOf } from "./kind.ts";
import { Point } from "./point.ts";
import type { Value } from "./value.ts";

/** `toInteger`: truncates; null for a string that is no number; throws for what can never be one. */
export function toInteger(value: Value): Integer | null {
  switch (typeof value) {
    case "bigint":
      return value;
    case "number":
      return truncate(value);
    case "boolean":
      return Number(value);
    case "string":
      return parseInteger(value);
    default:
      if (value === null) return null;
      if (value instanceof CypherFloat) return truncate(value.value);
      throw cannotConvert(value, "INTEGER");
  }
}

function truncate(value: number): Integer {
  const whole = Math.trunc(value);
  if (Number.isSafeInteger(whole)) return whole + 0;
  if (Number.isNaN(value)) return 0;
  // As a cast in Java: what is out of reach becomes the nearest INTEGER there is.
  if (whole >= Number(maxInteger)) return maxInteger;
  return whole <= Number(minInteger) ? minInteger : BigInt(whole);
}

function parseInteger(text: string): Integer | null {
  if (/^[+-]?\d+$/.test(text)) {
    const exact = BigInt(text.replace(/^\+/, ""));
    if (exact > maxInteger || exact < minInteger)
      throw new ValueError("ArithmeticError", "IntegerOverflow", `${text} does not fit an INTEGER (64 bits)`);
    const short = Number(exact);
    return Number.isSafeInteger(short) ? short : exact;
  }
  const number = decimal.test(text) ? Number(text) : NaN;
  return Number.isNaN(number) ? null : truncate(number);
}

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/** `toFloat`: null for a string that is no number; throws for what can never be one. */
export function toFloat(value: Value): number | CypherFloat | null {
  switch (typeof value) {
    case "bigint":
    case "number":
      return float(Number(value));
    case "string":
      return parseFloat(value.trim());
    default:
      if (value === null || value instanceof CypherFloat) return value;
      throw cannotConvert(value, "FLOAT");
  }
}

function parseFloat(text: string): number | CypherFloat | null {
  if (decimal.test(text)) return float(Number(text));
  return /^([+-]?Infinity|NaN)$/.test(text) ? Number(text) : null;
}

/** `toBoolean`: of 'true' and 'false' in any case and of integers (0 is false); null for any other string. */
export function toBoolean(value: Value): boolean | null {
  if (value === null || typeof value === "boolean") return value;
  if (typeof value === "string") {
    const word = value.trim().toLowerCase();
    return word === "true" ? true : word === "false" ? false : null;
  }
  if (typeof value === "bigint" || Number.isInteger(value)) return value != 0;
  throw cannotConvert(value, "BOOLEAN");
}

/** `toString`: of numbers, booleans, strings, temporal values and points. */
export function toText(value: Value): string | null {
  switch (typeof value) {
    case "string":
      return value;
    case "boolean":
    case "bigint":
      return String(value);
    case "number":
      return Number.isInteger(value) ? String(value) : formatFloat(value);
    default:
      if (value === null) return null;
      if (value instanceof CypherFloat) return formatFloat(value.value);
      if (isTemporal(value) || value instanceof Point) return value.toString();
      throw cannotConvert(value, "STRING");
  }
}

function cannotConvert(value: Value, type: string): ValueError {
  return new ValueError(
    "TypeError",
    "InvalidArgumentValue",
    `cannot convert a value of type ${kindOf(value)} to ${type}`,
  );
}
