import { argumentError } from "../error.ts";
import type { MapValue } from "../value.ts";
import {
  civilOf,
  dayOf,
  dayOfWeekOf,
  firstOfQuarter,
  firstOfWeekYear,
  nanosecondsPerDay,
  nanosecondsPerSecond,
  quarterOf,
  weekYearOf,
} from "./calendar.ts";
import { CypherDateTime } from "./date-time.ts";
import { CypherDate } from "./date.ts";
import { hasDateFields, readFields, withDateFields, withTimeFields, type Fields } from "./fields.ts";
import { CypherLocalDateTime } from "./local-date-time.ts";
import { CypherLocalTime } from "./local-time.ts";
import { momentOf, type Instantaneous, type Moment } from "./moment.ts";
import { CypherTime } from "./time.ts";
import { offsetOn } from "./zone.ts";

const years = (size: number) => (day: number) => dayOf(Math.floor(civilOf(day).year / size) * size, 1, 1);

/** The first day of the unit that a day lies in. */
const dateUnits: Readonly<Record<string, ((day: number) => number) | undefined>> = {
  millennium: years(1000),
  century: years(100),
  decade: years(10),
  year: years(1),
  weekYear: (day) => firstOfWeekYear(weekYearOf(day)),
  quarter: (day) => firstOfQuarter(civilOf(day).year, quarterOf(civilOf(day).month)),
  month: (day) => dayOf(civilOf(day).year, civilOf(day).month, 1),
  week: (day) => day - (dayOfWeekOf(day) - 1),
};

/** Nanoseconds of the units of a day. */
const timeUnits: Readonly<Record<string, number | undefined>> = {
  day: nanosecondsPerDay,
  hour: 3600 * nanosecondsPerSecond,
  minute: 60 * nanosecondsPerSecond,
  second: nanosecondsPerSecond,
  millisecond: 1_000_000,
  microsecond: 1_000,
};

const none: MapValue = new Map();

/** `date.truncate(unit, value, fields)`: fields replace parts of the truncated date. */
export function truncateDate(unit: string, value: Instantaneous, fields: MapValue = none): CypherDate {
  const { days } = truncated(unit, value, fields);
  if (timeUnits[unit] !== undefined && unit !== "day") throw argumentError(`a date has no unit "${unit}"`);
  return new CypherDate(days ?? lacks(value, "date"));
}

export function truncateLocalTime(
  unit: string,
  value: Instantaneous,
  fields: MapValue = none,
): CypherLocalTime {
  return new CypherLocalTime(truncatedTime(unit, value, fields).nanoseconds);
}

export function truncateTime(unit: string, value: Instantaneous, fields: MapValue, zone: string): CypherTime {
  const { nanoseconds, days, offset } = truncatedTime(unit, value, fields);
  const wanted = fields.get("timezone");
  const holds = typeof wanted === "string" ? offsetOn(wanted, days ?? 0, nanoseconds) : offset;
  return new CypherTime(nanoseconds, holds ?? offsetOn(zone, days ?? 0, nanoseconds));
}

export function truncateLocalDateTime(
  unit: string,
  value: Instantaneous,
  fields: MapValue = none,
): CypherLocalDateTime {
  const { days, nanoseconds } = truncated(unit, value, fields);
  return new CypherLocalDateTime(days ?? lacks(value, "date"), nanoseconds ?? 0);
}

export function truncateDateTime(
  unit: string,
  value: Instantaneous,
  fields: MapValue,
  zone: string,
): CypherDateTime {
  const { days, nanoseconds, timezone } = truncated(unit, value, fields);
  const wanted = fields.get("timezone");
  const holds = typeof wanted === "string" ? wanted : (timezone ?? zone);
  return CypherDateTime.atLocal(days ?? lacks(value, "date"), nanoseconds ?? 0, holds);
}

function truncatedTime(
  unit: string,
  value: Instantaneous,
  fields: MapValue,
): Moment & { readonly nanoseconds: number } {
  if (value.kind === "Date") lacks(value, "time");
  const moment = truncated(unit, value, fields);
  return { ...moment, nanoseconds: moment.nanoseconds ?? 0 };
}

function truncated(unit: string, value: Instantaneous, map: MapValue): Moment {
  const moment = momentOf(value);
  const fields = readFields(map);
  const size = timeUnits[unit];
  const first = dateUnits[unit];
  if (size === undefined && first === undefined)
    throw argumentError(`there is no unit "${unit}" to truncate to`);
  const day = first && moment.days === null ? lacks(value, "date") : moment.days;
  const days = first && day !== null ? first(day) : day;
  const time = moment.nanoseconds ?? 0;
  const rounded = size === undefined ? 0 : Math.floor(time / size) * size;
  return {
    ...moment,
    days: days !== null && hasDateFields(fields) ? withDateFields(days, fields) : days,
    nanoseconds: withFinerFields(rounded, fields),
  };
}

/** Of a time cut to milliseconds, `{nanosecond: 2}` sets only what was cut off. */
function withFinerFields(rounded: number, fields: Fields): number {
  const kept = fields.millisecond === undefined ? rounded % nanosecondsPerSecond : 0;
  const { millisecond, microsecond, nanosecond } = fields;
  const hasNone = millisecond === undefined && microsecond === undefined && nanosecond === undefined;
  return withTimeFields(rounded, fields) + (hasNone ? 0 : kept);
}

function lacks(value: Instantaneous, part: string): never {
  throw argumentError(`a value of type ${value.kind} has no ${part} to truncate`);
}
