import { argumentError } from "../error.ts";
import { checkField, nanosecondsPerSecond } from "./calendar.ts";
import { parseOffset } from "./zone.ts";

/** A time as written: nanoseconds since midnight, and the offset and the zone's name where they stand. */
export interface TimeText {
  readonly nanoseconds: number;
  readonly offset: number | null;
  readonly zone: string | null;
}

const time =
  /^(\d{2}|\d(?=:))(?::?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?)?(Z|z|[+-]\d{2}(?::?\d{2}(?::?\d{2})?)?)?(?:\[([^\]]+)\])?$/;

/** Reads a time of ISO 8601, extended or basic, with what is written of offset and zone; throws `ValueError`. */
export function parseTimeOfDay(text: string): TimeText {
  const match = time.exec(text);
  if (!match)
    throw argumentError(
      `"${text}" is no time; write it as 21:40:32.142, 214032, 21:40 or 21, with +01:00 or Z where a zone may stand`,
    );
  const [, hour, minute = "0", second = "0", fraction = "", offset, zone] = match;
  const seconds =
    checkField("hour", Number(hour), 0, 23) * 3600 +
    checkField("minute", Number(minute), 0, 59) * 60 +
    checkField("second", Number(second), 0, 59);
  return {
    nanoseconds: seconds * nanosecondsPerSecond + Number(fraction.padEnd(9, "0")),
    offset: offset === undefined ? null : parseOffset(offset),
    zone: zone ?? null,
  };
}

/** The two sides of the "T"; a date alone means its midnight. */
export function splitDateTime(text: string): [date: string, time: string] {
  const at = text.search(/[Tt]/);
  return at === -1 ? [text, "00"] : [text.slice(0, at), text.slice(at + 1)];
}
