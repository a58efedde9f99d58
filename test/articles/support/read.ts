import { readFileSync } from "node:fs";
import { ArticleError, readSource } from "../../../src/articles/index.ts";
import type { Article, ZoneKind } from "../../../src/articles/index.ts";

export const fixtures = new URL("../../fixtures/articles/", import.meta.url);

/** The one article of a text; a test that gets an error instead fails with its words. */
export function readOne(text: string, file = "story.txt"): Article {
  return only(readSource(new TextEncoder().encode(text), file));
}

export function readFixture(name: string): Article {
  return only(readSource(readFileSync(new URL(name, fixtures)), name));
}

export function only(items: readonly (Article | ArticleError)[]): Article {
  const [first] = items;
  if (items.length !== 1 || first === undefined) throw new Error(`expected one article, got ${items.length}`);
  if (first instanceof ArticleError) throw first;
  return first;
}

/** The texts of the zones of one kind, in order. */
export function zoneTexts(article: Article, kind: ZoneKind): string[] {
  return article.zones
    .filter((zone) => zone.kind === kind)
    .map((zone) => article.text.slice(zone.start, zone.end));
}
