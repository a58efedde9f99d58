import type { Extraction, Mention } from "../extract/index.ts";
import type { Resolution } from "../resolve/index.ts";

/** Where the articles speak of an entity by a name or a description; pronouns are left out. */
export interface EntityMentions {
  readonly count: number;
  /** Article id to mentions, in the order of the text. */
  readonly byArticle: ReadonlyMap<string, readonly MentionSpan[]>;
}

interface MentionSpan {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const noArticles = (): Map<string, MentionSpan[]> => new Map();
const noSpans = (): MentionSpan[] => [];

/** Gathers the mentions of every entity over all articles. */
export function findMentions(
  extractions: readonly Extraction[],
  resolution: Resolution,
): ReadonlyMap<string, EntityMentions> {
  const found = new Map<string, Map<string, MentionSpan[]>>();
  for (const { article, mentions } of extractions)
    for (const mention of [...mentions].sort((a, b) => a.start - b.start || a.end - b.end)) {
      if (mention.kind === "pronoun") continue;
      for (const { entity } of resolution.identities(article.id, mention.id))
        into(into(found, entity, noArticles), article.id, noSpans).push(spanOf(mention, article.text));
    }
  return new Map(
    [...found].map(([entity, byArticle]) => [
      entity,
      { byArticle, count: [...byArticle.values()].reduce((sum, spans) => sum + spans.length, 0) },
    ]),
  );
}

function spanOf({ start, end }: Mention, text: string): MentionSpan {
  return { start, end, words: text.slice(start, end) };
}

function into<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = create()));
  return value;
}
