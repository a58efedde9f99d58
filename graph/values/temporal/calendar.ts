import { ValueError } from "../error.ts";

/**
 * The proleptic Gregorian calendar of ISO 8601 on numbers: a day is its distance from 1970-01-01. The conversions are
 * those of H. Hinnant, "chrono-compatible low-level date algorithms". Years run from -999,999,999 to 999,999,999.
 */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const maxYear = 999_999_999;
export const nanosecondsPerSecond = 1_000_000_000;
export const secondsPerDay = 86_400;
export const nanosecondsPerDay = secondsPerDay * nanosecondsPerSecond;

/** The nanoseconds of each unit of a day, and how many of it the next larger one has; a second has all of the last three. */
export const timeUnits = new Map<string, readonly [size: number, count: number]>([
  ["hour", [3600 * nanosecondsPerSecond, 24]],
  ["minute", [60 * nanosecondsPerSecond, 60]],
  ["second", [nanosecondsPerSecond, 60]],
  ["millisecond", [1_000_000, 1_000]],
  ["microsecond", [1_000, 1_000_000]],
  ["nanosecond", [1, nanosecondsPerSecond]],
]);

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInYear(year: number): number {
  return isLeapYear(year) ? 366 : 365;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day of a date that exists; throws when it does not. */
export function dayOf(year: number, month: number, day: number): number {
  checkField("year", year, -maxYear, maxYear);
  checkField("month", month, 1, 12);
  checkField("day", day, 1, daysInMonth(year, month));
  return civilToDay(year, month, day);
}

function civilToDay(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function civilOf(epochDay: number): CivilDate {
  const z = epochDay + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

const firstDay = civilToDay(-maxYear, 1, 1);
const lastDay = civilToDay(maxYear, 12, 31);

/** The day itself when a year from -999,999,999 to 999,999,999 has it; throws otherwise. */
export function checkDay(epochDay: number): number {
  if (epochDay >= firstDay && epochDay <= lastDay) return epochDay;
  throw new ValueError(
    "ArgumentError",
    "NumberOutOfRange",
    "a date must lie in the years -999999999 to 999999999",
  );
}

export function checkField(name: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw new ValueError(
    "ArgumentError",
    "NumberOutOfRange",
    `${name} must be from ${least} to ${most}, not ${value}`,
  );
}

/** 1 for Monday to 7 for Sunday. */
export function dayOfWeekOf(epochDay: number): number {
  return ((((epochDay + 3) % 7) + 7) % 7) + 1;
}

export function ordinalDayOf(epochDay: number): number {
  return epochDay - civilToDay(civilOf(epochDay).year, 1, 1) + 1;
}

export function quarterOf(month: number): number {
  return Math.ceil(month / 3);
}

/** The first day of a quarter. */
export function firstOfQuarter(year: number, quarter: number): number {
  return civilToDay(year, quarter * 3 - 2, 1);
}

/** The Monday of week 1 of an ISO week year: the week that holds January 4. */
export function firstOfWeekYear(weekYear: number): number {
  const fourth = civilToDay(weekYear, 1, 4);
  return fourth - (dayOfWeekOf(fourth) - 1);
}

/** The ISO year that the week of a day belongs to: that of its Thursday. */
export function weekYearOf(epochDay: number): number {
  return civilOf(epochDay - dayOfWeekOf(epochDay) + 4).year;
}

export function weekOf(epochDay: number): number {
  return Math.floor((epochDay - firstOfWeekYear(weekYearOf(epochDay))) / 7) + 1;
}

export function weeksInYear(weekYear: number): number {
  return (firstOfWeekYear(weekYear + 1) - firstOfWeekYear(weekYear)) / 7;
}

/** Months later (or earlier); a day past the end of the month becomes its last. */
export function plusMonths(epochDay: number, months: number): number {
  if (months === 0) return epochDay;
  const { year, month, day } = civilOf(epochDay);
  const total = year * 12 + (month - 1) + months;
  const newYear = Math.floor(total / 12);
  const newMonth = total - newYear * 12 + 1;
  checkField("year", newYear, -maxYear, maxYear);
  return civilToDay(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** "1984-10-11"; years beyond four digits carry a sign. */
export function formatDay(epochDay: number): string {
  const { year, month, day } = civilOf(epochDay);
  return `${formatYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

function formatYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, "0");
  return year < 0 ? `-${digits}` : year > 9999 ? `+${digits}` : digits;
}

export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** "12:31", "12:31:14", "12:31:14.645876": as much as is not zero. */
export function formatTimeOfDay(nanoseconds: number): string {
  const seconds = Math.floor(nanoseconds / nanosecondsPerSecond);
  const fraction = nanoseconds - seconds * nanosecondsPerSecond;
  const text = `${twoDigits(Math.floor(seconds / 3600))}:${twoDigits(Math.floor(seconds / 60) % 60)}`;
  if (seconds % 60 === 0 && fraction === 0) return text;
  return `${text}:${twoDigits(seconds % 60)}${formatFraction(fraction)}`;
}

/** ".645" of 645,000,000 nanoseconds; nothing of none. */
export function formatFraction(nanoseconds: number): string {
  return nanoseconds === 0 ? "" : `.${String(nanoseconds).padStart(9, "0").replace(/0+$/, "")}`;
}
