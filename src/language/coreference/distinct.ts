import type { Token } from "../annotation.ts";
import { isPronoun, type Mention } from "./mention.ts";

/**
 * Do the words of two phrases keep them apart? "The robots" and "a robot", "two men" and "three men", "the election" and
 * "the previous election" are not the same, nor is "every country" this one, nor the world the World Bank.
 */
export function areDistinct(tokens: readonly Token[], before: Mention, after: Mention): boolean {
  if (isPronoun(before) || isPronoun(after)) return false;
  if (after.words.some((word) => others.has(word) && !before.words.includes(word))) return true;
  if (
    before.shape === "quantified" &&
    after.shape !== "indefinite" &&
    anyone.test(tokens[before.first]!.form)
  )
    return true;
  if (before.headWord !== after.headWord) return isModifier(before, after) || isModifier(after, before);
  if (before.nameWords.length > 0 || after.nameWords.length > 0) return false;
  return isClash(before.number, after.number) || isClash(count(tokens, before), count(tokens, after));
}

/** Words that tell a thing from one of its kind spoken of before. */
const others: ReadonlySet<string> = new Set(
  "other another next previous different second third fourth fifth".split(" "),
);
const anyone = /^(?:any|every|each|no)$/i;

/** "The world" for the World Bank: a common noun that only describes the head of a name. */
function isModifier({ headWord, nameWords: own }: Mention, { nameWords }: Mention): boolean {
  const at = own.length === 0 ? nameWords.indexOf(headWord) : -1;
  return at >= 0 && at < nameWords.length - 1 && !/^(?:of|for|and)$/.test(nameWords[at + 1]!);
}

const isClash = (a: string, b: string): boolean => a !== b && a !== "unknown" && b !== "unknown";

/** How many a phrase counts. */
function count(tokens: readonly Token[], { first, last, head }: Mention): string {
  const number = tokens
    .slice(first, last)
    .find((token) => token.relation === "nummod" && token.head === head);
  return number?.form.toLowerCase() ?? "unknown";
}
