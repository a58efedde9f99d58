import type { Extraction, Mention, MentionId, OfficeReport } from "../extract/index.ts";
import type { Identity } from "./resolution.ts";

/** One article while its mentions are being given identities. */
export class Scene {
  readonly extraction: Extraction;
  readonly mentions: readonly Mention[];
  readonly #identities: (readonly Identity[] | undefined)[];
  readonly #bySentence: Mention[][] = [];

  constructor(extraction: Extraction) {
    this.extraction = extraction;
    this.mentions = extraction.mentions;
    this.#identities = new Array<readonly Identity[] | undefined>(extraction.mentions.length);
    for (const mention of this.mentions) (this.#bySentence[mention.sentence] ??= []).push(mention);
  }

  get article(): string {
    return this.extraction.article.id;
  }

  get offices(): readonly OfficeReport[] {
    return this.extraction.offices;
  }

  identities(mention: MentionId): readonly Identity[] {
    return this.#identities[mention] ?? [];
  }

  /** The one entity a mention means, null for none or several. */
  entityOf(mention: MentionId | null): string | null {
    const identities = mention === null ? [] : this.identities(mention);
    return identities.length === 1 ? (identities[0]?.entity ?? null) : null;
  }

  isResolved(mention: MentionId): boolean {
    return this.#identities[mention] !== undefined;
  }

  /** The first rule that knows decides. */
  settle(mention: MentionId, entities: readonly string[], reason: string, inferred: boolean): void {
    if (this.#identities[mention] !== undefined || entities.length === 0) return;
    this.#identities[mention] = entities.map((entity) => ({ entity, reason, inferred }));
  }

  /** Decides that nothing tells who is meant: no later rule may guess. */
  settleNone(mention: MentionId): void {
    this.#identities[mention] ??= [];
  }

  /** Mentions of a sentence that name actors of the story, in order. */
  inSentence(sentence: number): readonly Mention[] {
    return this.#bySentence[sentence] ?? [];
  }

  /** The words before a mention in its article, for its article or determiner: "a", "the", "his". */
  wordBefore(mention: Mention): string {
    const before = this.extraction.article.text.slice(Math.max(0, mention.start - 24), mention.start);
    return /(\p{L}+)\s*$/u.exec(before)?.[1]?.toLowerCase() ?? "";
  }

  /** "a spokesman", "another court", "some soldiers": somebody new, not somebody known. */
  isIndefinite(mention: Mention): boolean {
    return (
      /^(?:an?|another|some|any|every|each|one|several|many|no|other|few|most)$/.test(
        this.wordBefore(mention),
      ) || /^(?:another|other|some|several|many|one|a|more)\b/i.test(mention.words)
    );
  }
}
