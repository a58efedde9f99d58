import type { NameType, TokenRange } from "../../language/index.ts";

/** Words taken for a name, before its type is voted on. */
export interface NameSpan extends TokenRange {
  /** What the net says; null when only the lexicon or the wording proposes it. */
  readonly net: NameType | null;
  /** The words are an entry of the lexicon. */
  readonly known: boolean;
}
