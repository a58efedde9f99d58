import type { ValueError } from "../error.ts";
import { argumentError } from "../error.ts";
import type { Integer } from "../integer.ts";
import { isInteger, isMap, kindOf } from "../kind.ts";
import type { MapValue, Value } from "../value.ts";
import {
  checkField,
  civilOf,
  dayOf,
  dayOfWeekOf,
  daysInMonth,
  nanosecondsPerSecond,
  quarterOf,
  weekOf,
  weekYearOf,
} from "./calendar.ts";
import { dayOfOrdinalDate, dayOfQuarterDate, dayOfWeekDate } from "./parse-date.ts";

const dateFields = [
  "year",
  "month",
  "day",
  "week",
  "dayOfWeek",
  "quarter",
  "dayOfQuarter",
  "ordinalDay",
] as const;
const timeFields = ["hour", "minute", "second", "millisecond", "microsecond", "nanosecond"] as const;

/** The parts of a date or time that a map gives: `{year: 1984, week: 10}`. */
export type Fields = Partial<Record<(typeof dateFields)[number] | (typeof timeFields)[number], number>>;

/** Fields that may stand beside the parts, each with its own meaning. */
const selections = ["date", "time", "datetime", "timezone", "epochSeconds", "epochMillis"] as const;

/** A date has no parts of a time, and a time none of a date. */
export function refuseFields(map: Value, of: "date" | "time"): void {
  for (const name of [...(of === "date" ? dateFields : timeFields), of, "datetime"])
    if (isMap(map) && map.has(name)) throw argumentError(`what has no ${of} has no part "${name}"`);
}

/** Reads the parts; throws for a name that is none and for a value that is no integer. */
export function readFields(map: MapValue): Fields {
  const fields: Fields = {};
  for (const [name, value] of map) {
    if (value === null || (selections as readonly string[]).includes(name)) continue;
    if (!([...dateFields, ...timeFields] as readonly string[]).includes(name))
      throw argumentError(`a date or time has no part "${name}"`);
    fields[name as keyof Fields] = Number(integerField(name, value));
  }
  return fields;
}

export function integerField(name: string, value: Value): Integer {
  if (isInteger(value)) return value;
  throw argumentError(`${name} must be an INTEGER, not of type ${kindOf(value)}`);
}

export function hasDateFields(fields: Fields): boolean {
  return dateFields.some((name) => fields[name] !== undefined);
}

/** Parts of different calendars do not go together. */
function checkCalendar({ month, day, week, dayOfWeek, quarter, dayOfQuarter, ordinalDay }: Fields): void {
  const used = [month ?? day, week ?? dayOfWeek, quarter ?? dayOfQuarter, ordinalDay].filter(
    (part) => part !== undefined,
  );
  if (used.length > 1) throw argumentError("months, weeks, quarters and ordinal days do not mix");
}

/**
 * The day of the parts alone: a part needs every larger one ("day" needs "month" needs "year"), and where the time is
 * told, the day must be.
 */
export function dayOfFields(fields: Fields): number {
  const { year, month, day, week, dayOfWeek, quarter, dayOfQuarter, ordinalDay } = fields;
  checkCalendar(fields);
  if (fields.hour !== undefined && (day ?? dayOfWeek ?? dayOfQuarter ?? ordinalDay) === undefined)
    throw missing("day");
  if (year === undefined) throw missing("year");
  if (week !== undefined) return dayOfWeekDate(year, week, dayOfWeek ?? 1);
  if (dayOfWeek !== undefined) throw missing("week");
  if (quarter !== undefined) return dayOfQuarterDate(year, quarter, dayOfQuarter ?? 1);
  if (dayOfQuarter !== undefined) throw missing("quarter");
  if (ordinalDay !== undefined) return dayOfOrdinalDate(year, ordinalDay);
  if (month === undefined && day !== undefined) throw missing("month");
  return dayOf(year, month ?? 1, day ?? 1);
}

