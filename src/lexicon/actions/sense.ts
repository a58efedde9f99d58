import type { ActionType } from "#graph";

/**
 * Where a participant stands, seen from the word that names the action:
 *
 * - "subj", "obj", "iobj" of the verb; "direct": the object's own words, never whoever it belongs to
 * - "owner": whoever the object belongs to ("rejected Iran's offer"); "issuer": the country before it ("his U.S. visa")
 * - "inner": whoever the complement clause is about ("demanded that Iran stop"); "innersubj": its subject alone
 * - "poss" and "mod" before a noun: "Petro's visit", "U.S. strike"
 * - any other word: a preposition
 */
export type Slot = string;

/** What must hold of the sentence for a sense to apply; all of it. */
export interface Conditions {
  /** A particle or adverb beside the verb: "pull out". */
  readonly particle: string | null;
  /** One of these lemmas is the head of the object. */
  readonly object: ReadonlySet<string> | null;
  /** There is an oblique with this preposition (and, when given, one of these heads). */
  readonly oblique: { readonly preposition: string; readonly heads: ReadonlySet<string> | null } | null;
  /** One of these lemmas is what the object is called ("called him a liar"). */
  readonly called: ReadonlySet<string> | null;
  /** One of these lemmas is the subject. */
  readonly subject: ReadonlySet<string> | null;
  /** The verb has an object, or has none; null when it does not matter. */
  readonly hasObject: boolean | null;
  /** The preposition before the noun itself: "on strike". */
  readonly after: string | null;
  /** The verb has an infinitive as its complement ("told him to leave"), whatever its verb when this is empty. */
  readonly infinitive: ReadonlySet<string> | null;
  /** The clause under it is what should be ("that he go"), not what is. */
  readonly subjunctive: boolean | null;
  /** The verb has a clause as its complement, or has none. */
  readonly hasClause: boolean | null;
}

/** One meaning of a verb or noun: the action it names and who takes part in which grammatical place. */
export interface Sense {
  /** null: looks like an action and is none. */
  readonly type: ActionType | null;
  readonly mode: string | null;
  readonly cameo: string | null;
  /** The first slot that is filled gives the actor; likewise the recipient. */
  readonly actor: readonly Slot[];
  readonly recipient: readonly Slot[];
  /** Everybody found in any slot does it to everybody else. */
  readonly reciprocal: boolean;
  readonly conditions: Conditions;
}
