import type { Article } from "./article.ts";
import { ArticleError } from "./article.ts";
import { assemble, unknownArticle } from "./assemble.ts";
import type { Draft } from "./draft.ts";
import { decode } from "./encoding.ts";
import { readFeed } from "./formats/feed.ts";
import { readHtml } from "./formats/html.ts";
import { readJsonLines } from "./formats/jsonl.ts";
import { readMarkdown } from "./formats/markdown.ts";
import { readText } from "./formats/text.ts";
import type { FormatName } from "./sniff.ts";
import { binaryKind, sniff } from "./sniff.ts";

/** Larger sources are not read: no article is near it, and a build should not stall on a database dump. */
export const sourceLimitBytes = 20 * 1024 * 1024;

/** An item of a file that holds several can be broken alone: it stands in its place as a sentence saying why. */
export type FormatReader = (text: string) => (Draft | string)[];

const readers: Readonly<Record<FormatName, FormatReader>> = {
  text: readText,
  markdown: readMarkdown,
  html: readHtml,
  jsonl: readJsonLines,
  feed: readFeed,
};

export interface SourceOptions {
  /** Plain text is kept as it stands, so that offsets are those of the file: nothing is boilerplate, no line is joined. */
  readonly whole?: boolean;
}

/**
 * The articles in the bytes of one source; `file` names it in the articles and, by its extension, helps to tell the
 * format. Pure: no file is opened, nothing is fetched. What cannot be read comes back as an `ArticleError` in its place.
 */
export function readSource(
  bytes: Uint8Array,
  file: string,
  { whole = false }: SourceOptions = {},
): (Article | ArticleError)[] {
  const refusal = refuse(bytes);
  if (refusal !== null) return [new ArticleError(file, refusal)];
  try {
    const text = decode(bytes);
    if (text.trim() === "") return [new ArticleError(file, "the file holds nothing but white space")];
    const format = sniff(text, file);
    if (whole && format === "text") return [asItStands(text, bytes, file)];
    const items = readers[format](text);
    if (items.length === 0) return [new ArticleError(file, "no article text was found in it")];
    return items.map((item, index) =>
      readItem(item, bytes, isCollection(format, items) ? `${file}#${index + 1}` : file),
    );
  } catch (cause) {
    // A parser of ours or of others met a document it cannot stand; one source must never stop a build.
    return [
      new ArticleError(
        file,
        `could not be parsed (${cause instanceof Error ? cause.message : String(cause)})`,
        { cause },
      ),
    ];
  }
}

function readItem(item: Draft | string, bytes: Uint8Array, file: string): Article | ArticleError {
  return typeof item === "string" ? new ArticleError(file, item) : assemble(item, item.source ?? bytes, file);
}

/** A plain text with what its lines say about the article, and every character where it is. */
function asItStands(text: string, bytes: Uint8Array, file: string): Article {
  const [draft] = readText(text);
  const article = assemble(draft!, bytes, file);
  const known = article instanceof ArticleError ? unknownArticle(bytes, file) : article;
  return { ...known, text, zones: [{ kind: "body", start: 0, end: text.length }] };
}

function isCollection(format: FormatName, items: readonly (Draft | string)[]): boolean {
  return format === "feed" || (format === "jsonl" && (items.length > 1 || typeof items[0] === "string"));
}

function refuse(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return "the file is empty";
  if (bytes.length > sourceLimitBytes) return tooLarge(bytes.length);
  const kind = binaryKind(bytes);
  return kind === null ? null : `it is ${kind}, not text; save the article as text, HTML or Markdown`;
}

export function tooLarge(bytes: number): string {
  const megabytes = (size: number): string => `${Math.round(size / 1024 / 1024)} MB`;
  return `it is larger than ${megabytes(sourceLimitBytes)} (${megabytes(bytes)}); split it into smaller files`;
}
