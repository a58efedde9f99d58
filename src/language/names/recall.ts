import type { Token } from "../annotation.ts";
import { wordsOf, type FoundName } from "./found.ts";

/**
 * Adds the mentions the net passed over of names it found elsewhere in the text: the same words, or the bare surname
 * of a person, standing free, tagged as proper nouns, and not passed over more than twice as often as found.
 */
export function recall(tokens: readonly Token[], names: readonly FoundName[]): FoundName[] {
  const known = knownNames(tokens, names);
  const taken = new Set<number>();
  for (const { first, last } of names) for (let index = first; index < last; index++) taken.add(index);
  const missed = findMissed(tokens, known, taken);
  const added = [...missed].flatMap(([words, places]) =>
    places.length > 2 * known.get(words)!.count ? [] : places,
  );
  return [...names, ...added].sort((a, b) => a.first - b.first);
}

interface Known {
  readonly name: FoundName;
  count: number;
}

function knownNames(tokens: readonly Token[], names: readonly FoundName[]): Map<string, Known> {
  const known = new Map<string, Known>();
  const add = (words: string, name: FoundName) => {
    const before = known.get(words);
    if (before === undefined) known.set(words, { name, count: 1 });
    else before.count++;
  };
  for (const name of names) {
    add(wordsOf(tokens, name), name);
    if (name.type === "PER" && name.last - name.first > 1) add(tokens[name.last - 1]!.form, name);
  }
  return known;
}

/** No name sought is longer. */
const mostWords = 6;

function findMissed(
  tokens: readonly Token[],
  known: ReadonlyMap<string, Known>,
  taken: ReadonlySet<number>,
): Map<string, FoundName[]> {
  const missed = new Map<string, FoundName[]>();
  const isFreeNoun = (index: number) => tokens[index]?.upos === "PROPN" && !taken.has(index);
  for (let first = 0; first < tokens.length; first++) {
    if (!isFreeNoun(first) || tokens[first - 1]?.upos === "PROPN") continue;
    let last = first + 1;
    while (isFreeNoun(last) && last - first < mostWords) last++;
    const place = { first, last };
    const words = tokens
      .slice(first, last)
      .map(({ form }) => form)
      .join(" ");
    const name = known.get(words)?.name;
    if (name !== undefined && tokens[last]?.upos !== "PROPN")
      missed.set(words, [...(missed.get(words) ?? []), { ...name, ...place }]);
    first = last - 1;
  }
  return missed;
}
