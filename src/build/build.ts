import type { KnowledgeGraph } from "#graph";
import { ArticleError, findDerived, type Article } from "../articles/index.ts";
import type { Extraction } from "../extract/index.ts";
import { whyNotEnglish } from "../language/index.ts";
import { merge } from "../merge/index.ts";
import type { ProgressListener } from "../progress.ts";
import { resolve } from "../resolve/index.ts";
import { assemble } from "./assemble.ts";
import { startExtractors, type Extractors } from "./extractors.ts";
import { coverageOf, skippedOf, type BuildReport } from "./report.ts";

export interface BuildOptions {
  /** Threads that read at the same time; 1 reads in this thread. */
  readonly jobs?: number;
  readonly onProgress?: ProgressListener;
}

export interface Build {
  readonly graph: KnowledgeGraph;
  readonly report: BuildReport;
}

/**
 * Reads articles into a graph. What cannot be read is in the report and never stops the build. The same articles give
 * the same graph in whatever order they come and with however many jobs.
 */
export async function build(
  articles: AsyncIterable<Article | ArticleError> | Iterable<Article | ArticleError>,
  { jobs = 1, onProgress = () => undefined }: BuildOptions = {},
): Promise<Build> {
  const extractors = await startExtractors(jobs);
  try {
    const { extractions, skipped } = await extractAll(articles, extractors, 2 * jobs, onProgress);
    onProgress({ phase: "resolving", done: extractions.length, total: extractions.length });
    const derivations = findDerived(extractions.map(({ article }) => article));
    const resolution = resolve(extractions);
    onProgress({ phase: "merging", done: extractions.length, total: extractions.length });
    const merged = merge(extractions, resolution, derivations);
    return {
      graph: assemble({ extractions, resolution, merged, derivations }),
      report: { coverage: extractions.map(coverageOf), skipped },
    };
  } finally {
    await extractors.close();
  }
}

interface Extracted {
  /** Sorted by article id. */
  readonly extractions: readonly Extraction[];
  /** Sorted by source. */
  readonly skipped: BuildReport["skipped"];
}

async function extractAll(
  articles: AsyncIterable<Article | ArticleError> | Iterable<Article | ArticleError>,
  extractors: Extractors,
  ahead: number,
  onProgress: ProgressListener,
): Promise<Extracted> {
  const known = new Map<string, Article>();
  const extractions: Extraction[] = [];
  const skipped: BuildReport["skipped"][number][] = [];
  const running = new Set<Promise<void>>();
  for await (const article of articles) {
    if (article instanceof ArticleError) {
      skipped.push(skippedOf(article));
      continue;
    }
    if (known.has(article.id)) {
      // Which of two equal files is kept must not depend on the order they came in.
      skipped.push(repeated(article, known));
      continue;
    }
    known.set(article.id, article);
    const task = extractOne(article).finally(() => running.delete(task));
    running.add(task);
    if (running.size >= ahead) await Promise.race(running);
  }
  await Promise.all(running);
  return {
    extractions: extractions.map(withKept).sort((a, b) => compare(a.article.id, b.article.id)),
    skipped: skipped.sort((a, b) => compare(a.source, b.source) || compare(a.reason, b.reason)),
  };

  async function extractOne(article: Article): Promise<void> {
    const foreign = whyNotEnglish(article.text);
    try {
      if (foreign !== null) skipped.push({ source: article.file, reason: foreign });
      else extractions.push(await extractors.extract(article));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      skipped.push({ source: article.file, reason: `could not be read: ${reason}` });
    }
    onProgress({ phase: "reading", done: extractions.length + skipped.length, total: null });
  }

  function withKept(extraction: Extraction): Extraction {
    const kept = known.get(extraction.article.id);
    return kept === undefined || kept.file === extraction.article.file
      ? extraction
      : { ...extraction, article: kept };
  }
}

/** Notes that an article came twice; the one whose file sorts first is kept. */
function repeated(article: Article, known: Map<string, Article>): BuildReport["skipped"][number] {
  const other = known.get(article.id)!;
  const [kept, left] = compare(article.file, other.file) < 0 ? [article, other] : [other, article];
  known.set(article.id, kept);
  return { source: left.file, reason: `the same bytes as ${kept.file}` };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
