import { CypherError } from "../errors.ts";

/** What a statement may spend; nothing given is no limit. */
export interface Limits {
  /** Rows of the result. */
  readonly rows?: number;
  /** Relationships walked. */
  readonly hops?: number;
  /** Megabytes that rows kept to be sorted, grouped, collected or returned may take, by an estimate. */
  readonly memory?: number;
  /** By the clock given. */
  readonly milliseconds?: number;
  readonly clock?: () => number;
  readonly signal?: { readonly aborted: boolean };
}

/** What a value takes in a row that is kept: its place, and its share of the row. */
const bytesPerValue = 16;

/** How many steps pass between two looks at the clock and the signal. */
const interval = 4096;

/** Counts what a statement spends and stops it when a limit is reached. */
export class Budget {
  private readonly limits: Limits;
  private readonly deadline: number;
  private steps = 0;
  private nextCheck = interval;
  private rows = 0;
  private held = 0;
  private readonly mostHeld: number;

  constructor(limits: Limits) {
    this.limits = limits;
    this.mostHeld = ((limits.memory ?? Number.POSITIVE_INFINITY) * 1e6) / bytesPerValue;
    this.deadline = (limits.clock?.() ?? 0) + (limits.milliseconds ?? Number.POSITIVE_INFINITY);
    this.nextCheck = Math.min(interval, limits.hops ?? interval);
    this.check();
  }

  /** To be called for every relationship walked and row made. */
  step(): void {
    if (++this.steps > this.nextCheck) this.check();
  }

  /** The same for many. */
  spend(steps: number): void {
    this.steps += steps;
    if (this.steps > this.nextCheck) this.check();
  }

  /** To be called for values that are kept, and with their number below zero when they are let go. */
  hold(values: number): void {
    this.held += values;
    if (this.held > this.mostHeld)
      throw exceeded(
        `The query keeps more than ${this.limits.memory ?? 0} MB of values.`,
        "Sort, group or return less, or raise `limits.memory`.",
      );
  }

  /** A row of the result. */
  row(columns: number): void {
    this.hold(columns);
    this.rows += 1;
    if (this.rows > (this.limits.rows ?? Number.POSITIVE_INFINITY))
      throw exceeded(
        `The query gives more than ${this.limits.rows ?? 0} rows.`,
        "Add a LIMIT, or raise `limits.rows`.",
      );
  }

  private check(): void {
    const { hops, clock, milliseconds, signal } = this.limits;
    if (hops !== undefined && this.steps > hops)
      throw exceeded(
        `The query takes more than ${hops} steps.`,
        "Make the pattern narrower, or raise `limits.hops`.",
      );
    if (clock && milliseconds !== undefined && clock() > this.deadline)
      throw exceeded(
        `The query takes longer than ${milliseconds} ms.`,
        "Make it narrower, or raise `limits.milliseconds`.",
      );
    if (signal?.aborted)
      throw new CypherError({
        phase: "execute",
        type: "LimitError",
        code: "Cancelled",
        reason: "The query was cancelled.",
        text: "",
        span: null,
      });
    this.nextCheck = Math.min(this.steps + interval, Math.max(this.steps, hops ?? Number.POSITIVE_INFINITY));
  }
}

const exceeded = (reason: string, hint: string): CypherError =>
  new CypherError({
    phase: "execute",
    type: "LimitError",
    code: "LimitExceeded",
    reason,
    hint,
    text: "",
    span: null,
  });
