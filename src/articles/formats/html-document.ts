import { JSDOM } from "jsdom";

let parser: DOMParser | null = null;

/**
 * Parses HTML as a browser does, broken tags and all. A document of `DOMParser` has no browsing context: no script
 * runs, no style sheet is read, nothing is fetched (HTML Living Standard 8.5.1).
 */
export function parseHtml(html: string): Document {
  parser ??= new new JSDOM("").window.DOMParser();
  return parser.parseFromString(html, "text/html");
}
