import { Readability } from "@mozilla/readability";
import type { Block } from "../draft.ts";
import { readBlocks } from "./html-blocks.ts";

/** The blocks of the part of a page that holds its story. */
export function findContent(document: Document): Block[] {
  const page = document.cloneNode(true) as Document;
  const found = new Readability<Element>(page, {
    serializer: (node) => node as Element,
    charThreshold: 200,
  }).parse();
  return readBlocks(found?.content ?? document.body);
}
