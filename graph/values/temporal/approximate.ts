import { ValueError } from "../error.ts";
import { addIntegers, integer, type Integer } from "../integer.ts";
import { nanosecondsPerDay, nanosecondsPerSecond, secondsPerDay } from "./calendar.ts";

/** The parts of a duration; nanoseconds of any size and sign. */
export type DurationParts = readonly [months: Integer, days: Integer, seconds: Integer, nanoseconds: Integer];

/** A 400-year cycle of the calendar has 146,097 days: 30.436875 a month. */
const nanosecondsPerMonth = 30.436875 * secondsPerDay * nanosecondsPerSecond;

/**
 * Whole parts of a duration whose parts have fractions: the fraction of a month is carried into the days, that of a day
 * into the seconds. It is reckoned in this order, and not rounded, as Neo4j does, so that its last digit is the same.
 */
export function approximateDuration(
  months: Integer,
  days: Integer,
  seconds: Integer,
  nanoseconds: Integer,
): DurationParts {
  const [wholeMonths, ofMonth] = carry(months, 0);
  const [wholeDays, ofDay] = carry(days, (nanosecondsPerMonth * ofMonth) / nanosecondsPerDay);
  const [wholeSeconds, ofSecond] = carry(seconds, (nanosecondsPerDay * ofDay) / nanosecondsPerSecond);
  return [wholeMonths, wholeDays, wholeSeconds, carry(nanoseconds, nanosecondsPerSecond * ofSecond)[0]];
}

/** The sum, its fraction apart. */
function carry(value: Integer, carried: number): [whole: Integer, fraction: number] {
  if (typeof value === "bigint") return [addIntegers(value, Math.trunc(carried)), carried % 1];
  const sum = value + carried;
  if (!Number.isFinite(sum))
    throw new ValueError("ArithmeticError", "NumberOutOfRange", `a duration has no parts of ${sum}`);
  const whole = Math.trunc(sum);
  return [Number.isSafeInteger(whole) ? whole + 0 : integer(BigInt(whole)), sum - whole];
}
