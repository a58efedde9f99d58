import type { Mention } from "./mention.ts";

/** How often the words and the head of each mention came before and will come, by mention. */
export interface Recurrence {
  readonly headBefore: readonly number[];
  readonly exactBefore: readonly number[];
  readonly exactAfter: readonly number[];
}

export function countRecurrence(mentions: readonly Mention[]): Recurrence {
  const exact = mentions.map(({ words, head }) => ({ key: words.join(" "), head }));
  return {
    headBefore: countBefore(mentions.map(({ headWord, head }) => ({ key: headWord, head }))),
    exactBefore: countBefore(exact),
    exactAfter: countBefore(exact.toReversed()).reverse(),
  };
}

/** For each mention how many with the same key, but another head, stand before it. */
function countBefore(keys: readonly { readonly key: string; readonly head: number }[]): number[] {
  const seen = new Map<string, { count: number; head: number }>();
  return keys.map(({ key, head }) => {
    const known = seen.get(key);
    if (known === undefined) {
      seen.set(key, { count: 1, head });
      return 0;
    }
    if (known.head !== head) known.count++;
    known.head = head;
    return known.count - 1;
  });
}
