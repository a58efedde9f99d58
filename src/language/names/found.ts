import type { Token } from "../annotation.ts";
import type { NetName } from "../net/names.ts";

/** A name the net found; `first` and `last` count the tokens of the whole text. */
export type FoundName = NetName;

export const formsOf = (tokens: readonly Token[], { first, last }: FoundName): string[] =>
  tokens.slice(first, last).map(({ form }) => form);

/** The words of a name, with a space between. */
export const wordsOf = (tokens: readonly Token[], name: FoundName): string => formsOf(tokens, name).join(" ");
