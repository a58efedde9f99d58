import { argumentError } from "../error.ts";
import { formatTimeOfDay } from "./calendar.ts";
import { parseTimeOfDay } from "./parse-time.ts";
import { formatOffset } from "./zone.ts";

/** A TIME: nanoseconds since midnight on clocks that are `offset` seconds ahead of UTC. */
export class CypherTime {
  readonly kind = "Time";
  readonly nanoseconds: number;
  readonly offset: number;

  constructor(nanoseconds: number, offset: number) {
    this.nanoseconds = nanoseconds;
    this.offset = offset;
  }

  /** Reads ISO 8601: "21:40:32.142+0100", "2140-02", "214032Z"; UTC when no offset is written. Throws `ValueError`. */
  static parse(text: string): CypherTime {
    const { nanoseconds, offset, zone } = parseTimeOfDay(text);
    if (zone !== null) throw argumentError(`"${text}" names a zone, a TIME has only an offset`);
    return new CypherTime(nanoseconds, offset ?? 0);
  }

  /** The offset as `timezone` gives it and as the constructors take it. */
  get timezone(): string {
    return formatOffset(this.offset);
  }

  toString(): string {
    return formatTimeOfDay(this.nanoseconds) + this.timezone;
  }
}
