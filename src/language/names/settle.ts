import type { Name, NameType, Token } from "../annotation.ts";
import type { FoundName } from "./found.ts";
import { cutCompounds, extendHyphens, joinHyphens } from "./hyphens.ts";
import { recall } from "./recall.ts";
import { vote } from "./vote.ts";

/**
 * The names of a text from what the net says of each sentence: cut clean of marks, whole where a hyphen parted them,
 * and of one type throughout the text.
 */
export function settleNames(tokens: readonly Token[], found: readonly FoundName[]): Name[] {
  const clean = found.flatMap((name) => trim(tokens, name));
  const whole = extendHyphens(tokens, cutCompounds(tokens, joinHyphens(tokens, clean)));
  return recall(tokens, vote(tokens, whole)).map(({ first, last, type }) => ({
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
    first,
    last,
    type: type as NameType,
  }));
}

/** Marks and a possessive at the borders are no part of a name; what has no letter is none. */
function trim(tokens: readonly Token[], name: FoundName): FoundName[] {
  let { first, last } = name;
  const isMark = (index: number) => !/[\p{L}\p{N}]/u.test(tokens[index]!.form);
  while (first < last && isMark(first)) first++;
  while (last > first && (isMark(last - 1) || tokens[last - 1]!.xpos === "POS")) last--;
  const words = tokens.slice(first, last).map(({ form }) => form);
  const isName = words.some((word) => /\p{L}/u.test(word)) && !words.every((word) => offices.has(word));
  return isName && !isOfficeOfState(tokens, first, last) ? [{ ...name, first, last }] : [];
}

/** Words for an office, which the net may take for its holder's name when they have a capital. */
const offices: ReadonlySet<string> = new Set(
  (
    "President Vice Prime Minister Premier Chancellor Secretary Ambassador Senator Governor Mayor King Queen Prince " +
    "Princess Pope Bishop Archbishop Chairman Chairwoman Director Speaker Commissioner Congressman Congresswoman"
  ).split(" "),
);

/** "State" of "Secretary of State" is no body of its own. */
const isOfficeOfState = (tokens: readonly Token[], first: number, last: number): boolean =>
  last - first === 1 && tokens[first]!.form === "State" && tokens[first - 2]?.lemma === "Secretary";
