import {
  checkListLength,
  add,
  compare,
  CypherDuration,
  divide,
  float,
  isNumber,
  kindOf,
  toNumber,
  ValueError,
  type CypherFloat,
  type Integer,
  type Value,
} from "../../values/index.ts";
import { aggregate } from "./define.ts";
import type { Accumulator, FunctionDefinition } from "./signature.ts";

/** Functions of a group of rows. All of them pass over null. */
export const aggregates: readonly FunctionDefinition[] = [
  aggregate("count(value: Any): Integer", "how many values are not null", counter),
  aggregate("sum(value: Number | Duration): Number", "the sum; 0 of nothing", total),
  aggregate("avg(value: Number | Duration): Any", "the mean; null of nothing", average),
  aggregate("min(value: Any): Any", "the first in the order of ORDER BY", () =>
    extreme((order) => order < 0),
  ),
  aggregate("max(value: Any): Any", "the last in the order of ORDER BY", () => extreme((order) => order > 0)),
  aggregate("collect(value: Any): List", "a list of the values", collector),
  aggregate("stDev(value: Number): Float", "standard deviation of a sample", () => deviation(1)),
  aggregate("stDevP(value: Number): Float", "standard deviation of a population", () => deviation(0)),
  aggregate(
    "percentileCont(value: Number, percentile: Number): Float",
    "percentile, between two values if need be",
    () => percentile(interpolated),
  ),
  aggregate(
    "percentileDisc(value: Number, percentile: Number): Number",
    "the value nearest to the percentile",
    () => percentile(nearestRank),
  ),
];

function counter(): Accumulator {
  let count = 0;
  return {
    add(value) {
      if (value !== null) count++;
    },
    result: () => count,
  };
}

function collector(): Accumulator {
  const values: Value[] = [];
  return {
    add(value) {
      if (value !== null) checkListLength(values.push(value));
    },
    result: () => values,
  };
}

function total(): Accumulator {
  let sum: Value = 0;
  return {
    add(value) {
      sum = plus("sum", sum, value);
    },
    result: () => sum,
  };
}

/** A sum that takes what its function may add up: numbers, or durations. */
function plus(name: string, sum: Value, value: Value): Value {
  if (value === null) return sum;
  if (!isNumber(value) && !(value instanceof CypherDuration)) throw wrongType(name, value);
  return value instanceof CypherDuration && sum === 0 ? value : add(sum, value);
}

function wrongType(name: string, value: Value): ValueError {
  return new ValueError(
    "TypeError",
    "InvalidArgumentValue",
    `${name}() takes no value of type ${kindOf(value)}`,
  );
}

function average(): Accumulator {
  let sum: Value = 0;
  let count = 0;
  return {
    add(value) {
      if (value === null) return;
      sum = plus("avg", sum, value);
      count++;
    },
    result() {
      if (count === 0) return null;
      return sum instanceof CypherDuration
        ? divide(sum, count)
        : float(toNumber(sum as Integer | CypherFloat) / count);
    },
  };
}

function extreme(isBetter: (order: number) => boolean): Accumulator {
  let best: Value = null;
  return {
    add(value) {
      if (value !== null && (best === null || isBetter(compare(value, best)))) best = value;
    },
    result: () => best,
  };
}

/** Welford's algorithm: one pass, without the loss of summing squares. */
function deviation(lessDegrees: 0 | 1): Accumulator {
  let count = 0;
  let mean = 0;
  let squares = 0;
  return {
    add(value) {
      if (value === null) return;
      if (!isNumber(value)) throw wrongType("stDev", value);
      const number = toNumber(value);
      count++;
      const difference = number - mean;
      mean += difference / count;
      squares += difference * (number - mean);
    },
    result() {
      if (count === 0) return null;
      return float(count > lessDegrees ? Math.sqrt(squares / (count - lessDegrees)) : 0);
    },
  };
}

type Numeric = Integer | CypherFloat;

function percentile(pick: (sorted: readonly Numeric[], fraction: number) => Value): Accumulator {
  const values: Numeric[] = [];
  let fraction: number | null = null;
  return {
    add(value, argument = null) {
      if (value === null) return;
      if (!isNumber(value)) throw wrongType("percentile", value);
      fraction ??= checkFraction(argument);
      values.push(value);
    },
    result: () => (fraction === null ? null : pick(values.sort(compare), fraction)),
  };
}

function checkFraction(value: Value): number {
  const fraction = value !== null && isNumber(value) ? toNumber(value) : NaN;
  if (fraction >= 0 && fraction <= 1) return fraction;
  throw new ValueError("ArgumentError", "NumberOutOfRange", "a percentile must be from 0.0 to 1.0");
}

function interpolated(sorted: readonly Numeric[], fraction: number): Value {
  const place = fraction * (sorted.length - 1);
  const below = toNumber(sorted[Math.floor(place)]!);
  const above = toNumber(sorted[Math.ceil(place)]!);
  return float(below + (above - below) * (place - Math.floor(place)));
}

function nearestRank(sorted: readonly Numeric[], fraction: number): Value {
  return sorted[Math.max(0, Math.ceil(fraction * sorted.length) - 1)]!;
}
