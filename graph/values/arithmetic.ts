import { type ValueError, typeError } from "./error.ts";
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
  if (a === null || b === null) return null;
  if (isNumber(a) && isNumber(b))
    return isInteger(a) && isInteger(b) ? addIntegers(a, b) : float(toNumber(a) + toNumber(b));
  if (isList(a)) return joined(a, isList(b) ? b : [b]);
  if (isList(b)) return [a, ...b];
  if (typeof a === "string" && isText(b)) return a + asText(b);
  if (typeof b === "string" && isText(a)) return asText(a) + b;
  if (isTemporal(a) && b instanceof CypherDuration)
    return a instanceof CypherDuration ? addDurations(a, b) : addDuration(a, b);
  if (a instanceof CypherDuration && isTemporal(b))
    return addDuration(b as Exclude<typeof b, CypherDuration>, a);
  throw cannot("add", a, b);
}

/** `-`: difference, or a moment or duration less a duration. */
export function subtract(a: Value, b: Value): Value {
  if (a === null || b === null) return null;
  if (isNumber(a) && isNumber(b))
    return isInteger(a) && isInteger(b) ? subtractIntegers(a, b) : float(toNumber(a) - toNumber(b));
  if (isTemporal(a) && b instanceof CypherDuration)
    return a instanceof CypherDuration
      ? addDurations(a, negateDuration(b))
      : addDuration(a, negateDuration(b));
  throw cannot("subtract", a, b);
}

/** `*`: product, or a duration times a number. */
export function multiply(a: Value, b: Value): Value {
  if (a === null || b === null) return null;
  if (isNumber(a) && isNumber(b))
    return isInteger(a) && isInteger(b) ? multiplyIntegers(a, b) : float(toNumber(a) * toNumber(b));
  if (a instanceof CypherDuration && isNumber(b)) return multiplyDuration(a, toNumber(b));
  if (isNumber(a) && b instanceof CypherDuration) return multiplyDuration(b, toNumber(a));
  throw cannot("multiply", a, b);
}

/** `/`: between integers it rounds toward zero and refuses zero; between floats it follows IEEE 754. */
export function divide(a: Value, b: Value): Value {
  if (a === null || b === null) return null;
  if (isNumber(a) && isNumber(b))
    return isInteger(a) && isInteger(b) ? divideIntegers(a, b) : float(toNumber(a) / toNumber(b));
  if (a instanceof CypherDuration && isNumber(b)) return divideDuration(a, toNumber(b));
  throw cannot("divide", a, b);
}

/** `%`: the remainder has the sign of the dividend. */
export function remainder(a: Value, b: Value): Value {
  if (a === null || b === null) return null;
  if (isNumber(a) && isNumber(b))
    return isInteger(a) && isInteger(b) ? remainderOfIntegers(a, b) : float(toNumber(a) % toNumber(b));
  throw cannot("take the remainder of", a, b);
}

/** `^`: always a FLOAT. */
export function power(a: Value, b: Value): Value {
  if (a === null || b === null) return null;
  if (isNumber(a) && isNumber(b)) return float(toNumber(a) ** toNumber(b));
  throw cannot("raise to a power", a, b);
}

/** Unary `-`. */
export function negate(a: Value): Value {
  if (a === null) return null;
  if (isNumber(a)) return isInteger(a) ? subtractIntegers(0, a) : float(-toNumber(a));
  if (a instanceof CypherDuration) return negateDuration(a);
  throw typeError(`cannot negate a value of type ${kindOf(a)}`);
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

function cannot(verb: string, a: Value, b: Value): ValueError {
  return typeError(`cannot ${verb} values of types ${kindOf(a)} and ${kindOf(b)}`);
}
