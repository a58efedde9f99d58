import { argumentError, typeError } from "../error.ts";
import { addIntegers, floorDivide, type Integer } from "../integer.ts";
import { isMap, isNumber, isTemporal, kindOf, toNumber } from "../kind.ts";
import type { MapValue, Value } from "../value.ts";
import { nanosecondsPerDay, nanosecondsPerSecond, secondsPerDay } from "./calendar.ts";
import { CypherDateTime } from "./date-time.ts";
import { CypherDate } from "./date.ts";
import { durationOfUnits, durationUnits } from "./duration-units.ts";
import { CypherDuration } from "./duration.ts";
import {
  dayOfFields,
  hasDateFields,
  integerField,
  readFields,
  refuseFields,
  timeOfFields,
  withDateFields,
  withTimeFields,
  type Fields,
} from "./fields.ts";
import { CypherLocalDateTime } from "./local-date-time.ts";
import { CypherLocalTime } from "./local-time.ts";
import { momentOf, type Moment } from "./moment.ts";
import { CypherTime } from "./time.ts";
import { offsetOn } from "./zone.ts";

/** `date(...)` of a text, a map or another temporal value. */
export function makeDate(input: Value): CypherDate {
  if (typeof input === "string") return CypherDate.parse(input);
  refuseFields(input, "time");
  return new CypherDate(dayFrom(input, "DATE"));
}

/** `localtime(...)`. */
export function makeLocalTime(input: Value): CypherLocalTime {
  if (typeof input === "string") return CypherLocalTime.parse(input);
  refuseFields(input, "date");
  return new CypherLocalTime(isMap(input) ? timeFromMap(input) : timePart(input, "LOCAL TIME"));
}

/** `time(...)`; `zone` holds where nothing else says. */
export function makeTime(input: Value, zone: string): CypherTime {
  if (typeof input === "string") return CypherTime.parse(input);
  if (!isMap(input)) {
    const { days, nanoseconds, offset } = moment(input, "TIME");
    return new CypherTime(
      nanoseconds ?? fail(input, "TIME"),
      offset ?? offsetOn(zone, days ?? 0, nanoseconds ?? 0),
    );
  }
  refuseFields(input, "date");
  const nanoseconds = timeFromMap(input);
  const wanted = timezoneOf(input);
  const source = selected(input, ["time", "datetime"]);
  const given = source?.offset ?? null;
  const offset =
    wanted === null
      ? (given ?? offsetOn(zone, 0, nanoseconds))
      : offsetOn(wanted, source?.days ?? 0, nanoseconds);
  // Another zone shows another time for the same moment; a time without a zone is merely given one.
  const shift = wanted === null || given === null ? 0 : (offset - given) * nanosecondsPerSecond;
  return new CypherTime(modulo(nanoseconds + shift, nanosecondsPerDay), offset);
}

/** `localdatetime(...)`. */
export function makeLocalDateTime(input: Value): CypherLocalDateTime {
  if (typeof input === "string") return CypherLocalDateTime.parse(input);
  if (!isMap(input)) {
    const { days, nanoseconds } = moment(input, "LOCAL DATETIME");
    return new CypherLocalDateTime(days ?? fail(input, "LOCAL DATETIME"), nanoseconds ?? 0);
  }
  return new CypherLocalDateTime(dayFrom(input, "LOCAL DATETIME"), timeFromMap(input));
}

/** `datetime(...)`; `zone` holds where nothing else says. */
export function makeDateTime(input: Value, zone: string): CypherDateTime {
  if (typeof input === "string") return CypherDateTime.parse(input);
  if (!isMap(input)) {
    const { days, nanoseconds, timezone, offset } = moment(input, "DATETIME");
    return CypherDateTime.atLocal(
      days ?? fail(input, "DATETIME"),
      nanoseconds ?? 0,
      timezone ?? zone,
      offset,
    );
  }
  const wanted = timezoneOf(input);
  const epoch = epochOf(input);
  const source = epoch === null ? selected(input, ["datetime", "time"]) : momentOf(epoch);
  const base = epoch === null ? input : new Map<string, Value>([...input, ["datetime", epoch]]);
  const local = { days: dayFrom(base, "DATETIME"), nanoseconds: timeFromMap(base) };
  const given = source?.timezone ?? null;
  if (given === null) return CypherDateTime.atLocal(local.days, local.nanoseconds, wanted ?? zone);
  const result = CypherDateTime.atLocal(local.days, local.nanoseconds, given, source?.offset ?? null);
  return wanted === null ? result : CypherDateTime.atUtc(result.utcDays, result.utcNanoseconds, wanted);
}

