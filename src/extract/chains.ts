import type { Annotation, Coreference } from "../language/index.ts";
import type { Mention, MentionId } from "./mention.ts";
import type { MentionIndex } from "./participants.ts";
import { firstAt } from "./spans.ts";

/** The mentions with the number of the reader's chain they stand in. */
export function withChains(
  annotation: Annotation,
  index: MentionIndex,
  { chains }: Coreference,
): readonly Mention[] {
  const chainOf = new Map<MentionId, number>();
  chains.forEach((chain, number) => {
    for (const { start, end } of chain) {
      const id = mentionIn(annotation, index, start, end);
      if (id !== null && !chainOf.has(id)) chainOf.set(id, number);
    }
  });
  return index.mentions.map((mention) => {
    const chain = chainOf.get(mention.id);
    return chain === undefined ? mention : { ...mention, chain };
  });
}

/** The mention of the word that heads a stretch of text: the first whose own head stands outside of it. */
function mentionIn(
  { tokens }: Annotation,
  index: MentionIndex,
  start: number,
  end: number,
): MentionId | null {
  const first = firstAt(tokens, start);
  const last = firstAt(tokens, end);
  for (let token = first; token < last; token++) {
    const { head } = tokens[token]!;
    if (head < first || head >= last) return index.mentionAt(token);
  }
  return null;
}
