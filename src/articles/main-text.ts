import type { Article } from "./article.ts";

/** The story alone: lead and body, without headline, byline, dateline and captions; paragraphs with a blank line between. */
export function mainText(article: Article): string {
  return article.zones
    .filter(({ kind }) => kind === "lead" || kind === "body")
    .map(({ start, end }) => article.text.slice(start, end))
    .join("\n\n");
}
