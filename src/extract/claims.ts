import type { NumberExpression, Span, TimeExpression } from "../language/index.ts";
import type { Article, ZoneKind } from "../articles/index.ts";
import type { FoundAction } from "./actions/find.ts";
import { locationOf } from "./actions/location.ts";
import { claimingClauses } from "./clauses.ts";
import { contentWords, topicOf } from "./content.ts";
import { asSaid, factualityOf, suretyOf, type Factuality } from "./factuality.ts";
import type { MentionId } from "./mention.ts";
import type { MentionIndex } from "./participants.ts";
import { quantityOf } from "./quantity.ts";
import { contentOf, quoteOf, whole } from "./quote.ts";
import type { ActionReport, ClaimReport, ReportedTime } from "./report.ts";
import { responseOf } from "./responses.ts";
import { within } from "./spans.ts";
import type { Speech } from "./speech.ts";
import { isPassive } from "./subjects.ts";
import type { Tree } from "./tree.ts";

export type ClaimZone = ClaimReport["zone"];

/** All that has been read of an article, on which claims and actions are written down. */
export interface Reading {
  readonly article: Article;
  readonly tree: Tree;
  readonly index: MentionIndex;
  readonly speech: Speech;
  readonly timeOf: (token: number) => TimeExpression | null;
  readonly numbers: readonly NumberExpression[];
  /** The stretches between quotation marks, marks included. */
  readonly quoted: readonly Span[];
}

/** No sentence makes more. */
const maximumClaims = 64;
const unknownTime: ReportedTime = { from: null, to: null, granularity: null, basis: "unknown", words: null };

/** Writes down claims and the actions they report; a clause is written once. */
export class Ledger {
  readonly claims: ClaimReport[] = [];
  readonly actions: ActionReport[] = [];
  private readonly reading: Reading;
  private readonly claimed = new Map<string, ClaimReport>();
  private readonly claimedSpans = new Set<string>();
  private readonly claimedClauses = new Set<number>();

  constructor(reading: Reading) {
    this.reading = reading;
  }

  addAction(found: FoundAction): void {
    const { tree } = this.reading;
    const zone = this.zoneAt(tree.tokens[found.token]!.start);
    if (zone === null) return;
    const time = this.timeOf(found.token, found.clause);
    const claim = this.claimFor(found, zone, time);
    this.claimedClauses.add(found.clause);
    const { start, end } = tree.tokens[found.token]!;
    const { type, mode, cameo } = found.reading;
    this.actions.push({
      ...{ id: this.actions.length, type, mode, cameo, predicate: found.predicate },
      ...{ trigger: { start, end }, actors: found.actors, recipients: found.recipients },
      location: locationOf(tree, this.reading.index, found),
      reciprocal: found.reciprocal,
      time,
      content: contentWords(tree, found.clause, this.wordsToLeaveOut(found)),
      topic: topicOf(tree, found.token, (token) => this.reading.index.mentionAt(token) !== null),
      claim: claim.id,
    });
  }

  /**
   * Clauses without an action that still say something: a number, a date, a denial, a statement that names someone;
   * then what somebody is accused of, denies or vows, which has no clause of its own.
   */
  addPlainClaims(tokens: readonly number[]): void {
    const { tree, speech } = this.reading;
    if (tokens.length === 0) return;
    const sentence = tree.sentenceIndex(tokens[0]!);
    for (const clause of claimingClauses(tree, speech, tokens)) {
      if (this.claimedClauses.has(clause)) continue;
      const span = this.complete(clause, quoteOf(tree, clause));
      if (speech.isQuoted(clause) || this.saysSomething(clause, span)) this.addPlain(clause, span);
    }
    for (const clause of speech.contents(sentence))
      if (!this.claimedClauses.has(clause))
        this.addPlain(clause, this.complete(clause, contentOf(tree, clause)));
    // A quotation that the tree has not understood as a clause is claimed whole.
    for (const { top, start, end } of speech.directIn(sentence))
      if (!this.claims.slice(-maximumClaims).some((claim) => claim.start < end && claim.end > start))
        this.addPlain(top, { start, end });
  }

