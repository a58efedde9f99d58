import type { Span } from "./annotation.ts";

/** Words of somebody inside the text: what is said, by which word we know it, and by whom. */
export interface Quotation extends Span {
  readonly kind: "direct" | "indirect" | "mixed";
  /** The word that tells ("said", "according to"); null for a carried-over sentence of a quotation. */
  readonly cue: (Span & { readonly token: number; readonly lemma: string }) | null;
  /** The speaker's words and head token; null when the text does not say (agentless passive, "reportedly"). */
  readonly speaker: (Span & { readonly head: number }) | null;
  /** Index of the quotation this one stands in (a spokesman says that the minister told ...), or null. */
  readonly outer: number | null;
}
