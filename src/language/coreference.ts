import type { Span } from "./annotation.ts";

/** Who and what a text speaks of, by the words for it. */
export interface Coreference {
  /** Mentions of one person or thing each, two or more, in the order of the text. */
  readonly chains: readonly (readonly Span[])[];
  /** Pronouns that might mean one person or another, where nothing tells which. */
  readonly open: readonly Span[];
}
