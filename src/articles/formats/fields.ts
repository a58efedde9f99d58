import { readDay } from "../dates/day.ts";
import type { Metadata } from "../draft.ts";
import { collapse } from "../draft.ts";
import { readAuthors } from "../zones/byline.ts";

const names = {
  title: ["title", "headline", "name"],
  publisher: [
    "publisher",
    "source",
    "site",
    "site_name",
    "sitename",
    "outlet",
    "publication",
    "source_name",
    "newspaper",
    "domain",
  ],
  authors: ["authors", "author", "byline", "creator", "dc:creator"],
  published: [
    "date",
    "published",
    "publish_date",
    "published_at",
    "publishedat",
    "date_published",
    "datepublished",
    "pubdate",
    "publication_date",
    "published_time",
    "publisheddate",
    "created_at",
    "timestamp",
    "updated",
    "dc:date",
  ],
  url: ["url", "link", "canonical", "canonical_url", "permalink", "external_url", "source_url"],
  language: ["language", "lang"],
} as const;

/** The metadata of a record (front matter, a line of JSON, a feed's item) under the names the world gives its fields. */
export function readFields(record: Readonly<Record<string, unknown>>): Metadata {
  const fields = new Map(Object.entries(record).map(([key, value]) => [key.toLowerCase(), value]));
  const first = <T>(keys: readonly string[], read: (value: unknown) => T | null): T | null => {
    for (const key of keys) {
      const value = fields.has(key) ? read(fields.get(key)) : null;
      if (value !== null) return value;
    }
    return null;
  };
  return {
    title: first(names.title, readName),
    publisher: first(names.publisher, readName),
    authors: first(names.authors, readPeople) ?? [],
    published: first(names.published, readDay),
    url: first(names.url, (value) =>
      typeof value === "string" && /^https?:\/\//iu.test(value.trim()) ? value.trim() : null,
    ),
    language: first(names.language, readLanguage),
  };
}

/** A text, or the name of an object: `"The Daily"`, `{ "name": "The Daily" }`. An address is no name. */
export function readName(value: unknown): string | null {
  if (Array.isArray(value)) return readName(value[0]);
  if (isRecord(value)) return readName(value["name"] ?? value["title"] ?? value["#text"]);
  if (typeof value !== "string") return null;
  const text = collapse(value);
  return text === "" || /^https?:/iu.test(text) ? null : text;
}

/** Authors given as a text, an object or a list of either. */
export function readPeople(value: unknown): string[] | null {
  const list = Array.isArray(value) ? value : [value];
  const people = list.flatMap((one) => {
    const name = readName(one);
    if (name === null) return [];
    const authors = readAuthors(name);
    // A list or an object names one author an entry, whatever the name looks like.
    return authors.length > 0 ? authors : Array.isArray(value) || isRecord(one) ? [name] : [];
  });
  return people.length > 0 ? [...new Set(people)] : null;
}

export function readLanguage(value: unknown): string | null {
  return typeof value === "string"
    ? (/^[a-z]{2,3}(?=$|[-_])/iu.exec(value.trim())?.[0].toLowerCase() ?? null)
    : null;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
