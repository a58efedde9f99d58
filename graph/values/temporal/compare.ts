import { compareStrings } from "../compare-strings.ts";
import type { Temporal } from "../value.ts";
import { nanosecondsPerDay, nanosecondsPerSecond, secondsPerDay } from "./calendar.ts";
import type { CypherDuration } from "./duration.ts";
import type { Moment } from "./moment.ts";

/** Equality of two values of one type: moments also agree in their zones, durations part by part. */
export function sameTemporal(a: Temporal, b: Temporal): boolean {
  return compareTemporal(a, b) === 0;
}

/** The order of two values of one type; moments by their place on the line of time, then by zone. */
export function compareTemporal(a: Temporal, b: Temporal): number {
  if (a.kind === "Duration") return compareDurations(a, b as typeof a);
  return compareMoments(a, b as typeof a);
}

function compareMoments(a: Partial<Moment>, b: Partial<Moment>): number {
  const days = (a.days ?? 0) - (b.days ?? 0);
  const nanoseconds = (a.nanoseconds ?? 0) - (b.nanoseconds ?? 0);
  const offset = (a.offset ?? 0) - (b.offset ?? 0);
  const order = days * nanosecondsPerDay + nanoseconds - offset * nanosecondsPerSecond || offset;
  return order || compareStrings(a.timezone ?? "", b.timezone ?? "");
}

/** By their average length, then part by part: `P1M` is shorter than `P31D`, and `P1D` is not `PT24H`. */
function compareDurations(a: CypherDuration, b: CypherDuration): number {
  const order =
    lengthOf(a) - lengthOf(b) || BigInt(a.months) - BigInt(b.months) || BigInt(a.days) - BigInt(b.days);
  return Number(order);
}

const secondsPerMonth = 2_629_746n;

/** Average length in nanoseconds. */
function lengthOf({ months, days, seconds, nanoseconds }: CypherDuration): bigint {
  const whole = BigInt(months) * secondsPerMonth + BigInt(days) * BigInt(secondsPerDay) + BigInt(seconds);
  return whole * BigInt(nanosecondsPerSecond) + BigInt(nanoseconds);
}
