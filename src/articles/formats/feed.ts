import { XMLParser } from "fast-xml-parser";
import { readDay } from "../dates/day.ts";
import type { Block, Draft } from "../draft.ts";
import { collapse } from "../draft.ts";
import { decodeEntities } from "./entities.ts";
import { isRecord, readLanguage, readName, readPeople } from "./fields.ts";
import { readFragment } from "./html.ts";

/**
 * RSS 0.9 to 2.0, RDF and Atom (RFC 4287): each item an article, from content:encoded or content where the feed gives
 * it, else from its summary. The parser expands no entities of a document type, so a "billion laughs" stays a line.
 */
export function readFeed(xml: string): (Draft | string)[] {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    processEntities: false,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    cdataPropName: "#cdata",
    stopNodes: ["*.xhtml"],
  });
  const document: unknown = parser.parse(xml);
  const root = isRecord(document) ? (document["rss"] ?? document["rdf:RDF"] ?? document["feed"]) : null;
  if (!isRecord(root)) return ["the file is XML but neither RSS nor Atom"];
  const channel = isRecord(root["channel"]) ? root["channel"] : root;
  const items = [channel["item"] ?? root["item"] ?? channel["entry"] ?? []].flat();
  if (items.length === 0) return ["the feed has no items"];
  const publisher = text(channel["title"]);
  const language = readLanguage(text(channel["language"]) ?? channel["@xml:lang"]);
  return items.map((item) => (isRecord(item) ? readItem(item, publisher, language) : "the item is empty"));
}

function readItem(
  item: Readonly<Record<string, unknown>>,
  publisher: string | null,
  language: string | null,
): Draft | string {
  const blocks = readBody(item);
  if (blocks.length === 0)
    return "the item has no text (looked for content:encoded, content, description, summary)";
  const authors = [item["dc:creator"] ?? item["author"] ?? []]
    .flat()
    .map((one) => text(isRecord(one) ? (one["name"] ?? one) : one));
  return {
    blocks,
    source: JSON.stringify(item),
    metadata: {
      title: text(item["title"]),
      publisher:
        (isRecord(item["source"])
          ? (text(item["source"]["title"]) ?? text(item["source"]))
          : readName(item["source"])) ?? publisher,
      authors: readPeople(authors.map((name) => name?.replace(/^\S+@\S+\s+\((.*)\)$/u, "$1") ?? "")) ?? [],
      published:
        ["pubDate", "published", "dc:date", "date", "issued", "updated"]
          .map((key) => readDay(text(item[key])))
          .find((day) => day !== null) ?? null,
      url: readLink(item),
      language,
    },
  };
}

function readBody(item: Readonly<Record<string, unknown>>): Block[] {
  for (const key of ["content:encoded", "content", "description", "summary"]) {
    const markup = raw(item[key]);
    if (markup.trim() === "") continue;
    // Escaped markup is unescaped once by the XML parser of a browser; here the HTML parser does it in two passes.
    const html = isCdata(item[key]) ? markup : decodeEntities(markup);
    const blocks = readFragment(html);
    if (blocks.length > 0) return blocks;
  }
  return [];
}

function readLink(item: Readonly<Record<string, unknown>>): string | null {
  const links = [item["link"] ?? []].flat();
  const alternate =
    links.find((link) => isRecord(link) && (link["@rel"] ?? "alternate") === "alternate") ?? links[0];
  const url =
    isRecord(alternate) && typeof alternate["@href"] === "string"
      ? alternate["@href"]
      : (text(alternate) ?? text(item["guid"]));
  return url !== null && /^https?:\/\//iu.test(url) ? url : null;
}

/** The text of an element: plain, CDATA, or beside attributes; markup in it removed. */
function text(value: unknown): string | null {
  const source = raw(value);
  if (source.trim() === "") return null;
  const words = collapse(
    readFragment(isCdata(value) ? source : decodeEntities(source))
      .map((block) => block.text)
      .join(" "),
  );
  return words === "" ? null : words;
}

function raw(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return raw(value[0]);
  if (!isRecord(value)) return "";
  const cdata = [value["#cdata"] ?? []].flat().filter((part) => typeof part === "string");
  return cdata.length > 0 ? cdata.join("") : typeof value["#text"] === "string" ? value["#text"] : "";
}

const isCdata = (value: unknown): boolean =>
  isRecord(Array.isArray(value) ? value[0] : value) && "#cdata" in (isRecord(value) ? value : {});
