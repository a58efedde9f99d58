import { addIntegers, floorDivide, type Integer } from "../integer.ts";
import { formatFraction, nanosecondsPerSecond } from "./calendar.ts";
import { parseDuration } from "./parse-duration.ts";

/**
 * A DURATION: months, days and seconds are not convertible into each other; the nanoseconds (0 to 999,999,999) add to
 * the seconds, also when these are negative.
 */
export class CypherDuration {
  readonly kind = "Duration";
  readonly months: Integer;
  readonly days: Integer;
  readonly seconds: Integer;
  readonly nanoseconds: number;

  /** Nanoseconds of any size and sign are carried into the seconds. */
  constructor(months: Integer, days: Integer, seconds: Integer, nanoseconds: Integer) {
    const [carry, rest] = floorDivide(nanoseconds, nanosecondsPerSecond);
    this.months = months;
    this.days = days;
    this.seconds = addIntegers(seconds, carry);
    this.nanoseconds = rest;
  }

  /** Reads ISO 8601: "P1Y2M3W4DT5H6M7.8S", any part negative or fractional, or "P2012-02-02T14:37:21". */
  static parse(text: string): CypherDuration {
    return new CypherDuration(...parseDuration(text));
  }

  /** ISO 8601 with a sign on each part: "P-1Y-8M", "PT-1M-0.001S", "PT0S". */
  toString(): string {
    const months = BigInt(this.months);
    const date = part(months / 12n, "Y") + part(months % 12n, "M") + part(BigInt(this.days), "D");
    const time = this.formatTime();
    return time === "" ? (date === "" ? "PT0S" : `P${date}`) : `P${date}T${time}`;
  }

  private formatTime(): string {
    const isNegative = this.seconds < 0;
    // A negative time is written toward zero: -2 s and 1 ms are -1.999 s.
    const borrows = isNegative && this.nanoseconds > 0;
    const total = BigInt(this.seconds) + (borrows ? 1n : 0n);
    const nanoseconds = borrows ? nanosecondsPerSecond - this.nanoseconds : this.nanoseconds;
    const seconds = total % 60n;
    const text = part(total / 3600n, "H") + part((total / 60n) % 60n, "M");
    if (seconds === 0n && nanoseconds === 0) return text;
    const sign = isNegative && seconds === 0n ? "-" : "";
    return `${text}${sign}${seconds}${formatFraction(nanoseconds)}S`;
  }
}

function part(value: bigint, unit: string): string {
  return value === 0n ? "" : `${value}${unit}`;
}