/** A day with some parts replaced; the others stay, each in its own calendar: weeks, quarters or months. */
export function withDateFields(base: number, fields: Fields): number {
  const { year, week, dayOfWeek, quarter, dayOfQuarter, ordinalDay } = fields;
  checkCalendar(fields);
  if (week !== undefined || dayOfWeek !== undefined)
    return dayOfWeekDate(year ?? weekYearOf(base), week ?? weekOf(base), dayOfWeek ?? dayOfWeekOf(base));
  const civil = civilOf(base);
  if (quarter !== undefined || dayOfQuarter !== undefined) {
    const chosen = checkField("quarter", quarter ?? quarterOf(civil.month), 1, 4);
    if (dayOfQuarter !== undefined) return dayOfQuarterDate(year ?? civil.year, chosen, dayOfQuarter);
    return withMonth({ ...civil, year: year ?? civil.year }, ((civil.month - 1) % 3) + chosen * 3 - 2);
  }
  if (ordinalDay !== undefined) return dayOfOrdinalDate(year ?? civil.year, ordinalDay);
  return withMonthDay({ ...civil, year: year ?? civil.year }, fields);
}

function withMonthDay(civil: { year: number; month: number; day: number }, { month, day }: Fields): number {
  const chosen = checkField("month", month ?? civil.month, 1, 12);
  return day === undefined ? withMonth(civil, chosen) : dayOf(civil.year, chosen, day);
}

/** The same day in another month or year, or the last one that month has. */
function withMonth({ year, day }: { year: number; day: number }, month: number): number {
  return dayOf(year, month, Math.min(day, daysInMonth(year, month)));
}

/** The nanoseconds since midnight of the parts alone. */
export function timeOfFields(fields: Fields): number {
  const { hour, minute, second } = fields;
  if (hour === undefined && (minute !== undefined || second !== undefined || hasSubsecond(fields)))
    throw missing("hour");
  if (minute === undefined && (second !== undefined || hasSubsecond(fields))) throw missing("minute");
  if (second === undefined && hasSubsecond(fields)) throw missing("second");
  return withTimeFields(0, fields);
}

/** A time of day with some parts replaced; of the parts of a second, those given replace all there is. */
export function withTimeFields(base: number, fields: Fields): number {
  const seconds = Math.floor(base / nanosecondsPerSecond);
  const hour = checkField("hour", fields.hour ?? Math.floor(seconds / 3600), 0, 23);
  const minute = checkField("minute", fields.minute ?? Math.floor(seconds / 60) % 60, 0, 59);
  const second = checkField("second", fields.second ?? seconds % 60, 0, 59);
  const fraction = hasSubsecond(fields) ? subsecondOf(fields) : base % nanosecondsPerSecond;
  return (hour * 3600 + minute * 60 + second) * nanosecondsPerSecond + fraction;
}

export function hasSubsecond({ millisecond, microsecond, nanosecond }: Fields): boolean {
  return millisecond !== undefined || microsecond !== undefined || nanosecond !== undefined;
}

/** Nanoseconds of milli-, micro- and nanoseconds; each counts only what the larger ones given leave it. */
export function subsecondOf({ millisecond, microsecond, nanosecond }: Fields): number {
  const hasMilli = millisecond !== undefined;
  const hasMicro = microsecond !== undefined;
  const milli = checkField("millisecond", millisecond ?? 0, 0, 999);
  const micro = checkField("microsecond", microsecond ?? 0, 0, hasMilli ? 999 : 999_999);
  const nano = checkField(
    "nanosecond",
    nanosecond ?? 0,
    0,
    hasMicro ? 999 : hasMilli ? 999_999 : 999_999_999,
  );
  return milli * 1_000_000 + micro * 1_000 + nano;
}

function missing(name: string): ValueError {
  return argumentError(`the part "${name}" is missing`);
}