/** The moment so many seconds (and nanoseconds) after 1970-01-01T00:00Z, on clocks of a zone. */
export function dateTimeAtEpoch(seconds: Integer, nanoseconds: Integer, zone = "Z"): CypherDateTime {
  const [carry, rest] = floorDivide(nanoseconds, nanosecondsPerSecond);
  const [days, second] = floorDivide(addIntegers(seconds, carry), secondsPerDay);
  return CypherDateTime.atUtc(Number(days), second * nanosecondsPerSecond + rest, zone);
}

/** `duration(...)` of a text or a map; parts may be fractional and negative. */
export function makeDuration(input: Value): CypherDuration {
  if (input instanceof CypherDuration) return input;
  if (typeof input === "string") return CypherDuration.parse(input);
  if (!isMap(input)) return fail(input, "DURATION");
  if (input.size === 0) throw argumentError("a duration needs a part: {days: 1}");
  return new CypherDuration(...durationOfUnits(amountsOf(input)));
}

function* amountsOf(map: MapValue): Generator<readonly [unit: string, amount: Integer]> {
  for (const [name, value] of map) {
    if (value === null) continue;
    if (!durationUnits.has(name)) throw argumentError(`a duration has no part "${name}"`);
    if (!isNumber(value)) throw argumentError(`${name} must be a number, not of type ${kindOf(value)}`);
    yield [name, typeof value === "object" ? toNumber(value) : value];
  }
}

function dayFrom(input: Value, type: string): number {
  if (!isMap(input)) return moment(input, type).days ?? fail(input, type);
  const fields = readFields(input);
  const base = selected(input, ["date", "datetime"])?.days ?? null;
  if (base === null) return dayOfFields(fields);
  return hasDateFields(fields) ? withDateFields(base, fields) : base;
}

function timeFromMap(map: MapValue): number {
  const fields: Fields = readFields(map);
  const source = selected(map, ["time", "datetime"]);
  return source === null ? timeOfFields(fields) : withTimeFields(source.nanoseconds ?? 0, fields);
}

function timePart(input: Value, type: string): number {
  return moment(input, type).nanoseconds ?? fail(input, type);
}

/** What the first of these names in the map selects from. */
function selected(map: MapValue, names: readonly string[]): Moment | null {
  for (const name of names) {
    const value = map.get(name) ?? null;
    if (value !== null) return moment(value, name);
  }
  return null;
}

function epochOf(map: MapValue): CypherDateTime | null {
  const seconds = map.get("epochSeconds") ?? null;
  const millis = map.get("epochMillis") ?? null;
  const nanosecond = integerField("nanosecond", map.get("nanosecond") ?? 0);
  if (seconds !== null) return dateTimeAtEpoch(integerField("epochSeconds", seconds), nanosecond);
  if (millis === null) return null;
  const [whole, rest] = floorDivide(integerField("epochMillis", millis), 1000);
  return dateTimeAtEpoch(whole, addIntegers(rest * 1_000_000, nanosecond));
}

function timezoneOf(map: MapValue): string | null {
  const zone = map.get("timezone") ?? null;
  if (zone === null || typeof zone === "string") return zone;
  throw argumentError(`timezone must be a STRING, not of type ${kindOf(zone)}`);
}

function moment(input: Value, type: string): Moment {
  return isTemporal(input) && input.kind !== "Duration" ? momentOf(input) : fail(input, type);
}

function fail(input: Value, type: string): never {
  throw typeError(`cannot make a ${type} of a value of type ${kindOf(input)}`);
}

function modulo(value: number, divisor: number): number {
  return value - Math.floor(value / divisor) * divisor;
}
