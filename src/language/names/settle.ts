import type { Name, NameType, Token } from "../annotation.ts";
import { trim } from "./borders.ts";
import type { FoundName } from "./found.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { cutCompounds, extendHyphens, joinHyphens } from "./hyphens.ts";
import { typeListed } from "./listed.ts";
import { addLowerPlaces } from "./lower-places.ts";
import { parts } from "./parts.ts";
import { namePeoples } from "./peoples.ts";
import { recall } from "./recall.ts";
import { dropThings } from "./things.ts";
import { vote } from "./vote.ts";
import { restoreWholes, splitPersons } from "./wholes.ts";

/**
 * The names of a text from what the net says of each sentence: cut clean of what is no part of them, whole where a
 * hyphen parted them, apart where two were taken for one, and of the same extent and type throughout the text.
 */
export function settleNames(tokens: readonly Token[], found: readonly FoundName[], world: Gazetteer): Name[] {
  const clean = found.flatMap((name) => trim(tokens, name, world));
  const whole = extendHyphens(tokens, cutCompounds(tokens, joinHyphens(tokens, clean)), world);
  const apart = whole.flatMap((name) => parts(tokens, name, world));
  const known = restoreWholes(tokens, splitPersons(tokens, apart));
  const typed = known.map((name) => typeListed(tokens, name, world));
  const named = dropThings(tokens, recall(tokens, vote(tokens, typed)));
  const all = addLowerPlaces(tokens, named, world);
  return namePeoples(tokens, all, world).map(({ first, last, type }) => ({
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
    first,
    last,
    type: type as NameType,
  }));
}
