import type { ZoneKind } from "../article.ts";
import type { Block } from "../draft.ts";

/** A block, or part of one, that has been given its zone. Parts of one paragraph stay together in the text. */
export interface ZonedPart {
  readonly kind: ZoneKind;
  readonly text: string;
}

/** One paragraph of the article to be: its parts stand side by side with one space between. */
export type ZonedParagraph = readonly ZonedPart[];

/** What the text itself says about the article, read by the zone detectors; null or empty where it says nothing. */
export interface Findings {
  title: string | null;
  publisher: string | null;
  /** A site name stands above an agency's credit, a credit above a copyright line. */
  agency: string | null;
  authors: string[];
  published: string | null;
  /** The day of the last change: a stand-in where no day of publication is told. */
  updated: string | null;
  dateline: string | null;
}

export const noFindings = (): Findings => ({
  title: null,
  publisher: null,
  agency: null,
  authors: [],
  published: null,
  updated: null,
  dateline: null,
});

const sentenceEnd = /[.!?…]["”’»')\]]*$/u;

/** Running text: it ends as a sentence does or is too long for a headline, a label or a button. */
export function isProse(block: Block): boolean {
  if (block.role === "heading") return false;
  const words = block.text.split(" ").length;
  return (sentenceEnd.test(block.text) && words >= 6) || words >= 25;
}

/** Characters of running text. */
export function proseLength(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0);
}
