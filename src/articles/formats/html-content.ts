import { Readability } from "@mozilla/readability";
import type { Block } from "../draft.ts";
import { proseLength } from "../zones/zoning.ts";
import { markBreaks, readBlocks } from "./html-blocks.ts";
import { prune } from "./html-prune.ts";

/**
 * Where pages say outright that their story is, the surest first, and how many times the running text of
 * Readability's choice such a part must hold to be preferred: the vaguer the name, the more.
 */
const marked: readonly (readonly [selector: string, ratio: number])[] = [
  ["[itemprop=articleBody]", 1.5],
  [
    "[class*=article-body], [class*=articleBody], [class*=article__body], [class*=ArticleBody], [class*=story-body]",
    1.5,
  ],
  [
    "[class*=entry-content], [class*=post-content], [class*=article-content], [class*=story-content], [class*=post-body]",
    1.5,
  ],
  ["article", 1.6],
  ["main, [role=main]", 2],
  ["body", 4],
];

const nearlyAll = 0.85;
/** A marked part of about the length of the choice confirms it. */
const agreeing = 0.8;

/** The blocks of the part of a page that holds its story: Readability's choice, or a marked part that says far more. */
export function findContent(document: Document): Block[] {
  prune(document);
  markBreaks(document);
  const page = document.cloneNode(true) as Document;
  const found = new Readability<Element>(page, {
    serializer: (node) => node as Element,
    charThreshold: 200,
  }).parse();
  const chosen = found?.content == null ? [] : readBlocks(found.content);
  const known = proseLength(chosen);
  for (const [selector, ratio] of marked) {
    const blocks = readLargest(document, selector);
    if (proseLength(blocks) > known * ratio + 200) return blocks;
    if (proseLength(blocks) > known * agreeing) return chosen;
  }
  return chosen;
}

function readLargest(document: Document, selector: string): Block[] {
  let largest: Block[] = [];
  for (const element of document.querySelectorAll(selector)) {
    const blocks = readBlocks(element);
    if (proseLength(blocks) > proseLength(largest)) largest = narrow(element, blocks);
  }
  return largest;
}

/** The story lies in the child that holds nearly all running text; what stands beside it does not. */
function narrow(element: Element, blocks: Block[]): Block[] {
  for (const child of element.children) {
    const inner = readBlocks(child);
    if (proseLength(inner) >= proseLength(blocks) * nearlyAll) return narrow(child, inner);
  }
  return blocks;
}
