import type { Coreference } from "./coreference.ts";
import type { Quotation } from "./quotation.ts";

/** A stretch of a text in UTF-16 units, end exclusive: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A syntactic word of Universal Dependencies. `form` is `text.slice(start, end)`. */
export interface Token extends Span {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index of the head in `Annotation.tokens`, -1 for the root of the sentence. */
  readonly head: number;
  /** UD relation to the head, with its subtype: "nsubj", "nsubj:pass", "obl". */
  readonly relation: string;
}

/** `first` to `last` (exclusive) index into `Annotation.tokens`. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

export interface Sentence extends Span, TokenRange {}

export type NameType = "PER" | "ORG" | "LOC" | "NORP";

export interface Name extends Span, TokenRange {
  readonly type: NameType;
}

/** A PropBank argument: ARG0 to ARG4 or ARGM-TMP, ARGM-NEG ... with its head word; its words are the head's subtree. */
export interface Argument {
  readonly role: string;
  readonly head: number;
}

export interface Predicate {
  readonly token: number;
  readonly arguments: readonly Argument[];
}

/** What a reader says of a text: everything points into `text` by offset or into `tokens` by index. */
export interface Annotation {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
  readonly predicates: readonly Predicate[];
  /** What the net hands on of each token for linking mentions; absent or empty where nothing can be linked. */
  readonly rows?: Float32Array;
}

/** The one interface behind which a reader of English stands; nothing outside `src/language` knows which it is. */
export interface Annotator {
  readonly name: string;
  readonly version: string;
  /**
   * Reads a text. `breaks` are offsets at which a sentence must end whatever the punctuation (block and zone borders);
   * line breaks in `text` that separate paragraphs are breaks as well.
   */
  annotate(text: string, breaks?: readonly number[]): Annotation;
  /** Finds who and what an annotated text speaks of; `quotations` are those of the text. */
  link(annotation: Annotation, quotations: readonly Quotation[]): Coreference;
}
