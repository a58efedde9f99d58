import { addIntegers, multiplyIntegers, type Integer } from "../integer.ts";
import { civilOf, plusMonths, secondsPerDay } from "./calendar.ts";
import { CypherDateTime } from "./date-time.ts";
import { CypherDuration } from "./duration.ts";
import { momentOf, type Instantaneous } from "./moment.ts";

/** Two values brought to one form: what one lacks of date, time or zone it takes from the other. */
interface Pair {
  readonly from: Local;
  readonly to: Local;
  /** Whether both tell a day; without, no months or days lie between them. */
  readonly haveDates: boolean;
  /** The zone in which both are told, when there is one. */
  readonly timezone: string | null;
}

interface Local {
  readonly days: number;
  readonly nanoseconds: number;
  readonly offset: number;
}

/** `duration.between`: whole months, then whole days, then the rest. */
export function durationBetween(from: Instantaneous, to: Instantaneous): CypherDuration {
  const pair = align(from, to);
  const months = pair.haveDates ? monthsBetween(pair) : 0;
  const start = moved(pair, plusMonths(pair.from.days, months));
  const days = pair.haveDates ? daysBetween({ ...pair, from: start }) : 0;
  const [seconds, nanoseconds] = timeBetween(moved(pair, start.days + days), pair.to);
  return new CypherDuration(months, days, seconds, nanoseconds);
}

/** `duration.inMonths`: the whole months alone. */
export function durationInMonths(from: Instantaneous, to: Instantaneous): CypherDuration {
  const pair = align(from, to);
  return new CypherDuration(pair.haveDates ? monthsBetween(pair) : 0, 0, 0, 0);
}

/** `duration.inDays`: the whole days alone. */
export function durationInDays(from: Instantaneous, to: Instantaneous): CypherDuration {
  const pair = align(from, to);
  return new CypherDuration(0, pair.haveDates ? daysBetween(pair) : 0, 0, 0);
}

/** `duration.inSeconds`: exact, as clocks run. */
export function durationInSeconds(from: Instantaneous, to: Instantaneous): CypherDuration {
  const pair = align(from, to);
  const [seconds, nanoseconds] = timeBetween(pair.from, pair.to);
  return new CypherDuration(0, 0, seconds, nanoseconds);
}

function align(a: Instantaneous, b: Instantaneous): Pair {
  const from = momentOf(a);
  const to = momentOf(b);
  const timezone = from.timezone ?? to.timezone;
  const place = (days: number, nanoseconds: number, own: string | null, offset: number | null): Local =>
    timezone === null
      ? { days, nanoseconds, offset: 0 }
      : inZone(
          CypherDateTime.atLocal(days, nanoseconds, own ?? timezone, own === null ? null : offset),
          timezone,
        );
  return {
    from: place(from.days ?? to.days ?? 0, from.nanoseconds ?? 0, from.timezone, from.offset),
    to: place(to.days ?? from.days ?? 0, to.nanoseconds ?? 0, to.timezone, to.offset),
    haveDates: from.days !== null && to.days !== null,
    timezone,
  };
}

function inZone(moment: CypherDateTime, timezone: string): CypherDateTime {
  return moment.timezone === timezone
    ? moment
    : CypherDateTime.atUtc(moment.utcDays, moment.utcNanoseconds, timezone);
}

/** The start of the pair on another day, at the same local time. */
function moved({ from, timezone }: Pair, days: number): Local {
  if (days === from.days) return from;
  return timezone === null
    ? { ...from, days }
    : CypherDateTime.atLocal(days, from.nanoseconds, timezone, from.offset);
}

/** Local days, one less toward zero when the time of day has not come yet. */
function daysBetween({ from, to }: Pair): number {
  const days = to.days - from.days;
  const rest = to.nanoseconds - from.nanoseconds;
  return (days > 0 && rest < 0 ? days - 1 : days < 0 && rest > 0 ? days + 1 : days) + 0;
}

function monthsBetween({ from, to }: Pair): number {
  const start = civilOf(from.days);
  const end = civilOf(to.days);
  const months = (end.year - start.year) * 12 + end.month - start.month;
  const rest = end.day - start.day || to.nanoseconds - from.nanoseconds;
  return (months > 0 && rest < 0 ? months - 1 : months < 0 && rest > 0 ? months + 1 : months) + 0;
}

function timeBetween(from: Local, to: Local): [seconds: Integer, nanoseconds: number] {
  const days = multiplyIntegers(to.days - from.days, secondsPerDay);
  return [addIntegers(days, from.offset - to.offset), to.nanoseconds - from.nanoseconds];
}
