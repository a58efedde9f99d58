import { ValueError } from "../error.ts";
import { addIntegers, floorDivide, multiplyIntegers, subtractIntegers, type Integer } from "../integer.ts";
import { approximateDuration } from "./approximate.ts";
import { nanosecondsPerDay, nanosecondsPerSecond, plusMonths, secondsPerDay } from "./calendar.ts";
import { CypherDateTime } from "./date-time.ts";
import { CypherDate } from "./date.ts";
import { CypherDuration } from "./duration.ts";
import { CypherLocalDateTime } from "./local-date-time.ts";
import { CypherLocalTime } from "./local-time.ts";
import type { Instantaneous } from "./moment.ts";
import { CypherTime } from "./time.ts";

/** A moment so much later: first the months, then the days, then the time, as far as its type has them. */
export function addDuration(value: Instantaneous, duration: CypherDuration): Instantaneous {
  switch (value.kind) {
    case "Date":
      return new CypherDate(laterDay(value.days, duration) + wholeDays(duration));
    case "LocalTime":
      return new CypherLocalTime(laterTime(value.nanoseconds, duration).nanoseconds);
    case "Time":
      return new CypherTime(laterTime(value.nanoseconds, duration).nanoseconds, value.offset);
    case "LocalDateTime": {
      const { days, nanoseconds } = laterTime(value.nanoseconds, duration);
      return new CypherLocalDateTime(laterDay(value.days, duration) + days, nanoseconds);
    }
    case "DateTime": {
      const day = laterDay(value.days, duration);
      const local = CypherDateTime.atLocal(day, value.nanoseconds, value.timezone, value.offset);
      const { days, nanoseconds } = laterTime(local.utcNanoseconds, duration);
      return CypherDateTime.atUtc(local.utcDays + days, nanoseconds, value.timezone);
    }
  }
}

function laterDay(day: number, { months, days }: CypherDuration): number {
  return plusMonths(day, Number(months)) + Number(days);
}

/** Whole days in the seconds of a duration, toward zero: all that a DATE can take of them. */
function wholeDays({ seconds, nanoseconds }: CypherDuration): number {
  const towardZero = seconds < 0 && nanoseconds > 0 ? addIntegers(seconds, 1) : seconds;
  return Number(BigInt(towardZero) / BigInt(secondsPerDay));
}

function laterTime(
  start: number,
  { seconds, nanoseconds }: CypherDuration,
): { days: number; nanoseconds: number } {
  const [days, second] = floorDivide(seconds, secondsPerDay);
  const total = start + second * nanosecondsPerSecond + nanoseconds;
  const carry = Math.floor(total / nanosecondsPerDay);
  return { days: Number(days) + carry, nanoseconds: total - carry * nanosecondsPerDay };
}

export function addDurations(a: CypherDuration, b: CypherDuration): CypherDuration {
  return new CypherDuration(
    addIntegers(a.months, b.months),
    addIntegers(a.days, b.days),
    addIntegers(a.seconds, b.seconds),
    a.nanoseconds + b.nanoseconds,
  );
}

export function negateDuration({ months, days, seconds, nanoseconds }: CypherDuration): CypherDuration {
  const minus = (value: Integer) => subtractIntegers(0, value);
  return new CypherDuration(minus(months), minus(days), minus(seconds), -nanoseconds + 0);
}

/** Fractions are carried into the smaller parts: half of a month is 15 days and some hours. */
export function multiplyDuration(duration: CypherDuration, factor: number): CypherDuration {
  const times = (value: Integer) =>
    Number.isSafeInteger(factor) ? multiplyIntegers(value, factor) : Number(value) * factor;
  return scaled(duration, times);
}

export function divideDuration(duration: CypherDuration, divisor: number): CypherDuration {
  if (divisor === 0) throw new ValueError("ArithmeticError", "DivisionByZero", "division by zero");
  return scaled(duration, (value) => Number(value) / divisor);
}

function scaled(
  { months, days, seconds, nanoseconds }: CypherDuration,
  scale: (value: Integer) => Integer,
): CypherDuration {
  return new CypherDuration(
    ...approximateDuration(scale(months), scale(days), scale(seconds), scale(nanoseconds)),
  );
}
