import type { ArticleError } from "../articles/index.ts";
import type { Extraction } from "../extract/index.ts";

/** What was read of one article: the coverage ledger. */
export interface Coverage {
  readonly article: string;
  readonly file: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly sentences: number;
  readonly claims: number;
  readonly actions: number;
  /** Sentences in which no claim was found, in their words. */
  readonly silent: readonly string[];
}

/** What a build did and what it left out, with reasons. */
export interface BuildReport {
  readonly coverage: readonly Coverage[];
  readonly skipped: readonly { readonly source: string; readonly reason: string }[];
}

export function coverageOf({ article, sentences, claims, actions }: Extraction): Coverage {
  const spoken = new Set(claims.map(({ sentence }) => sentence));
  return {
    article: article.id,
    file: article.file,
    title: article.title,
    published: article.published,
    sentences: sentences.length,
    claims: claims.length,
    actions: actions.length,
    silent: sentences
      .filter((_, index) => !spoken.has(index))
      .map(({ start, end }) => article.text.slice(start, end)),
  };
}

export function skippedOf({ source, reason }: ArticleError): BuildReport["skipped"][number] {
  return { source, reason };
}
