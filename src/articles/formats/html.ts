import type { Block, Draft } from "../draft.ts";
import { readBlocks } from "./html-blocks.ts";
import { findContent } from "./html-content.ts";
import { parseHtml } from "./html-document.ts";
import { readHtmlMetadata } from "./html-metadata.ts";

/** A web page: its metadata from JSON-LD and meta tags, its story from the part of the page that holds it. */
export function readHtml(html: string): Draft[] {
  const document = parseHtml(html);
  const metadata = readHtmlMetadata(document);
  return [{ blocks: findContent(document), metadata }];
}

/** Markup that is all story, as feeds and JSON carry it: nothing to find, every block counts. */
export function readFragment(html: string): Block[] {
  return readBlocks(parseHtml(html).body);
}
