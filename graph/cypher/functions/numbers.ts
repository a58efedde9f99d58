import type { CypherFloat } from "../../values/index.ts";
import {
  float,
  isInteger,
  negate,
  toNumber,
  ValueError,
  type Integer,
  type Value,
} from "../../values/index.ts";
import { scalar } from "./define.ts";
import type { FunctionDefinition, ScalarFunction } from "./signature.ts";

type Numeric = Integer | CypherFloat;

/** Functions of numbers. */
export const numbers: readonly FunctionDefinition[] = [
  scalar("abs(value: Number): Number", "without its sign", (value: Numeric) =>
    isInteger(value) ? (value < 0 ? negate(value) : value) : float(Math.abs(toNumber(value))),
  ),
  scalar("sign(value: Number): Integer", "-1, 0 or 1", (value: Numeric) => Math.sign(toNumber(value)) + 0),
  real("ceil", "the next integral number above", Math.ceil),
  real("floor", "the next integral number below", Math.floor),
  scalar(
    "round(value: Number, precision?: Integer, mode?: String): Float",
    "rounded, to places after the point",
    round,
  ),
  scalar("isNaN(value: Number): Boolean", "whether it is not a number", (value: Numeric) =>
    Number.isNaN(toNumber(value)),
  ),
  scalar("e(): Float", "base of the natural logarithms", () => Math.E),
  scalar("pi(): Float", "ratio of a circle to its diameter", () => Math.PI),
  real("sqrt", "the square root", Math.sqrt),
  real("exp", "e to the power of it", Math.exp),
  real("log", "the natural logarithm", Math.log),
  real("log10", "the logarithm to base 10", Math.log10),
  real("sin", "the sine", Math.sin),
  real("cos", "the cosine", Math.cos),
  real("tan", "the tangent", Math.tan),
  real("cot", "the cotangent", (value) => 1 / Math.tan(value)),
  real("asin", "the arc sine", Math.asin),
  real("acos", "the arc cosine", Math.acos),
  real("atan", "the arc tangent", Math.atan),
  real("sinh", "the hyperbolic sine", Math.sinh),
  real("cosh", "the hyperbolic cosine", Math.cosh),
  real("tanh", "the hyperbolic tangent", Math.tanh),
  real("coth", "the hyperbolic cotangent", (value) => 1 / Math.tanh(value)),
  real("haversin", "half of the versine", (value) => (1 - Math.cos(value)) / 2),
  real("degrees", "an angle in degrees, of one in radians", (value) => (value * 180) / Math.PI),
  real("radians", "an angle in radians, of one in degrees", (value) => value * (Math.PI / 180)),
  scalar("atan2(y: Number, x: Number): Float", "the angle of a point", (y: Numeric, x: Numeric) =>
    float(Math.atan2(toNumber(y), toNumber(x))),
  ),
];

/** A function from FLOAT to FLOAT. */
function real(name: string, description: string, compute: (value: number) => number): ScalarFunction {
  return scalar(`${name}(value: Number): Float`, description, (value: Numeric) =>
    float(compute(toNumber(value))),
  );
}

const roundings: Readonly<Record<string, ((value: number) => number) | undefined>> = {
  UP: (value) => Math.sign(value) * Math.ceil(Math.abs(value)),
  DOWN: Math.trunc,
  CEILING: Math.ceil,
  FLOOR: Math.floor,
  HALF_UP: (value) => Math.sign(value) * Math.round(Math.abs(value)),
  HALF_DOWN: (value) => Math.sign(value) * Math.ceil(Math.abs(value) - 0.5),
  HALF_EVEN: (value) => {
    const below = Math.floor(value);
    const half = value - below === 0.5;
    return half ? (below % 2 === 0 ? below : below + 1) : Math.round(value);
  },
};

/** Without a precision a half goes up (round(-1.5) is -1.0), with one away from zero: so does Neo4j. */
function round(value: Numeric, precision: Integer = 0, mode?: string): Value {
  const number = toNumber(value);
  if (precision === 0 && mode === undefined) return float(Math.round(number) + 0);
  const rounding = roundings[mode?.toUpperCase() ?? "HALF_UP"];
  if (!rounding)
    throw new ValueError(
      "ArgumentError",
      "InvalidArgumentValue",
      `"${mode}" is no rounding; use ${Object.keys(roundings).join(", ")}`,
    );
  const places = Number(precision);
  if (places < 0)
    throw new ValueError(
      "ArgumentError",
      "NumberOutOfRange",
      `round() takes no negative precision, got ${places}`,
    );
  if (!Number.isFinite(number) || places > 15) return float(number);
  // Shifting the point in the text keeps 1.005 at 1.005, where a product would not.
  return float(shiftPoint(rounding(shiftPoint(number, places)), -places) + 0);
}

function shiftPoint(value: number, places: number): number {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}
