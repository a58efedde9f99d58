import type { Span } from "../annotation.ts";
import type { Quotation } from "../quotation.ts";
import type { Tree } from "../tree.ts";

/** Speech without regard to quotation marks: a cue, its speaker, and the words it brings. */
export interface Reported {
  readonly cue: NonNullable<Quotation["cue"]>;
  readonly speaker: Quotation["speaker"];
  readonly contents: readonly Span[];
}

export function cueAt(tree: Tree, token: number, last = token): Reported["cue"] {
  const { start, lemma } = tree.tokens[token]!;
  return { start, end: tree.tokens[last]!.end, token, lemma: lemma.toLowerCase() };
}
