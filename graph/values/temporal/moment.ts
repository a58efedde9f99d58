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

/** Takes any `Instantaneous`: each has some of these. */
export function momentOf({
  days = null,
  nanoseconds = null,
  timezone = null,
  offset = null,
}: Partial<Moment>): Moment {
  return { days, nanoseconds, timezone, offset };
}
