import { argumentError } from "../error.ts";
import { checkDay, formatDay, formatTimeOfDay, nanosecondsPerDay, nanosecondsPerSecond } from "./calendar.ts";
import { parseDay } from "./parse-date.ts";
import { parseTimeOfDay, splitDateTime } from "./parse-time.ts";
import { formatOffset, offsetAt, parseOffset, resolveLocal } from "./zone.ts";

/** A DATETIME: local day and time, the offset that holds then, and the zone's name when it is more than an offset. */
export class CypherDateTime {
  readonly kind = "DateTime";
  readonly days: number;
  readonly nanoseconds: number;
  readonly offset: number;
  readonly zone: string | null;

  constructor(days: number, nanoseconds: number, offset: number, zone: string | null = null) {
    this.days = checkDay(days);
    this.nanoseconds = nanoseconds;
    this.offset = offset;
    this.zone = zone;
  }

  /** The moment at which clocks of the zone ("Z", "+01:00", "Europe/Stockholm") show this local time. */
  static atLocal(
    days: number,
    nanoseconds: number,
    zone: string,
    preferred: number | null = null,
  ): CypherDateTime {
    const offset = parseOffset(zone);
    if (offset !== null) return new CypherDateTime(days, nanoseconds, offset);
    const found = resolveLocal(zone, days, Math.floor(nanoseconds / nanosecondsPerSecond), preferred);
    const shifted = nanoseconds + found.shift * nanosecondsPerSecond;
    const carry = Math.floor(shifted / nanosecondsPerDay);
    return new CypherDateTime(days + carry, shifted - carry * nanosecondsPerDay, found.offset, zone);
  }

  /** The local time in a zone at a moment of UTC; the nanoseconds may lie outside of the day. */
  static atUtc(utcDays: number, utcNanoseconds: number, zone: string): CypherDateTime {
    const offset =
      parseOffset(zone) ?? offsetAt(zone, utcDays, Math.floor(utcNanoseconds / nanosecondsPerSecond));
    const local = utcNanoseconds + offset * nanosecondsPerSecond;
    const carry = Math.floor(local / nanosecondsPerDay);
    const name = parseOffset(zone) === null ? zone : null;
    return new CypherDateTime(utcDays + carry, local - carry * nanosecondsPerDay, offset, name);
  }

  /**
   * Reads ISO 8601 with an offset and a zone in brackets: "2015-07-21T21:40:32.142+02:00[Europe/Stockholm]"; UTC when
   * neither is written. Throws `ValueError`.
   */
  static parse(text: string): CypherDateTime {
    const [date, time] = splitDateTime(text);
    const { nanoseconds, offset, zone } = parseTimeOfDay(time);
    const days = parseDay(date);
    if (zone === null) return new CypherDateTime(days, nanoseconds, offset ?? 0);
    const moment = CypherDateTime.atLocal(days, nanoseconds, zone, offset);
    if (offset !== null && moment.offset !== offset)
      throw argumentError(
        `"${text}": clocks of ${zone} are ${formatOffset(moment.offset)} then, not ${formatOffset(offset)}`,
      );
    return moment;
  }

  /** The zone's name or its offset, as `timezone` gives it and as the constructors take it. */
  get timezone(): string {
    return this.zone ?? formatOffset(this.offset);
  }

  /** Day of UTC, counted from 1970-01-01. */
  get utcDays(): number {
    return (
      this.days + Math.floor((this.nanoseconds - this.offset * nanosecondsPerSecond) / nanosecondsPerDay)
    );
  }

  /** Nanoseconds since midnight of UTC. */
  get utcNanoseconds(): number {
    const shifted = this.nanoseconds - this.offset * nanosecondsPerSecond;
    return shifted - Math.floor(shifted / nanosecondsPerDay) * nanosecondsPerDay;
  }

  toString(): string {
    const zone = this.zone === null ? "" : `[${this.zone}]`;
    return `${formatDay(this.days)}T${formatTimeOfDay(this.nanoseconds)}${formatOffset(this.offset)}${zone}`;
  }
}
