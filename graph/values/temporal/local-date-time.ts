import { argumentError } from "../error.ts";
import { checkDay, formatDay, formatTimeOfDay } from "./calendar.ts";
import { parseDay } from "./parse-date.ts";
import { parseTimeOfDay, splitDateTime } from "./parse-time.ts";

/** A LOCAL DATETIME: a day, counted from 1970-01-01, and the nanoseconds since its midnight. */
export class CypherLocalDateTime {
  readonly kind = "LocalDateTime";
  readonly days: number;
  readonly nanoseconds: number;

  constructor(days: number, nanoseconds: number) {
    this.days = checkDay(days);
    this.nanoseconds = nanoseconds;
  }

  /** Reads ISO 8601: a date, "T" and a time, or a date alone for its midnight. Throws `ValueError`. */
  static parse(text: string): CypherLocalDateTime {
    const [date, time] = splitDateTime(text);
    const { nanoseconds, offset, zone } = parseTimeOfDay(time);
    if (offset !== null || zone !== null)
      throw argumentError(`"${text}" names a zone, a LOCAL DATETIME has none`);
    return new CypherLocalDateTime(parseDay(date), nanoseconds);
  }

  toString(): string {
    return `${formatDay(this.days)}T${formatTimeOfDay(this.nanoseconds)}`;
  }
}
