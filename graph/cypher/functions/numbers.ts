import type { CypherFloat } from "../../values/index.ts";
import {
  float,
  isInteger,
  negate,
  toNumber,
  ValueError,
  type Integer,
  type Value,
  argumentError,
} from "../../values/index.ts";
import { contextual, real, scalar } from "./define.ts";
import type { FunctionDefinition } from "./signature.ts";

type Numeric = Integer | CypherFloat;

/** Numeric functions. */
export const numbers: readonly FunctionDefinition[] = [
  scalar("abs(value: Number): Number", "without its sign", (value: Numeric) =>
    isInteger(value) ? (value < 0 ? negate(value) : value) : float(Math.abs(toNumber(value))),
  ),
  scalar("sign(value: Number): Integer", "-1, 0 or 1", (value: Numeric) => Math.sign(toNumber(value)) || 0),
  real("ceil", "the next integral number above", Math.ceil),
  real("floor", "the next integral number below", Math.floor),
  scalar(
    "round(value: Number, precision?: Integer, mode?: String): Float",
    "rounded, to places after the point",
    round,
  ),
  contextual("rand(): Float", "a random number from 0 up to 1", (context) => () => context.random()),
];

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
  if (!rounding) throw argumentError(`"${mode}" is no rounding; use ${Object.keys(roundings).join(", ")}`);
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
