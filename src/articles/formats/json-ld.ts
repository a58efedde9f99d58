import { readDay } from "../dates/day.ts";
import type { Metadata } from "../draft.ts";
import { collapse, noMetadata } from "../draft.ts";
import { decodeEntities } from "./entities.ts";
import { isRecord, readLanguage, readName, readPeople } from "./fields.ts";

const articleTypes = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review)$/u;

/** The article a page describes in JSON-LD (schema.org), whether alone, in a list or in a "@graph". */
export function readJsonLd(document: Document): Metadata {
  const article = findArticle(document);
  if (article === null) return noMetadata;
  return {
    title: plain(readName(article["headline"]) ?? readName(article["name"])),
    publisher: plain(readName(article["publisher"])),
    authors: readPeople(article["author"] ?? article["creator"]) ?? [],
    published:
      readDay(article["datePublished"]) ??
      readDay(article["dateCreated"]) ??
      readDay(article["dateModified"]),
    url: readUrl(article["url"]) ?? readUrl(article["mainEntityOfPage"]),
    language: readLanguage(article["inLanguage"]),
  };
}

function findArticle(document: Document): Record<string, unknown> | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = search(parse(script.textContent), 0);
    if (article !== null) return article;
  }
  return null;
}

/** Some sites wrap the data in comments or CDATA, or leave raw line breaks in its strings. */
function parse(text: string): unknown {
  const bare = text.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)|(?:-->|\]\]>|\/\*\s*\]\]>\s*\*\/|\/\/\]\]>)\s*$/gu,
    "",
  );
  for (const candidate of [bare, bare.replace(/[\n\r\t]+/gu, " ")]) {
    try {
      return JSON.parse(candidate) as unknown;
    } catch {
      // The next reading, or none.
    }
  }
  return null;
}

function search(value: unknown, depth: number): Record<string, unknown> | null {
  if (depth > 4) return null;
  if (Array.isArray(value)) {
    for (const one of value) {
      const article = search(one, depth + 1);
      if (article !== null) return article;
    }
    return null;
  }
  if (!isRecord(value)) return null;
  const types = [value["@type"]].flat();
  if (types.some((type) => typeof type === "string" && articleTypes.test(type))) return value;
  return search(value["@graph"], depth + 1) ?? search(value["mainEntity"], depth + 1);
}

function readUrl(value: unknown): string | null {
  const url = isRecord(value) ? (value["@id"] ?? value["url"]) : value;
  return typeof url === "string" && /^https?:\/\//iu.test(url) ? url : null;
}

/** Many sites escape their JSON-LD as if it were HTML text. */
function plain(text: string | null): string | null {
  return text === null ? null : collapse(decodeEntities(text));
}
