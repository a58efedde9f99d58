import type { Annotation, Annotator, Argument, NameType, Span, Token } from "./annotation.ts";
import { findQuotations, withAttitudes } from "./quotations/index.ts";
import { Tree } from "./tree.ts";
import type { DateBasis, Granularity } from "./time.ts";
import { findTimes, type TimeContext } from "./times/index.ts";

/** An argument's words and its head, an index into `tokens`. */
export interface AnnotatedArgument extends Span {
  readonly role: string;
  readonly head: number;
}

export interface AnnotatedQuotation extends Span {
  /** The word that tells ("said", "according to"); null for a carried-over sentence of a quotation. */
  readonly cue: Span | null;
  /** Null when the text does not say. */
  readonly speaker: Span | null;
  readonly kind: "direct" | "indirect" | "mixed";
}

/** `from` and `to` are ISO days, both included; null while unresolved. */
export interface AnnotatedDate extends Span {
  readonly from: string | null;
  readonly to: string | null;
  readonly granularity: Granularity;
  readonly basis: DateBasis;
}

/**
 * All that the reader says of a text, in the form in which it leaves newsgraph: plain data, made for JSON. Every offset
 * counts UTF-16 units of `text`, ends are exclusive; `head` and `token` are indices into `tokens`.
 */
export interface AnnotatedText {
  readonly text: string;
  readonly sentences: readonly (readonly [start: number, end: number])[];
  readonly tokens: readonly Token[];
  readonly names: readonly (Span & { readonly type: NameType })[];
  readonly predicates: readonly {
    readonly token: number;
    readonly arguments: readonly AnnotatedArgument[];
  }[];
  /** Mentions of one and the same, in the order of the text; each has two or more. */
  readonly chains: readonly (readonly Span[])[];
  /** Pronouns that might mean one person or another, where nothing tells which. */
  readonly open: readonly Span[];
  readonly quotations: readonly AnnotatedQuotation[];
  readonly dates: readonly AnnotatedDate[];
}

/** What is known of a text besides its words. */
export interface TextContext extends TimeContext {
  /** Offsets at which a sentence must end whatever the punctuation. */
  readonly breaks?: readonly number[];
}

/** Reads a text with all parts of the reader and gives the result the form that leaves the program. */
export function annotateText(annotator: Annotator, text: string, context: TextContext): AnnotatedText {
  const annotation = annotator.annotate(text, context.breaks);
  const tree = new Tree(annotation);
  const quotations = findQuotations(annotation);
  const { chains, open } = annotator.link(annotation, quotations);
  return {
    text,
    sentences: annotation.sentences.map(({ start, end }) => [start, end] as const),
    tokens: annotation.tokens,
    names: annotation.names.map(({ start, end, type }) => ({ start, end, type })),
    predicates: annotation.predicates.map(({ token, arguments: all }) => ({
      token,
      arguments: argumentsOf(tree, token, all),
    })),
    chains,
    open,
    quotations: withAttitudes(annotation, quotations).map(({ start, end, cue, speaker, kind }) => ({
      start,
      end,
      cue: cue && spanOf(cue),
      speaker: speaker && spanOf(speaker),
      kind,
    })),
    dates: findTimes(annotation, context).map(({ start, end, from, to, granularity, basis }) => ({
      start,
      end,
      from,
      to,
      granularity,
      basis,
    })),
  };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/**
 * The words of an argument are its head with all that hangs on it, but for the branch the predicate stands in ("the man
 * who ran" has the argument "the man" of "ran"), the other arguments ("the figure was half" has "half") and marks at its
 * ends.
 */
function argumentsOf(tree: Tree, predicate: number, all: readonly Argument[]): AnnotatedArgument[] {
  const { tokens } = tree.annotation;
  const apart = ancestors(tree.annotation, predicate);
  for (const { head } of all) apart.add(head);
  return all.map(({ role, head }) => {
    const words = tree.subtree(head, (_, index) => apart.has(index));
    const isWord = (index: number): boolean => tokens[index]!.upos !== "PUNCT";
    const [first, last] = [words.find(isWord) ?? head, words.findLast(isWord) ?? head];
    return { role, start: tokens[first]!.start, end: tokens[last]!.end, head };
  });
}

function ancestors({ tokens }: Annotation, token: number): Set<number> {
  const found = new Set<number>();
  for (let at = token; at >= 0 && !found.has(at); at = tokens[at]!.head) found.add(at);
  return found;
}
