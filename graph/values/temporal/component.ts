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
  weekOf,
  weekYearOf,
} from "./calendar.ts";
import type { CypherDateTime } from "./date-time.ts";
import type { CypherDuration } from "./duration.ts";
import { formatOffset } from "./zone.ts";

/** A part of a temporal value by its name (`d.year`, `t.offset`); undefined when the type has no such part. */
export function temporalComponent(value: Temporal, name: string): Value | undefined {
  switch (value.kind) {
    case "Date":
      return datePart(value.days, name);
    case "LocalTime":
      return timePart(value.nanoseconds, name);
    case "Time":
      return timePart(value.nanoseconds, name) ?? zonePart(value.offset, formatOffset(value.offset), name);
    case "LocalDateTime":
      return datePart(value.days, name) ?? timePart(value.nanoseconds, name);
    case "DateTime":
      return (
        datePart(value.days, name) ??
        timePart(value.nanoseconds, name) ??
        zonePart(value.offset, value.timezone, name) ??
        epochPart(value, name)
      );
    case "Duration":
      return durationParts[name]?.(value);
  }
}

function datePart(day: number, name: string): number | undefined {
  switch (name) {
    case "year":
    case "month":
    case "day":
      return civilOf(day)[name];
    case "quarter":
      return quarterOf(civilOf(day).month);
    case "week":
      return weekOf(day);
    case "weekYear":
      return weekYearOf(day);
    case "weekDay":
    case "dayOfWeek":
      return dayOfWeekOf(day);
    case "ordinalDay":
      return ordinalDayOf(day);
    case "quarterDay":
    case "dayOfQuarter": {
      const { year, month } = civilOf(day);
      return day - firstOfQuarter(year, quarterOf(month)) + 1;
    }
    default:
      return undefined;
  }
}

function timePart(nanoseconds: number, name: string): number | undefined {
  const seconds = Math.floor(nanoseconds / nanosecondsPerSecond);
  const fraction = nanoseconds % nanosecondsPerSecond;
  switch (name) {
    case "hour":
      return Math.floor(seconds / 3600);
    case "minute":
      return Math.floor(seconds / 60) % 60;
    case "second":
      return seconds % 60;
    case "millisecond":
      return Math.floor(fraction / 1_000_000);
    case "microsecond":
      return Math.floor(fraction / 1_000);
    case "nanosecond":
      return fraction;
    default:
      return undefined;
  }
}

function zonePart(offset: number, timezone: string, name: string): Value | undefined {
  switch (name) {
    case "timezone":
      return timezone;
    case "offset":
      return formatOffset(offset);
    case "offsetMinutes":
      return Math.trunc(offset / 60) + 0;
    case "offsetSeconds":
      return offset;
    default:
      return undefined;
  }
}

function epochPart(moment: CypherDateTime, name: string): Value | undefined {
  const seconds = addIntegers(
    multiplyIntegers(moment.utcDays, secondsPerDay),
    Math.floor(moment.utcNanoseconds / nanosecondsPerSecond),
  );
  if (name === "epochSeconds") return seconds;
  if (name !== "epochMillis") return undefined;
  return addIntegers(multiplyIntegers(seconds, 1000), timePart(moment.nanoseconds, "millisecond") ?? 0);
}

type DurationPart = (duration: CypherDuration) => Value;

const months =
  (divide: (months: bigint) => bigint): DurationPart =>
  (duration) =>
    integer(divide(BigInt(duration.months)));
const days =
  (divide: (days: bigint) => bigint): DurationPart =>
  (duration) =>
    integer(divide(BigInt(duration.days)));
/** Of the whole time, in nanoseconds: a negative one has its parts rounded down, as it is stored. */
const time =
  (divide: (nanoseconds: bigint) => bigint): DurationPart =>
  ({ seconds, nanoseconds }) =>
    integer(divide(BigInt(seconds) * 1_000_000_000n + BigInt(nanoseconds)));
const seconds =
  (divide: (seconds: bigint) => bigint): DurationPart =>
  (duration) =>
    integer(divide(BigInt(duration.seconds)));

const durationParts: Readonly<Record<string, DurationPart | undefined>> = {
  years: months((m) => m / 12n),
  quarters: months((m) => m / 3n),
  months: months((m) => m),
  quartersOfYear: months((m) => (m % 12n) / 3n),
  monthsOfQuarter: months((m) => m % 3n),
  monthsOfYear: months((m) => m % 12n),
  weeks: days((d) => d / 7n),
  days: days((d) => d),
  daysOfWeek: days((d) => d % 7n),
  hours: seconds((s) => s / 3600n),
  minutes: seconds((s) => s / 60n),
  seconds: seconds((s) => s),
  minutesOfHour: seconds((s) => (s / 60n) % 60n),
  secondsOfMinute: seconds((s) => s % 60n),
  milliseconds: time((n) => n / 1_000_000n),
  microseconds: time((n) => n / 1_000n),
  nanoseconds: time((n) => n),
  millisecondsOfSecond: ({ nanoseconds }) => Math.floor(nanoseconds / 1_000_000),
  microsecondsOfSecond: ({ nanoseconds }) => Math.floor(nanoseconds / 1_000),
  nanosecondsOfSecond: ({ nanoseconds }) => nanoseconds,
};
