import type { Properties } from "./graph-file.ts";

/** The kinds of node that are drawn. Claims are not: they are what a click opens. */
export const kinds = ["Person", "Institution", "Country", "Place", "Action", "Article"] as const;
export type Kind = (typeof kinds)[number];
export type EntityKind = Exclude<Kind, "Action" | "Article">;

/** Words in an article: offsets in UTF-16 units, end exclusive. */
export interface Words {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

export interface Article {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  /** ISO day. */
  readonly published: string | null;
  readonly dateline: string | null;
  readonly url: string | null;
  readonly file: string | null;
  readonly text: string;
}

export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: number;
  readonly articles: number;
  /** What sort of institution or place it is. */
  readonly sort: string | null;
}

export interface Action {
  readonly id: string;
  readonly type: string;
  readonly mode: string | null;
  readonly name: string;
  /** ISO days, both included; null when unknown. */
  readonly start: string | null;
  readonly end: string | null;
  readonly granularity: string | null;
  readonly dateBasis: string;
  readonly status: string;
  readonly articles: number;
  readonly sources: number;
}

export interface Claim extends Words {
  readonly id: string;
  readonly quote: string;
  readonly polarity: string;
  readonly modality: string;
  readonly hedges: readonly string[];
  readonly zone: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly value: string | null;
  readonly confidence: number;
}

export interface Speaker {
  readonly id: string;
  /** 1 is the innermost. */
  readonly order: number;
  readonly cue: string;
}

export interface Disagreement {
  readonly id: string;
  readonly slot: string;
  readonly left: string;
  readonly right: string;
  readonly leftClaim: string;
  readonly rightClaim: string;
}

export interface Response {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
}

/** A relationship between two drawn nodes. */
export interface Link {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly properties: Properties;
}

/** The graph as the view needs it: everything by id, and who says what about whom. */
export interface Ledger {
  readonly articles: ReadonlyMap<string, Article>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly actions: ReadonlyMap<string, Action>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly links: readonly Link[];
  /** Claims about an action or entity, in the order of the articles' dates and offsets. */
  readonly claimsAbout: ReadonlyMap<string, readonly string[]>;
  readonly claimsOfArticle: ReadonlyMap<string, readonly string[]>;
  readonly claimsSaidBy: ReadonlyMap<string, readonly string[]>;
  /** Ids of actions and entities a claim is about. */
  readonly aboutOf: ReadonlyMap<string, readonly string[]>;
  readonly speakersOf: ReadonlyMap<string, readonly Speaker[]>;
  readonly disagreements: readonly Disagreement[];
  readonly responses: readonly Response[];
  /** Nodes and relationships of the whole file. */
  readonly order: number;
  readonly size: number;
}

/** The first of `published` dates first; undated articles last; then by id. Code units, never a locale. */
export function byDate(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
