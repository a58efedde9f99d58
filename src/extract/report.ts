import type { ActionType } from "#graph";
import type { DateBasis, Granularity, Span } from "../language/index.ts";
import type { Mention, MentionId, OfficeReport } from "./mention.ts";
import type { Article, ZoneKind } from "../articles/article.ts";

export type Polarity = "affirmed" | "negated";
export type Modality =
  "asserted" | "planned" | "threatened" | "alleged" | "requested" | "possible" | "hypothetical";

/** A stretch of time in ISO days, both included; null while unresolved. */
export interface ReportedTime {
  readonly from: string | null;
  readonly to: string | null;
  readonly granularity: Granularity | null;
  readonly basis: DateBasis;
  /** The words that gave it, when they stand in this article. */
  readonly words: Span | null;
}

/** One report of an action in one article: who, did what, to whom; everything by mention, nothing resolved. */
export interface ActionReport {
  readonly id: number;
  readonly type: ActionType;
  readonly mode: string | null;
  readonly cameo: string | null;
  /** Lemma of the word that names it: "accuse", "meeting". */
  readonly predicate: string;
  /** The word that names it. */
  readonly trigger: Span;
  readonly actors: readonly MentionId[];
  readonly recipients: readonly MentionId[];
  readonly location: MentionId | null;
  /** Every participant does it to every other: a meeting, a call, a clash. */
  readonly reciprocal: boolean;
  readonly time: ReportedTime;
  /** Lemmas of the content words of what was done or said, for telling one event from another. */
  readonly content: readonly string[];
  /** Short description of the object for the title: "Petro's visa", "of drug trafficking". */
  readonly topic: string | null;
  /** The claim in which it is reported. */
  readonly claim: number;
}

/** One speaker of a chain; order 1 is the innermost. */
export interface SpeakerReport {
  readonly mention: MentionId;
  readonly order: number;
  /** The word that tells: "said", "according to". */
  readonly cue: string;
}

/** A clause that claims something: its words, how surely, by whom. */
export interface ClaimReport extends Span {
  readonly id: number;
  readonly sentence: number;
  readonly predicate: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** Words that weaken it: "allegedly", "reportedly", "could". */
  readonly hedges: readonly string[];
  readonly tense: "past" | "present" | "future";
  readonly zone: Exclude<ZoneKind, "boilerplate" | "byline" | "dateline">;
  readonly speakers: readonly SpeakerReport[];
  readonly number: number | null;
  readonly unit: string | null;
  readonly counted: string | null;
  readonly time: ReportedTime;
  /** Whom a claim without an action is about. */
  readonly about: readonly MentionId[];
  /** Says it answers an earlier claim ("denied", "rejected the allegations", "confirmed"), and of what content. */
  readonly response: {
    readonly kind: "denial" | "rebuttal" | "confirmation";
    readonly content: readonly string[];
  } | null;
}

/** All that is kept of an article once it has been read: no tokens, no trees. */
export interface Extraction {
  readonly article: Article;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly offices: readonly OfficeReport[];
  readonly actions: readonly ActionReport[];
  readonly claims: readonly ClaimReport[];
  /** The reader and rules that made it, e.g. "newsgraph 0.1.0". */
  readonly extractor: string;
}
