import type { Span } from "../language/index.ts";

export type EntityLabel = "Person" | "Institution" | "Country" | "Place";

/** Index into `Extraction.mentions`. */
export type MentionId = number;

/**
 * Words that refer to somebody or something: a name ("Gustavo Petro"), a description ("the foreign minister",
 * "Colombian police", "the two countries") or a pronoun. Actions and claims point to mentions; who is meant is
 * decided later, in `resolve`, with a reason. The span is the words themselves, without title or article:
 * `text.slice(start, end)`.
 */
export interface Mention extends Span {
  readonly id: MentionId;
  readonly kind: "name" | "description" | "pronoun";
  /** The type its words and neighbours vote for; null where nothing tells (a pronoun, "both sides"). */
  readonly label: EntityLabel | null;
  /** `text.slice(start, end)` with white space joined. */
  readonly words: string;
  readonly sentence: number;
  /** Head word, lower case lemma: "minister", "police", "he". */
  readonly head: string;
  readonly number: "singular" | "plural";
  readonly gender: "female" | "male" | "neuter" | null;
  /** The office the words give: "foreign minister" in "Colombian Foreign Minister Rosa Villavicencio". */
  readonly title: string | null;
  /** ISO 3166 alpha-3 of the country the words give, by name, demonym, possessive or capital: "COL". */
  readonly country: string | null;
  /** kind of Institution or Place, when known: "court", "city". */
  readonly kindOf: string | null;
  /** The name stands in a zone or position that names no actor of the story (byline, photo credit). */
  readonly credit: boolean;
  /** The mention its words belong to ("its general secretary, X"; "Petro's government"). */
  readonly of: MentionId | null;
  /** The mention in the same sentence these words are another name for: apposition, copula, relative pronoun. */
  readonly same?: MentionId;
  /** The chain in which the reader takes them for the same as other words of the article. */
  readonly chain?: number;
  /** What the words are in their clause; absent where nothing tells. */
  readonly role?: "subject" | "object" | "possessive";
  /** The subject of its sentence's main clause. */
  readonly leads?: true;
}

/** "Colombian Foreign Minister Rosa Villavicencio", "Yang, its general secretary", "former President Nicolás Maduro". */
export interface OfficeReport extends Span {
  readonly person: MentionId;
  readonly title: string;
  /** The body or country it is an office of; null when the words do not say. */
  readonly body: MentionId | null;
  /** ISO 3166 alpha-3 when a demonym or the context gives the country. */
  readonly country: string | null;
  readonly status: "current" | "former" | "acting";
  /** Set when the words do not give the country or body and it was inferred, with the reason. */
  readonly inferred: string | null;
}
