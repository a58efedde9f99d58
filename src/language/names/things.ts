import type { Token } from "../annotation.ts";
import { formsOf, wordsOf, type FoundName } from "./found.ts";

/**
 * The names without those of storms and vessels ("Hurricane Katrina", "the tanker Erika"), which are nobody and no place;
 * nor are they where they stand by their bare names.
 */
export function dropThings(tokens: readonly Token[], names: readonly FoundName[]): readonly FoundName[] {
  const things = new Set<string>();
  for (const name of names) {
    const words = formsOf(tokens, name);
    const kind = words.slice(0, -1).findLastIndex((word) => kinds.test(word));
    const before = tokens[name.first - 1];
    const isCalled = before !== undefined && kinds.test(before.form) && /^(?:NOUN|PROPN)$/.test(before.upos);
    if (kind >= 0 || isCalled) things.add(words.join(" ")).add(words.slice(kind + 1).join(" "));
  }
  return things.size === 0 ? names : names.filter((name) => !things.has(wordsOf(tokens, name)));
}

const kinds =
  /^(?:[Hh]urricane|[Cc]yclone|[Tt]yphoon|Storm|[Ss]huttle|USS|HMS|HMAS|HMCS|MV|frigate|destroyer|tanker|ferry|freighter|yacht|submarine|trawler|warship|schooner)$/;
