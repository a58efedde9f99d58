import type { Span } from "./annotation.ts";

/** A quantity the text gives: "at least 1.5 million people", "$20-30 billion in aid", "40 percent of voters". */
export interface NumberExpression extends Span {
  /** First and last (exclusive) token. */
  readonly first: number;
  readonly last: number;
  /** The value, or the lower end of a range. */
  readonly value: number;
  /** The upper end of a range, else null. */
  readonly upper: number | null;
  /**
   * ISO 4217 currency ("USD"), or its word where several countries have it ("peso"); "percent"; "share" of one
   * (two-thirds is 0.6667); a unit of measure ("kilometre", "barrel per day"); null for a plain count.
   */
  readonly unit: string | null;
  /** What is counted, by lemma: "people", "police officer"; null when the words do not say. */
  readonly counted: string | null;
  /** What the words say of its exactness; null when nothing. */
  readonly bound: "at least" | "at most" | "about" | null;
}
