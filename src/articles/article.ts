/** Where a stretch of an article stands. Boilerplate never reaches `Article.text`. */
export type ZoneKind = "headline" | "byline" | "dateline" | "caption" | "lead" | "body" | "boilerplate";

/** A stretch of `Article.text` in UTF-16 units, end exclusive. Zones are in order and do not overlap. */
export interface Zone {
  readonly kind: ZoneKind;
  readonly start: number;
  readonly end: number;
}

/** One news article, cleaned. Every offset in the graph points into `text`. */
export interface Article {
  /** Deterministic, from the bytes of the source: "article/" and 12 hex digits of their SHA-256. */
  readonly id: string;
  /** The path or URL it came from, as given; for an item inside a file (feed, JSON Lines) with "#n". */
  readonly file: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  /** ISO day of publication, null when the source does not say. */
  readonly published: string | null;
  /** The place of the dateline ("BOGOTA, Colombia"), as written. */
  readonly dateline: string | null;
  readonly url: string | null;
  readonly language: string;
  /** Cleaned text: boilerplate removed, paragraphs separated by a blank line, normalised to NFC. */
  readonly text: string;
  /** Zones covering all of `text` but the white space between them. */
  readonly zones: readonly Zone[];
}

/** Why a source could not be read. It goes to the report and never stops a build. */
export class ArticleError extends Error {
  override readonly name = "ArticleError";
  readonly source: string;
  readonly reason: string;

  constructor(source: string, reason: string, options?: ErrorOptions) {
    super(`${source}: ${reason}`, options);
    this.source = source;
    this.reason = reason;
  }
}
