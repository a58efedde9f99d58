import type { Annotation, Token } from "../annotation.ts";
import type { Quotation } from "../quotation.ts";
import { findCandidates } from "./candidates.ts";
import { Describer } from "./describe.ts";
import type { Mention } from "./mention.ts";
import { compareNames, nameRelations } from "./name-match.ts";
import { Phrases } from "./phrases.ts";
import { countRecurrence, type Recurrence } from "./recurrence.ts";
import { Numbering, traitsOf, type Traits } from "./traits.ts";

/** A text with its candidates for mentions, and what features of single mentions and of pairs ask for. */
export class CoreferenceDocument {
  readonly tokens: readonly Token[];
  readonly phrases: Phrases;
  readonly mentions: readonly Mention[];
  readonly traits: readonly Traits[];
  readonly recurrence: Recurrence;
  /** The innermost quotation a mention stands in. */
  readonly quotations: readonly (Quotation | null)[];
  /** Does a paragraph ask? */
  readonly asks: readonly boolean[];
  readonly #headCounts = new Map<number, number>();
  readonly #nameRelations = new Map<string, number>();

  constructor(annotation: Annotation, quotations: readonly Quotation[]) {
    this.tokens = annotation.tokens;
    this.phrases = new Phrases(annotation);
    const describer = new Describer(annotation, this.phrases);
    const candidates = findCandidates(this.phrases, annotation.names);
    this.mentions = candidates.map((candidate) => describer.describe(candidate));
    const numbering = new Numbering();
    this.traits = this.mentions.map((mention) => traitsOf(mention, this.tokens, numbering));
    this.recurrence = countRecurrence(this.mentions);
    this.quotations = quotationsOf(this.mentions, this.tokens, quotations);
    this.asks = askingParagraphs(annotation, this.mentions);
    for (const [index, { extent }] of this.mentions.entries())
      if (extent === "phrase" || extent === "modifier")
        this.#headCounts.set(this.traits[index]!.headWord, this.headCount(index) + 1);
  }

  /** How many phrases of the text have the head word of this mention. */
  headCount(mention: number): number {
    return this.#headCounts.get(this.traits[mention]!.headWord) ?? 0;
  }

  /** The number of the relation between the names of two mentions. */
  nameRelation(a: number, b: number): number {
    const [left, right] = [this.traits[a]!, this.traits[b]!];
    if (left.nameWords === 0 || right.nameWords === 0) return 0;
    const key = `${left.nameWords} ${right.nameWords} ${left.name} ${right.name}`;
    const known = this.#nameRelations.get(key);
    if (known !== undefined) return known;
    const relation = nameRelations.indexOf(compareNames(this.mentions[a]!, this.mentions[b]!));
    this.#nameRelations.set(key, relation);
    return relation;
  }
}

function quotationsOf(
  mentions: readonly Mention[],
  tokens: readonly Token[],
  quotations: readonly Quotation[],
): (Quotation | null)[] {
  const around: (Quotation | null)[] = tokens.map(() => null);
  // Inner quotations come after those they stand in.
  let token = 0;
  for (const quotation of quotations) {
    while (token > 0 && tokens[token - 1]!.end > quotation.start) token--;
    while (token < tokens.length && tokens[token]!.end <= quotation.start) token++;
    for (let index = token; index < tokens.length && tokens[index]!.start < quotation.end; index++)
      around[index] = quotation;
  }
  return mentions.map(({ head }) => around[head]!);
}

function askingParagraphs({ sentences, tokens }: Annotation, mentions: readonly Mention[]): boolean[] {
  const asks: boolean[] = [];
  for (const { paragraph, sentence } of mentions) {
    const last = tokens[sentences[sentence]!.last - 1]!;
    asks[paragraph] = last.form.includes("?") || (asks[paragraph] ?? false);
  }
  return Array.from(asks, (asked) => asked);
}
