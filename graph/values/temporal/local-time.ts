import { argumentError } from "../error.ts";
import { formatTimeOfDay } from "./calendar.ts";
import { parseTimeOfDay } from "./parse-time.ts";

/** A LOCAL TIME: nanoseconds since midnight. */
export class CypherLocalTime {
  readonly kind = "LocalTime";
  readonly nanoseconds: number;

  constructor(nanoseconds: number) {
    this.nanoseconds = nanoseconds;
  }

  /** Reads ISO 8601: "21:40:32.142", "214032.142", "21:40", "21". Throws `ValueError`. */
  static parse(text: string): CypherLocalTime {
    const { nanoseconds, offset, zone } = parseTimeOfDay(text);
    if (offset !== null || zone !== null)
      throw argumentError(`"${text}" names a zone, a LOCAL TIME has none`);
    return new CypherLocalTime(nanoseconds);
  }

  toString(): string {
    return formatTimeOfDay(this.nanoseconds);
  }
}
