import { addIntegers, integer, multiplyIntegers } from "../integer.ts";
import type { Temporal, Value } from "../value.ts";
import {
  civilOf,
  dayOfWeekOf,
  firstOfQuarter,
  nanosecondsPerSecond,
  ordinalDayOf,
  quarterOf,
  secondsPerDay,
  timeUnits,
  weekOf,
  weekYearOf,
} from "./calendar.ts";
import type { CypherDateTime } from "./date-time.ts";
import { durationUnits } from "./duration-units.ts";
import type { CypherDuration } from "./duration.ts";
import type { CypherTime } from "./time.ts";
import { formatOffset } from "./zone.ts";

/** A part of a temporal value by its name (`d.year`, `t.offset`); undefined when the type has no such part. */
export function temporalComponent(value: Temporal, name: string): Value | undefined {
  if (value.kind === "Duration") return durationPart(value, name);
  return (
    ("days" in value ? dateParts.get(name)?.(value.days) : undefined) ??
    ("nanoseconds" in value ? timePart(value.nanoseconds, name) : undefined) ??
    ("offset" in value ? zoneParts.get(name)?.(value) : undefined) ??
    (value.kind === "DateTime" ? epochPart(value, name) : undefined)
  );
}

const dateParts = new Map<string, (day: number) => number>([
  ["year", (day) => civilOf(day).year],
  ["month", (day) => civilOf(day).month],
  ["day", (day) => civilOf(day).day],
  ["quarter", (day) => quarterOf(civilOf(day).month)],
  ["week", weekOf],
  ["weekYear", weekYearOf],
  ["weekDay", dayOfWeekOf],
  ["dayOfWeek", dayOfWeekOf],
  ["ordinalDay", ordinalDayOf],
  ["quarterDay", dayOfQuarterOf],
  ["dayOfQuarter", dayOfQuarterOf],
]);

function dayOfQuarterOf(day: number): number {
  const { year, month } = civilOf(day);
  return day - firstOfQuarter(year, quarterOf(month)) + 1;
}

function timePart(nanoseconds: number, name: string): number | undefined {
  const unit = timeUnits.get(name);
  return unit && Math.floor(nanoseconds / unit[0]) % unit[1];
}

const zoneParts = new Map<string, (time: CypherTime | CypherDateTime) => Value>([
  ["timezone", ({ timezone }) => timezone],
  ["offset", ({ offset }) => formatOffset(offset)],
  ["offsetMinutes", ({ offset }) => Math.trunc(offset / 60) + 0],
  ["offsetSeconds", ({ offset }) => offset],
]);

function epochPart(moment: CypherDateTime, name: string): Value | undefined {
  const seconds = addIntegers(
    multiplyIntegers(moment.utcDays, secondsPerDay),
    Math.floor(moment.utcNanoseconds / nanosecondsPerSecond),
  );
  if (name === "epochSeconds") return seconds;
  if (name !== "epochMillis") return undefined;
  return addIntegers(multiplyIntegers(seconds, 1000), timePart(moment.nanoseconds, "millisecond") ?? 0);
}

/** What is left of a unit when the next larger ones are taken out. */
const restsOfUnits = new Map<string, readonly [unit: string, count: bigint]>([
  ["quartersOfYear", ["quarters", 4n]],
  ["monthsOfQuarter", ["months", 3n]],
  ["monthsOfYear", ["months", 12n]],
  ["daysOfWeek", ["days", 7n]],
  ["minutesOfHour", ["minutes", 60n]],
  ["secondsOfMinute", ["seconds", 60n]],
  ["millisecondsOfSecond", ["milliseconds", 1_000n]],
  ["microsecondsOfSecond", ["microseconds", 1_000_000n]],
  ["nanosecondsOfSecond", ["nanoseconds", 1_000_000_000n]],
]);

function durationPart(duration: CypherDuration, name: string): Value | undefined {
  const [unit, count] = restsOfUnits.get(name) ?? [name, null];
  const found = durationUnits.get(unit);
  if (!found) return undefined;
  const [part, size] = found;
  let stored = BigInt(duration[part]);
  // The whole time; a negative one has its parts rounded down, as it is stored.
  if (part === "nanoseconds" && count === null)
    stored += BigInt(duration.seconds) * BigInt(nanosecondsPerSecond);
  const whole = stored / BigInt(size);
  return integer(count === null ? whole : whole % count);
}
