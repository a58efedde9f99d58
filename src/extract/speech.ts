import type { Quotation } from "../language/index.ts";
import type { MentionId } from "./mention.ts";
import { participantsIn, type MentionIndex } from "./participants.ts";
import type { SpeakerReport } from "./report.ts";
import type { Tree } from "./tree.ts";

/** Who says what: the quotations of an article, asked by offset. */
export class Speech {
  private readonly quotations: readonly Quotation[];
  private readonly speakers: readonly (MentionId | null)[];

  constructor(tree: Tree, index: MentionIndex, quotations: readonly Quotation[]) {
    this.quotations = quotations;
    this.speakers = quotations.map(({ speaker }) =>
      speaker === null
        ? null
        : (index.mentionAt(speaker.head) ?? participantsIn(tree, index, speaker.head)[0] ?? null),
    );
  }

  /** The innermost quotation around an offset, by index. */
  private around(offset: number): number | null {
    let best: number | null = null;
    this.quotations.forEach(({ start, end }, at) => {
      if (offset < start || offset >= end) return;
      const length = end - start;
      if (best === null || length < this.quotations[best]!.end - this.quotations[best]!.start) best = at;
    });
    return best;
  }

  innermost(offset: number): MentionId | null {
    return this.chain(offset)[0]?.mention ?? null;
  }

  isQuoted(offset: number): boolean {
    return this.around(offset) !== null;
  }

  /** Everybody through whom the words at this offset come, the innermost first. */
  chain(offset: number): readonly SpeakerReport[] {
    const found: SpeakerReport[] = [];
    for (
      let at = this.around(offset), steps = 0;
      at !== null && steps < 5;
      at = this.quotations[at]?.outer ?? null, steps++
    ) {
      const mention = this.speakers[at];
      const cue = this.quotations[at]?.cue;
      if (mention !== null && mention !== undefined && !found.some((other) => other.mention === mention))
        found.push({ mention, order: found.length + 1, cue: cue?.lemma ?? "say" });
    }
    return found;
  }
}
