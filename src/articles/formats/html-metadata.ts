import { readDay } from "../dates/day.ts";
import type { Metadata } from "../draft.ts";
import { collapse, mergeMetadata } from "../draft.ts";
import { withoutSiteName } from "../zones/headline.ts";
import { readJsonLd } from "./json-ld.ts";
import { readLanguage, readPeople } from "./fields.ts";

const publisherTags = [
  "og:site_name",
  "dc.publisher",
  "citation_publisher",
  "publisher",
  "application-name",
  "twitter:app:name:iphone",
];
const titleTags = ["og:title", "twitter:title", "dc.title", "citation_title", "headline", "title"];
const authorTags = [
  "author",
  "byl",
  "article:author",
  "dc.creator",
  "citation_author",
  "parsely-author",
  "sailthru.author",
  "twitter:data1",
];
const dateTags = [
  "article:published_time",
  "og:published_time",
  "datepublished",
  "date",
  "dc.date",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publication_date",
  "article.published",
  "citation_publication_date",
  "parsely-pub-date",
  "sailthru.date",
  "originalpublicationdate",
  "cxenseparse:recs:publishtime",
  "article:modified_time",
  "last-modified",
];

/** What a page says of itself: JSON-LD first (it is written for this), then meta tags, then the marks in the markup. */
export function readHtmlMetadata(document: Document): Metadata {
  const told = mergeMetadata(
    mergeMetadata(readJsonLd(document), readMetaTags(document)),
    readMarkup(document),
  );
  return { ...told, title: told.title === null ? null : withoutSiteName(told.title, told.publisher) };
}

function readMetaTags(document: Document): Metadata {
  const tags = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta[content]")) {
    const name = meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop");
    const content = collapse(meta.getAttribute("content") ?? "");
    const key = name?.trim().toLowerCase() ?? "";
    if (key !== "" && content !== "" && !tags.has(key)) tags.set(key, content);
  }
  const first = <T>(keys: readonly string[], read: (value: string) => T | null): T | null => {
    for (const key of keys) {
      const value = tags.has(key) ? read(tags.get(key) ?? "") : null;
      if (value !== null) return value;
    }
    return null;
  };
  return {
    title: first(titleTags, (title) => title),
    publisher: first(publisherTags, (name) => (/^https?:|^@/u.test(name) ? null : name)),
    authors: first(authorTags, (name) => (/^https?:/u.test(name) ? null : readPeople(name))) ?? [],
    published: first(dateTags, readDay),
    url: first(["og:url"], absolute),
    language: first(["og:locale", "content-language", "language"], readLanguage),
  };
}

function readMarkup(document: Document): Metadata {
  const headings = document.querySelectorAll("h1");
  const onlyHeading = headings.length === 1 ? collapse(headings[0]?.textContent ?? "") : "";
  const title = collapse(document.querySelector("title")?.textContent ?? "");
  return {
    title: onlyHeading !== "" ? onlyHeading : title === "" ? null : withoutSiteName(title, null),
    publisher: null,
    authors:
      readPeople(
        [...document.querySelectorAll("[rel=author], [itemprop=author]")]
          .slice(0, 4)
          .map((one) => one.textContent),
      ) ?? [],
    published: readMarkedDay(document),
    url: absolute(document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? ""),
    language: readLanguage(document.documentElement.getAttribute("lang")),
  };
}

/** The day of the first element that is marked as the time of publication, or of the page's first <time>. */
function readMarkedDay(document: Document): string | null {
  const marked =
    "[itemprop=datePublished], time[pubdate], time.published, time.entry-date, .published[title], time[datetime]";
  for (const element of document.querySelectorAll(marked)) {
    const day = [
      element.getAttribute("datetime"),
      element.getAttribute("content"),
      element.getAttribute("title"),
      element.textContent,
    ]
      .map(readDay)
      .find((one) => one !== null);
    if (day !== undefined) return day;
  }
  return null;
}

const absolute = (url: string): string | null => (/^https?:\/\//iu.test(url) ? url : null);
