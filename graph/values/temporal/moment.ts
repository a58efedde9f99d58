import { formatOffset } from "./zone.ts";
import type { Temporal } from "../value.ts";
import type { CypherDuration } from "./duration.ts";

/** Any of the five types that say when; a DURATION says how long. */
export type Instantaneous = Exclude<Temporal, CypherDuration>;

/** What a temporal value tells, type aside: null where it tells nothing. */
export interface Moment {
  /** Local day, counted from 1970-01-01. */
  readonly days: number | null;
  /** Since local midnight. */
  readonly nanoseconds: number | null;
  /** "Z", "+01:00" or a zone's name. */
  readonly timezone: string | null;
  readonly offset: number | null;
}

export function momentOf(value: Instantaneous): Moment {
  switch (value.kind) {
    case "Date":
      return { days: value.days, nanoseconds: null, timezone: null, offset: null };
    case "LocalTime":
      return { days: null, nanoseconds: value.nanoseconds, timezone: null, offset: null };
    case "LocalDateTime":
      return { days: value.days, nanoseconds: value.nanoseconds, timezone: null, offset: null };
    case "Time":
      return {
        days: null,
        nanoseconds: value.nanoseconds,
        timezone: formatOffset(value.offset),
        offset: value.offset,
      };
    case "DateTime":
      return {
        days: value.days,
        nanoseconds: value.nanoseconds,
        timezone: value.timezone,
        offset: value.offset,
      };
  }
}
