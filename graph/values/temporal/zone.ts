import { argumentError } from "../error.ts";
import { civilOf, nanosecondsPerSecond, secondsPerDay, twoDigits } from "./calendar.ts";

/** Offsets are seconds east of UTC; a named zone ("Europe/Stockholm") has rules that Intl knows. */
const maxOffset = 18 * 3600;

/** "Z", "+01", "+0100", "+01:00", "+02:05:59" as seconds; null when the text is no offset. */
export function parseOffset(text: string): number | null {
  if (text === "Z" || text === "z") return 0;
  const match = /^([+-])(\d{2})(?::?(\d{2})(?::?(\d{2}))?)?$/.exec(text);
  if (!match) return null;
  const [, sign, hours, minutes, seconds] = match;
  const size = Number(hours) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  if (size > maxOffset || Number(minutes ?? 0) > 59 || Number(seconds ?? 0) > 59)
    throw argumentError(`${text} is no offset: the most is 18:00`);
  return sign === "-" && size > 0 ? -size : size;
}

/** "Z", "+01:00", "-02:05:07". */
export function formatOffset(offset: number): string {
  if (offset === 0) return "Z";
  const size = Math.abs(offset);
  const text = `${offset < 0 ? "-" : "+"}${twoDigits(Math.floor(size / 3600))}:${twoDigits(Math.floor(size / 60) % 60)}`;
  return size % 60 === 0 ? text : `${text}:${twoDigits(size % 60)}`;
}

/** The offset of a named zone at a moment of UTC, given as a day and the seconds in it. */
export function offsetAt(name: string, utcDay: number, utcSecond: number): number {
  const day = representableDay(utcDay + Math.floor(utcSecond / secondsPerDay));
  const second = utcSecond - Math.floor(utcSecond / secondsPerDay) * secondsPerDay;
  const clock = clockOf(name);
  let known = clock.days.get(day);
  if (known === undefined) {
    const first = clock.offset(day * secondsPerDay);
    known = first === clock.offset((day + 1) * secondsPerDay) ? first : null;
    if (clock.days.size > maxDaysKept) clock.days.clear();
    clock.days.set(day, known);
  }
  return known ?? clock.offset(day * secondsPerDay + second);
}

/**
 * The offset of a named zone for a local time, and the seconds by which a time skipped in spring has to move on. A time
 * that comes twice in autumn is the first, as in Java and Neo4j; `preferred` chooses the other.
 */
export function resolveLocal(
  name: string,
  day: number,
  second: number,
  preferred: number | null = null,
): { readonly offset: number; readonly shift: number } {
  const before = offsetAt(name, day - 1, second);
  const after = offsetAt(name, day + 1, second);
  const isValid = (offset: number) => offsetAt(name, day, second - offset) === offset;
  if (preferred !== null && isValid(preferred)) return { offset: preferred, shift: 0 };
  if (isValid(before)) return { offset: before, shift: 0 };
  if (isValid(after)) return { offset: after, shift: 0 };
  return { offset: after, shift: after - before };
}

interface Clock {
  /** The offset on each day met so far; null for a day on which it changes. */
  readonly days: Map<number, number | null>;
  readonly offset: (epochSecond: number) => number;
}

const maxDaysKept = 10_000;
const clocks = new Map<string, Clock>();

function clockOf(name: string): Clock {
  let clock = clocks.get(name);
  if (!clock) {
    const formatter = formatterOf(name);
    clock = { days: new Map(), offset: (second) => readOffset(formatter, second) };
    clocks.set(name, clock);
  }
  return clock;
}

function formatterOf(name: string): Intl.DateTimeFormat {
  try {
    if (!/^[A-Za-z]/.test(name)) throw new RangeError();
    return new Intl.DateTimeFormat("en-US", { timeZone: name, timeZoneName: "longOffset" });
  } catch {
    throw argumentError(`there is no time zone "${name}"`);
  }
}

/** Intl spells the offset "GMT", "GMT+01:00" or, before standard time, "GMT+00:53:28". */
function readOffset(formatter: Intl.DateTimeFormat, epochSecond: number): number {
  const parts = formatter.formatToParts(new Date(epochSecond * 1000));
  const text = parts.find((part) => part.type === "timeZoneName")?.value.slice(3) ?? "";
  return text === "" ? 0 : (parseOffset(text.replace("\u2212", "-")) ?? 0);
}

/** JavaScript's Date ends 270,000 years away; calendar and rules repeat every 400 years. */
function representableDay(day: number): number {
  if (Math.abs(day) < 90_000_000) return day;
  const { year } = civilOf(day);
  const cycles = Math.floor((year - 2400) / 400);
  return day - cycles * 146_097;
}

/** The offset of a zone, named or not, for a local day and the nanoseconds since its midnight. */
export function offsetOn(zone: string, day: number, nanoseconds: number): number {
  return parseOffset(zone) ?? resolveLocal(zone, day, Math.floor(nanoseconds / nanosecondsPerSecond)).offset;
}
