import { createRequire } from "node:module";
import type * as Jsdom from "jsdom";

let parser: DOMParser | null = null;

/**
 * Parses HTML as a browser does, broken tags and all. A document of `DOMParser` has no browsing context: no script
 * runs, no style sheet is read, nothing is fetched (HTML Living Standard 8.5.1).
 */
export function parseHtml(html: string): Document {
  parser ??= loadParser();
  return parser.parseFromString(closeTitle(html), "text/html");
}

/** Loading jsdom takes as long as reading a few articles, so it waits for the first page. */
function loadParser(): DOMParser {
  const { JSDOM } = createRequire(import.meta.url)("jsdom") as typeof Jsdom;
  return new new JSDOM("").window.DOMParser();
}

/** A title that is never closed swallows the whole page (HTML 13.2.5.2, RCDATA); it ends where the next tag begins. */
function closeTitle(html: string): string {
  return /<\/title/iu.test(html) ? html : html.replace(/<title[^>]*>[^<]*/iu, "$&</title>");
}
