import { createHash } from "node:crypto";
import type { Article, Zone } from "./article.ts";
import { ArticleError } from "./article.ts";
import { isoDay } from "./dates/day.ts";
import type { Draft } from "./draft.ts";
import { countWords } from "./draft.ts";
import { zone } from "./zones/index.ts";
import type { ZonedParagraph } from "./zones/zoning.ts";

/** Makes the article of a draft: zones it, joins its text, and takes each fact from the most trustworthy teller. */
export function assemble(draft: Draft, source: Uint8Array | string, file: string): Article | ArticleError {
  const { paragraphs, findings } = zone(draft);
  const { text, zones } = join(paragraphs);
  const told = zones.some(({ kind }) => kind === "lead" || kind === "body");
  if (!told && countWords(text) < 4) return new ArticleError(file, "no article text was found in it");
  const { metadata } = draft;
  return {
    id: articleId(source),
    file,
    title: metadata.title ?? findings.title,
    publisher: metadata.publisher ?? findings.publisher ?? findings.agency,
    authors: metadata.authors.length > 0 ? metadata.authors : findings.authors,
    published:
      metadata.published ??
      findings.published ??
      findings.updated ??
      dayOfName(metadata.url) ??
      dayOfName(file),
    dateline: findings.dateline,
    url: metadata.url,
    language: metadata.language ?? "en",
    text,
    zones,
  };
}

/** An article of which nothing is known but the file it came from. */
export function unknownArticle(source: Uint8Array | string, file: string): Article {
  return {
    id: articleId(source),
    file,
    title: null,
    publisher: null,
    authors: [],
    published: dayOfName(file),
    dateline: null,
    url: null,
    language: "en",
    text: "",
    zones: [],
  };
}

/** Paragraphs to one text, a blank line between them, a space between the parts of one. */
function join(paragraphs: readonly ZonedParagraph[]): { text: string; zones: Zone[] } {
  const zones: Zone[] = [];
  let text = "";
  for (const parts of paragraphs) {
    if (text !== "") text += "\n\n";
    for (const [index, part] of parts.entries()) {
      if (index > 0) text += " ";
      zones.push({ kind: part.kind, start: text.length, end: text.length + part.text.length });
      text += part.text;
    }
  }
  return { text, zones };
}

function articleId(source: Uint8Array | string): string {
  return `article/${createHash("sha256").update(source).digest("hex").slice(0, 12)}`;
}

/** Archives and blogs put the day into the name: "2026-01-03-talks.md", "/2026/01/03/talks". */
function dayOfName(name: string | null): string | null {
  const match = /(?:^|[/\\_-])((?:19|20)\d{2})([-/_])(\d{1,2})\2(\d{1,2})(?=[/\\_.-])/u.exec(name ?? "");
  return match === null ? null : isoDay(Number(match[1]), Number(match[3]), Number(match[4]));
}
