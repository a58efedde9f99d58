import type { Quotation, Span } from "../language/index.ts";
import { isPredicate } from "./predicate.ts";
import type { MentionId } from "./mention.ts";
import { beforeNoun, participantsIn, type MentionIndex } from "./participants.ts";
import type { SpeakerReport } from "./report.ts";
import { firstAt } from "./spans.ts";
import type { Tree } from "./tree.ts";

const maximumDepth = 5;

/** Who says what: the quotations of an article, asked by token. */
export class Speech {
  private readonly quotations: readonly Quotation[];
  private readonly speakers: readonly (MentionId | null)[];
  /** The innermost quotation around each token, -1 for none. */
  private readonly around: Int32Array;
  private readonly cues: ReadonlySet<number>;
  private readonly bySentence: ReadonlyMap<number, readonly Quotation[]>;
  private readonly tree: Tree;

  constructor(tree: Tree, index: MentionIndex, quotations: readonly Quotation[]) {
    this.tree = tree;
    this.bySentence = bySentence(tree, quotations);
    this.cues = new Set(quotations.flatMap(({ cue }) => cue?.token ?? []));
    this.quotations = quotations;
    this.speakers = quotations.map(({ speaker }) =>
      speaker === null
        ? null
        : (bodyOf(tree, index, speaker.head) ??
          index.mentionAt(speaker.head) ??
          participantsIn(tree, index, speaker.head)[0] ??
          null),
    );
    this.around = innermost(tree, quotations);
  }

  innermost(token: number): MentionId | null {
    return this.chain(token)[0]?.mention ?? null;
  }

  /** Whether this word tells that somebody says something. */
  isCue(token: number): boolean {
    return this.cues.has(token);
  }

  /** The verbs that head what is said, but for quotations, by the cues of a sentence. */
  contents(sentence: number): readonly number[] {
    return (this.bySentence.get(sentence) ?? []).flatMap(({ cue, kind, start, end }) => {
      if (cue === null || kind === "direct" || this.tree.sentenceIndex(cue.token) !== sentence) return [];
      const top = this.topIn(start, end);
      return top === null || this.cues.has(top) ? [] : [top];
    });
  }

  /** What stands between quotation marks in a sentence, with the verb that heads it where the tree has one. */
  directIn(sentence: number): readonly (Span & { readonly top: number })[] {
    const { start, end } = this.tree.annotation.sentences[sentence]!;
    return (this.bySentence.get(sentence) ?? []).flatMap((quotation) => {
      if (quotation.kind !== "direct") return [];
      const inside = { start: Math.max(start, quotation.start), end: Math.min(end, quotation.end) };
      const top = inside.start < inside.end ? this.topIn(inside.start, inside.end) : null;
      return top === null ? [] : [{ ...inside, top }];
    });
  }

  /** The first verb of a stretch of text whose head lies outside of it. */
  private topIn(start: number, end: number): number | null {
    const { tree } = this;
    for (let token = firstAt(tree.tokens, start); token < tree.tokens.length; token++) {
      if (tree.tokens[token]!.start >= end) return null;
      const head = tree.tokens[tree.head(token)];
      if (isPredicate(tree, token) && (head === undefined || head.start < start || head.start >= end))
        return token;
    }
    return null;
  }

  isQuoted(token: number): boolean {
    return this.around[token]! >= 0;
  }

  /** The reported words around this token, or null: between quotation marks others may finish a sentence. */
  reportedAt(token: number): Span | null {
    const quotation = this.quotations[this.around[token]!];
    return quotation === undefined || quotation.kind === "direct" ? null : quotation;
  }

  /** The word that tells of the words at this token, or null. */
  cueOf(token: number): number | null {
    return this.quotations[this.around[token]!]?.cue?.token ?? null;
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

/** "a Lumio spokesperson", "a spokesman for the army": without a name of their own, they speak for the body. */
function bodyOf(tree: Tree, index: MentionIndex, noun: number): MentionId | null {
  if (!/^spokes(?:man|woman|person)$/u.test(tree.lemma(noun)) || tree.upos(noun) === "PROPN") return null;
  if (tree.all(noun, "appos", "flat").length > 0) return null;
  const own = index.mentionAt(noun);
  if (own !== null && index.mentions[own]!.kind === "name") return null;
  const behind = tree.all(noun, "nmod").filter((other) => /^(?:for|of)$/u.test(tree.preposition(other)));
  const bodies = [
    ...beforeNoun(tree, index, noun),
    ...behind.flatMap((other) => participantsIn(tree, index, other)),
  ];
  return bodies.find((id) => index.mentions[id]!.label === "Institution") ?? null;
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

/** The quotations whose words or cue stand in a sentence. */
function bySentence(tree: Tree, quotations: readonly Quotation[]): ReadonlyMap<number, readonly Quotation[]> {
  const found = new Map<number, Quotation[]>();
  const { sentences } = tree.annotation;
  for (const quotation of quotations) {
    const places = new Set(quotation.cue === null ? [] : [tree.sentenceIndex(quotation.cue.token)]);
    const first = Math.max(0, firstAt(sentences, quotation.start + 1) - 1);
    for (let at = first; at < sentences.length && sentences[at]!.start < quotation.end; at++) places.add(at);
    for (const place of places) found.set(place, [...(found.get(place) ?? []), quotation]);
  }
  return found;
}