  private addPlain(clause: number, span: Span): void {
    const { tree } = this.reading;
    const zone = this.zoneAt(tree.tokens[clause]!.start);
    if (zone === null || this.claimedSpans.has(`${span.start} ${span.end}`)) return;
    this.write(
      clause,
      span,
      suretyOf(tree, clause),
      zone,
      this.timeOf(clause, clause),
      this.mentionsIn(span),
    );
  }

  private saysSomething(clause: number, span: Span): boolean {
    const { tree, numbers, timeOf } = this.reading;
    return (
      this.mentionsIn(span).length > 0 ||
      quantityOf(tree, numbers, span) !== null ||
      timeOf(clause)?.from != null ||
      factualityOf(tree, clause).polarity === "negated"
    );
  }

  private complete(clause: number, span: Span): Span {
    const { tree, quoted } = this.reading;
    const said = this.reading.speech.reportedAt(clause);
    const { start, end } = said ?? span;
    const inside = { start: Math.max(span.start, start), end: Math.min(span.end, end) };
    return whole(tree, inside.start < inside.end ? inside : span, tree.tokens[clause]!, quoted);
  }

  private claimFor(found: FoundAction, zone: ClaimZone, time: ReportedTime): ClaimReport {
    const { tree } = this.reading;
    const { factuality } = found.reading;
    const span = this.complete(found.clause, quoteOf(tree, found.clause));
    return (
      this.claimed.get(keyOf(span, factuality)) ??
      this.write(found.clause, span, factuality, zone, time, [...found.actors, ...found.recipients])
    );
  }

  private write(
    clause: number,
    span: Span,
    factuality: Factuality,
    zone: ClaimZone,
    time: ReportedTime,
    about: readonly MentionId[],
  ): ClaimReport {
    const { tree, speech } = this.reading;
    const number = quantityOf(tree, this.reading.numbers, span);
    const said = asSaid(tree, speech.cueOf(clause), factuality);
    const hedges = number?.bound == null ? said.hedges : [...said.hedges, number.bound];
    const claim: ClaimReport = {
      ...{ id: this.claims.length, start: span.start, end: span.end, sentence: tree.sentenceIndex(clause) },
      predicate: tree.lemma(clause),
      ...{ ...said, hedges, zone },
      speakers: speech.chain(clause),
      ...{ number: number?.value ?? null, unit: number?.unit ?? null, counted: number?.counted ?? null },
      time,
      about: [...new Set(about)],
      response: responseOf(tree, clause, said, speech.isQuoted(clause)),
    };
    this.claims.push(claim);
    this.claimed.set(keyOf(span, factuality), claim);
    this.claimedSpans.add(`${span.start} ${span.end}`);
    this.claimedClauses.add(clause);
    return claim;
  }

  private timeOf(token: number, clause: number): ReportedTime {
    const found = this.reading.timeOf(token) ?? (token === clause ? null : this.reading.timeOf(clause));
    if (found === null) return unknownTime;
    const { from, to, granularity, basis, start, end } = found;
    return { from, to, granularity, basis, words: { start, end } };
  }

  private zoneAt(offset: number): ClaimZone | null {
    const zone = this.reading.article.zones.find(({ start, end }) => offset >= start && offset < end);
    return zone === undefined ? "body" : claimZone(zone.kind);
  }

  private mentionsIn(span: Span): readonly MentionId[] {
    return within(this.reading.index.mentions, span)
      .filter(({ kind, credit }) => kind === "name" && !credit)
      .map(({ id }) => id);
  }

  private wordsToLeaveOut(found: FoundAction): ReadonlySet<number> {
    const { tree, index } = this.reading;
    const taken = new Set([...found.actors, ...found.recipients]);
    const out = new Set([found.token, found.clause]);
    for (const word of tree.subtree(found.clause)) {
      const id = index.mentionAt(word);
      if (id !== null && taken.has(id)) out.add(word);
      if (isPassive(tree, found.clause) && tree.relation(word) === "aux:pass") out.add(word);
    }
    return out;
  }
}

const keyOf = ({ start, end }: Span, { polarity, modality }: Factuality): string =>
  `${start} ${end} ${polarity} ${modality}`;

function claimZone(kind: ZoneKind): ClaimZone | null {
  return kind === "boilerplate" || kind === "byline" || kind === "dateline" ? null : kind;
}
