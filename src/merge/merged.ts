import type { ActionType } from "#graph";
import type { DateBasis, Granularity, Span } from "../language/index.ts";

/** The words in an article that put an entity into a role of an action. */
export interface Participation extends Span {
  readonly entity: string;
  readonly article: string;
  /** Why it was concluded when the words do not say it; null when they do. */
  readonly inferred: string | null;
}

/** A report by its article and its index there. */
export interface ReportReference {
  readonly article: string;
  /** Index into `Extraction.actions` or `Extraction.claims`. */
  readonly index: number;
}

export type Status = "happened" | "planned" | "threatened" | "alleged" | "requested" | "denied";

/** One event, from all its reports. */
export interface MergedAction {
  /** "action/consult-gustavo-petro-donald-trump-2026-01-07": readable, unique, the same in every run. */
  readonly id: string;
  readonly type: ActionType;
  readonly mode: string | null;
  readonly cameo: string | null;
  /** A title a person would write: "Phone call between Gustavo Petro and Donald Trump". */
  readonly name: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly granularity: Granularity | null;
  readonly dateBasis: DateBasis;
  readonly status: Status;
  /** How many articles report it, and how many of them are no rewrite of another. */
  readonly articles: number;
  readonly sources: number;
  readonly score: number;
  readonly actors: readonly Participation[];
  readonly recipients: readonly Participation[];
  readonly locations: readonly Participation[];
  /** Claims that are about it. */
  readonly claims: readonly ReportReference[];
  /** Why its reports were taken for one event. */
  readonly reason: string;
}

export interface Contradiction {
  readonly left: ReportReference;
  readonly right: ReportReference;
  readonly slot: "date" | "status" | "place" | "participant" | "number";
  /** What each side says: "2025-12-20 to 2025-12-31", "threatened". */
  readonly leftValue: string;
  readonly rightValue: string;
}

export interface Response {
  readonly from: ReportReference;
  readonly to: ReportReference;
  readonly kind: "denial" | "rebuttal" | "confirmation";
  readonly inferred: string | null;
}

/** What happened according to all articles together. Sorted; the same for any order of the articles. */
export interface Merged {
  readonly actions: readonly MergedAction[];
  readonly contradictions: readonly Contradiction[];
  readonly responses: readonly Response[];
}
