import type { Span } from "./annotation.ts";

export type Granularity = "day" | "week" | "month" | "season" | "year";

/** How a date became known: written out, worked out from the article's date, guessed from context, not known. */
export type DateBasis = "stated" | "resolved" | "inferred" | "unknown";

/** A time the text names. `from` and `to` are ISO days, both included; null while unresolved. */
export interface TimeExpression extends Span {
  /** First and last (exclusive) token. */
  readonly first: number;
  readonly last: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly granularity: Granularity;
  readonly basis: DateBasis;
}
