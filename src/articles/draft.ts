/** What a format knows of a block from its markup; plain text knows nothing and calls everything a paragraph. */
export type BlockRole = "heading" | "paragraph" | "item" | "caption" | "verbatim";

/** One paragraph, heading, list item or caption, its white space already collapsed. */
export interface Block {
  readonly role: BlockRole;
  readonly text: string;
}

/** What a source says about itself outside its text: meta tags, JSON-LD, front matter, feed fields. */
export interface Metadata {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  /** ISO day. */
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

/** An article as a format hands it over: blocks in reading order, not yet zoned, boilerplate still among them. */
export interface Draft {
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
  /** Distinguishes an item inside a file: its own source text, from which its id comes. Absent: the whole file. */
  readonly source?: string;
}

export const noMetadata: Metadata = {
  title: null,
  publisher: null,
  authors: [],
  published: null,
  url: null,
  language: null,
};

/** The first of two accounts wins wherever it says anything. */
export function mergeMetadata(first: Metadata, second: Metadata): Metadata {
  return {
    title: first.title ?? second.title,
    publisher: first.publisher ?? second.publisher,
    authors: first.authors.length > 0 ? first.authors : second.authors,
    published: first.published ?? second.published,
    url: first.url ?? second.url,
    language: first.language ?? second.language,
  };
}

/** White space of every kind to single spaces, soft hyphens and zero-width marks away, NFC; the words stay. */
export function collapse(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF\uFFFC]/gu, "")
    .replace(/\p{Cc}/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Blocks of the given lines, empty ones left out. */
export function paragraphs(lines: readonly string[]): Block[] {
  return lines.flatMap((line) => {
    const text = collapse(line);
    return text === "" ? [] : [{ role: "paragraph" as const, text }];
  });
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
}
