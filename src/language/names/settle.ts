import type { Name, NameType, Token } from "../annotation.ts";
import type { NetName } from "../net/names.ts";

/** A name the net found; `first` and `last` count the tokens of the whole text. */
export type FoundName = NetName;

/** The names of a text from what the net says of each sentence. */
export function settleNames(tokens: readonly Token[], found: readonly FoundName[]): Name[] {
  return found.map(({ first, last, type }) => ({
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
    first,
    last,
    type: type as NameType,
  }));
}
