import type { Token } from "../annotation.ts";
import type { NetName } from "../net/names.ts";

/** A name the net found; `first` and `last` count the tokens of the whole text. */
export type FoundName = NetName;

/** The words of a name, as they stand in the text. */
export const wordsOf = (tokens: readonly Token[], { first, last }: FoundName): string =>
  tokens
    .slice(first, last)
    .map(({ form }) => form)
    .join(" ");
