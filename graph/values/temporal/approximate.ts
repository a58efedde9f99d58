import { ValueError } from "../error.ts";
import { addIntegers, integer, type Integer } from "../integer.ts";
import { nanosecondsPerDay, nanosecondsPerSecond, secondsPerDay } from "./calendar.ts";

/** The parts of a duration; nanoseconds of any size and sign. */
export interface DurationParts {
  readonly months: Integer;
  readonly days: Integer;
  readonly seconds: Integer;
  readonly nanoseconds: Integer;
}

/** A 400-year cycle of the calendar has 146,097 days: 30.436875 a month. */
const nanosecondsPerMonth = 30.436875 * secondsPerDay * nanosecondsPerSecond;

/** Whole parts of a duration whose parts have fractions: the fraction of a month becomes days, that of a day seconds. */
export function approximateDuration(
  months: Integer,
  days: Integer,
  seconds: Integer,
  nanoseconds: Integer,
): DurationParts {
  const [wholeMonths, monthFraction] = split(months);
  const [wholeDays, dayFraction] = split(days);
  const [wholeSeconds, secondFraction] = split(seconds);
  const [wholeNanoseconds, nanosecondFraction] = split(nanoseconds);
  const ofDays = monthFraction * nanosecondsPerMonth + dayFraction * nanosecondsPerDay;
  const carriedDays = Math.trunc(settle(ofDays) / nanosecondsPerDay);
  const rest =
    ofDays - carriedDays * nanosecondsPerDay + secondFraction * nanosecondsPerSecond + nanosecondFraction;
  const carriedSeconds = Math.trunc(settle(rest) / nanosecondsPerSecond);
  const carriedNanoseconds = Math.trunc(settle(rest - carriedSeconds * nanosecondsPerSecond));
  return {
    months: wholeMonths,
    days: addIntegers(wholeDays, carriedDays),
    seconds: addIntegers(wholeSeconds, carriedSeconds),
    nanoseconds: addIntegers(wholeNanoseconds, carriedNanoseconds + 0),
  };
}

/** 0.9 of a day is binary 0.8999...: what lies a hundredth of a nanosecond below a whole one is meant to be whole. */
function settle(nanoseconds: number): number {
  const near = Math.round(nanoseconds);
  return Math.abs(near - nanoseconds) < 0.05 ? near : nanoseconds;
}

function split(value: Integer): [whole: Integer, fraction: number] {
  if (typeof value === "bigint") return [value, 0];
  if (!Number.isFinite(value))
    throw new ValueError("ArithmeticError", "NumberOutOfRange", `a duration has no parts of ${value}`);
  const whole = Math.trunc(value);
  return [Number.isSafeInteger(whole) ? whole + 0 : integer(BigInt(whole)), value - whole];
}
