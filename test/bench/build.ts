import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { ArticleError, readArticles, type Article } from "../../src/articles/index.ts";
import { build } from "../../src/build/index.ts";

const samples = fileURLToPath(new URL("../../docs/examples", import.meta.url));

/** The sample articles, repeated under other ids to `count`. */
async function repeated(count: number): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const article of readArticles([samples]))
    if (!(article instanceof ArticleError)) articles.push(article);
  return Array.from({ length: count }, (_, i) => {
    const article = articles[i % articles.length]!;
    return { ...article, id: `${article.id}-${i}`, file: `${article.file}#${i}` };
  });
}

/** Articles a second and the peak of memory, for two sizes: what an article costs must not grow with their number. */
export async function run(): Promise<string[]> {
  const lines: string[] = [];
  for (const count of [250, 1000]) lines.push(await measure(count));
  return lines;
}

async function measure(count: number): Promise<string> {
  const articles = await repeated(count);
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const jobs = Math.min(4, availableParallelism());
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 50);
  const start = performance.now();
  const { graph } = await build(articles, { jobs });
  const seconds = (performance.now() - start) / 1000;
  clearInterval(watch);
  return (
    `${count} articles (${words} words) in ${seconds.toFixed(1)} s with ${jobs} threads: ` +
    `${(count / seconds).toFixed(1)} articles/s, ${Math.round(words / seconds)} words/s, ` +
    `peak memory ${Math.round(peak / 2 ** 20)} MiB, ${graph.graph.order} nodes`
  );
}
