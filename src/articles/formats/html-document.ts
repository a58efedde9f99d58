import { JSDOM } from "jsdom";

let parser: DOMParser | null = null;

/**
 * Parses HTML as a browser does, broken tags and all. A document of `DOMParser` has no browsing context: no script
 * runs, no style sheet is read, nothing is fetched (HTML Living Standard 8.5.1).
 */
export function parseHtml(html: string): Document {
  parser ??= new new JSDOM("").window.DOMParser();
  return parser.parseFromString(closeTitle(html), "text/html");
}

/** A title that is never closed swallows the whole page (HTML 13.2.5.2, RCDATA); it ends where the next tag begins. */
function closeTitle(html: string): string {
  return /<\/title/iu.test(html) ? html : html.replace(/<title[^>]*>[^<]*/iu, "$&</title>");
}
