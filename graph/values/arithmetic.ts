import { typeError } from "./error.ts";
import type { CypherFloat } from "./float.ts";
import { float } from "./float.ts";
import {
  addIntegers,
  divideIntegers,
  multiplyIntegers,
  remainderOfIntegers,
  subtractIntegers,
  type Integer,
} from "./integer.ts";
import { formatFloat } from "./format.ts";
import { checkListLength } from "./list-length.ts";
import { isInteger, isList, isNumber, isTemporal, kindOf, toNumber } from "./kind.ts";
import {
  addDuration,
  addDurations,
  CypherDuration,
  divideDuration,
  multiplyDuration,
  negateDuration,
} from "./temporal/index.ts";
import type { ListValue, Value } from "./value.ts";

/** `+`: sum, concatenation, or a moment and a duration. */
export function add(a: Value, b: Value): Value {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (Number.isSafeInteger(sum) && Number.isInteger(a) && Number.isInteger(b)) return sum;
  }
  return addAny(a, b);
}

const addAny = operation(
  "add",
  addIntegers,
  (a, b) => a + b,
  (a, b) => {
    if (isList(a)) return joined(a, isList(b) ? b : [b]);
    if (isList(b)) return [a, ...b];
    if (typeof a === "string" && isText(b)) return a + asText(b);
    if (typeof b === "string" && isText(a)) return asText(a) + b;
    if (b instanceof CypherDuration) return later(a, b);
    return a instanceof CypherDuration ? later(b, a) : undefined;
  },
);

/** `-`: difference, or a moment or duration less a duration. */
export const subtract = operation(
  "subtract",
  subtractIntegers,
  (a, b) => a - b,
  (a, b) => (b instanceof CypherDuration ? later(a, negateDuration(b)) : undefined),
);

/** `*`: product, or a duration times a number. */
export const multiply = operation(
  "multiply",
  multiplyIntegers,
  (a, b) => a * b,
  (a, b) => {
    if (a instanceof CypherDuration && isNumber(b)) return multiplyDuration(a, toNumber(b));
    return isNumber(a) && b instanceof CypherDuration ? multiplyDuration(b, toNumber(a)) : undefined;
  },
);

/** `/`: between integers it rounds toward zero and refuses zero; between floats it follows IEEE 754. */
export const divide = operation(
  "divide",
  divideIntegers,
  (a, b) => a / b,
  (a, b) => (a instanceof CypherDuration && isNumber(b) ? divideDuration(a, toNumber(b)) : undefined),
);

/** `%`: the remainder has the sign of the dividend. */
export const remainder = operation("take the remainder of", remainderOfIntegers, (a, b) => a % b);

/** `^`: always a FLOAT. */
export const power = operation("raise to a power", null, (a, b) => a ** b);

/** Unary `-`. */
export function negate(a: Value): Value {
  if (a === null) return null;
  if (isNumber(a)) return isInteger(a) ? subtractIntegers(0, a) : float(-toNumber(a));
  if (a instanceof CypherDuration) return negateDuration(a);
  throw typeError(`cannot negate a value of type ${kindOf(a)}`);
}

/** A moment or a duration so much later; undefined for any other value. */
const later = (value: Value, duration: CypherDuration): Value | undefined =>
  value instanceof CypherDuration
    ? addDurations(value, duration)
    : isTemporal(value)
      ? addDuration(value, duration)
      : undefined;

/** An operator: null with a null, exact between integers, else between floats; `others` is what it means beside numbers. */
function operation(
  verb: string,
  integers: ((a: Integer, b: Integer) => Integer) | null,
  floats: (a: number, b: number) => number,
  others: (a: NonNullable<Value>, b: NonNullable<Value>) => Value | undefined = () => undefined,
): (a: Value, b: Value) => Value {
  return (a, b) => {
    if (a === null || b === null) return null;
    if (isNumber(a) && isNumber(b))
      return integers && isInteger(a) && isInteger(b)
        ? integers(a, b)
        : float(floats(toNumber(a), toNumber(b)));
    const result = others(a, b);
    if (result !== undefined) return result;
    throw typeError(`cannot ${verb} values of types ${kindOf(a)} and ${kindOf(b)}`);
  };
}

function joined(a: ListValue, b: ListValue): ListValue {
  checkListLength(a.length + b.length);
  return a.concat(b);
}

function isText(value: Value): value is string | Integer | CypherFloat {
  return typeof value === "string" || isNumber(value);
}

function asText(value: string | Integer | CypherFloat): string {
  return typeof value === "object" || (typeof value === "number" && !Number.isInteger(value))
    ? formatFloat(toNumber(value))
    : String(value);
}
