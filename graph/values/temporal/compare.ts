import type { Temporal } from "../value.ts";
import { nanosecondsPerSecond, secondsPerDay } from "./calendar.ts";
import type { CypherDateTime } from "./date-time.ts";
import type { CypherDuration } from "./duration.ts";
import type { CypherTime } from "./time.ts";

/** Equality of two values of one type: moments also agree in their zones, durations part by part. */
export function sameTemporal(a: Temporal, b: Temporal): boolean {
  return compareTemporal(a, b) === 0;
}

/** The order of two values of one type; moments by their place on the line of time, then by zone. */
export function compareTemporal(a: Temporal, b: Temporal): number {
  switch (a.kind) {
    case "Date":
      return a.days - (b as typeof a).days;
    case "LocalTime":
      return a.nanoseconds - (b as typeof a).nanoseconds;
    case "LocalDateTime":
      return a.days - (b as typeof a).days || a.nanoseconds - (b as typeof a).nanoseconds;
    case "Time":
      return compareTimes(a, b as CypherTime);
    case "DateTime":
      return compareDateTimes(a, b as CypherDateTime);
    case "Duration":
      return compareDurations(a, b as CypherDuration);
  }
}

function compareTimes(a: CypherTime, b: CypherTime): number {
  const utc = (time: CypherTime) => time.nanoseconds - time.offset * nanosecondsPerSecond;
  return utc(a) - utc(b) || a.offset - b.offset;
}

function compareDateTimes(a: CypherDateTime, b: CypherDateTime): number {
  const order = a.utcDays - b.utcDays || a.utcNanoseconds - b.utcNanoseconds || a.offset - b.offset;
  if (order !== 0) return order;
  return a.timezone === b.timezone ? 0 : a.timezone < b.timezone ? -1 : 1;
}

/** By their average length, then part by part: `P1M` is shorter than `P31D`, and `P1D` is not `PT24H`. */
function compareDurations(a: CypherDuration, b: CypherDuration): number {
  const difference = lengthOf(a) - lengthOf(b);
  if (difference !== 0n) return difference < 0n ? -1 : 1;
  return (
    Number(BigInt(a.months) - BigInt(b.months)) ||
    Number(BigInt(a.days) - BigInt(b.days)) ||
    Number(BigInt(a.seconds) - BigInt(b.seconds)) ||
    a.nanoseconds - b.nanoseconds
  );
}

const secondsPerMonth = 2_629_746n;

/** Average length in nanoseconds. */
function lengthOf({ months, days, seconds, nanoseconds }: CypherDuration): bigint {
  const whole = BigInt(months) * secondsPerMonth + BigInt(days) * BigInt(secondsPerDay) + BigInt(seconds);
  return whole * BigInt(nanosecondsPerSecond) + BigInt(nanoseconds);
}
