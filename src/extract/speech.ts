import type { Quotation } from "../language/index.ts";
import type { MentionId } from "./mention.ts";
import { participantsIn, type MentionIndex } from "./participants.ts";
import type { SpeakerReport } from "./report.ts";
import type { Tree } from "./tree.ts";

const maximumDepth = 5;

/** Who says what: the quotations of an article, asked by token. */
export class Speech {
  private readonly quotations: readonly Quotation[];
  private readonly speakers: readonly (MentionId | null)[];
  /** The innermost quotation around each token, -1 for none. */
  private readonly around: Int32Array;

  constructor(tree: Tree, index: MentionIndex, quotations: readonly Quotation[]) {
    this.quotations = quotations;
    this.speakers = quotations.map(({ speaker }) =>
      speaker === null
        ? null
        : (index.mentionAt(speaker.head) ?? participantsIn(tree, index, speaker.head)[0] ?? null),
    );
    this.around = innermost(tree, quotations);
  }

  innermost(token: number): MentionId | null {
    return this.chain(token)[0]?.mention ?? null;
  }

  isQuoted(token: number): boolean {
    return this.around[token]! >= 0;
  }

  /** Everybody through whom the words at this token come, the innermost first. */
  chain(token: number): readonly SpeakerReport[] {
    const found: SpeakerReport[] = [];
    let at: number | null = this.around[token]!;
    for (let steps = 0; at !== null && at >= 0 && steps < maximumDepth; steps++) {
      const mention = this.speakers[at] ?? null;
      const quotation: Quotation | undefined = this.quotations[at];
      if (mention !== null && !found.some((other) => other.mention === mention))
        found.push({ mention, order: found.length + 1, cue: quotation?.cue?.lemma ?? "say" });
      at = quotation?.outer ?? null;
    }
    return found;
  }
}

function innermost(tree: Tree, quotations: readonly Quotation[]): Int32Array {
  const around = new Int32Array(tree.tokens.length).fill(-1);
  const longestFirst = quotations
    .map((quotation, at) => ({ quotation, at }))
    .sort(
      (a, b) => b.quotation.end - b.quotation.start - (a.quotation.end - a.quotation.start) || a.at - b.at,
    );
  for (const { quotation, at } of longestFirst) {
    const first = firstAt(tree.tokens, quotation.start);
    for (let token = first; token < around.length && tree.tokens[token]!.start < quotation.end; token++)
      around[token] = at;
  }
  return around;
}

/** Index of the first of `spans`, in order of their start, that starts at `offset` or after it. */
export function firstAt(spans: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
