import type { NumberExpression, Span, TimeExpression } from "../language/index.ts";
import type { Article, ZoneKind } from "../articles/index.ts";
import type { FoundAction } from "./actions/find.ts";
import { claimingClauses } from "./clauses.ts";
import { contentWords, topicOf } from "./content.ts";
import { factualityOf, type Factuality } from "./factuality.ts";
import type { MentionId } from "./mention.ts";
import type { MentionIndex } from "./participants.ts";
import { quoteOf } from "./quote.ts";
import type { ActionReport, ClaimReport, ReportedTime } from "./report.ts";
import { responseOf } from "./responses.ts";
import { firstAt, type Speech } from "./speech.ts";
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
}

const unknownTime: ReportedTime = { from: null, to: null, granularity: null, basis: "unknown", words: null };

/** Writes down claims and the actions they report; a clause is written once. */
export class Ledger {
  readonly claims: ClaimReport[] = [];
  readonly actions: ActionReport[] = [];
  private readonly reading: Reading;
  private readonly claimed = new Map<string, ClaimReport>();
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
      location: this.locationOf(found),
      reciprocal: found.reciprocal,
      time,
      content: contentWords(tree, found.clause, this.wordsToLeaveOut(found)),
      topic: topicOf(tree, found.token, (token) => this.reading.index.mentionAt(token) !== null),
      claim: claim.id,
    });
  }

  /** Clauses without an action that still say something: a number, a denial, a statement that names someone. */
  addPlainClaims(tokens: readonly number[]): void {
    const { tree, speech } = this.reading;
    for (const clause of claimingClauses(tree, tokens)) {
      if (this.claimedClauses.has(clause)) continue;
      const zone = this.zoneAt(tree.tokens[clause]!.start);
      if (zone === null) continue;
      const span = quoteOf(tree, clause);
      const factuality = factualityOf(tree, clause);
      const about = this.mentionsIn(span);
      const saysSomething =
        about.length > 0 || this.numberIn(span) !== null || factuality.polarity === "negated";
      if (!saysSomething && !speech.isQuoted(clause)) continue;
      if (this.claimed.has(keyOf(span, factuality))) continue;
      this.write(clause, span, factuality, zone, this.timeOf(clause, clause), about);
    }
  }

  private claimFor(found: FoundAction, zone: ClaimZone, time: ReportedTime): ClaimReport {
    const { tree } = this.reading;
    const { factuality } = found.reading;
    const span = quoteOf(tree, found.clause);
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
    const number = this.numberIn(span);
    const claim: ClaimReport = {
      ...{ id: this.claims.length, start: span.start, end: span.end, sentence: tree.sentenceIndex(clause) },
      predicate: tree.lemma(clause),
      ...factuality,
      zone,
      speakers: speech.chain(clause),
      ...{ number: number?.value ?? null, unit: number?.unit ?? null, counted: number?.counted ?? null },
      time,
      about: [...new Set(about)],
      response: responseOf(tree, clause, factuality, speech.isQuoted(clause)),
    };
    this.claims.push(claim);
    this.claimed.set(keyOf(span, factuality), claim);
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

  private numberIn(span: Span): NumberExpression | null {
    return within(this.reading.numbers, span)[0] ?? null;
  }

  /** A place or country in an "in", "at" or "near" phrase that is no recipient. */
  private locationOf(found: FoundAction): MentionId | null {
    const { tree, index } = this.reading;
    for (const head of [found.clause, found.token, tree.child(found.clause, "obj")]) {
      if (head === null) continue;
      for (const noun of tree.all(head, "obl", "nmod")) {
        if (!/^(?:in|at|near|outside|inside|across|off)$/u.test(tree.preposition(noun))) continue;
        const id = index.mentionAt(noun);
        const label = id === null ? null : index.mentions[id]!.label;
        if (
          id !== null &&
          (label === "Place" || label === "Country") &&
          ![...found.actors, ...found.recipients].includes(id)
        )
          return id;
      }
    }
    return null;
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

/** Those that stand in a span, of spans in order of their start. */
function within<S extends Span>(spans: readonly S[], { start, end }: Span): readonly S[] {
  const found: S[] = [];
  for (let at = firstAt(spans, start); at < spans.length && spans[at]!.start < end; at++)
    if (spans[at]!.end <= end) found.push(spans[at]!);
  return found;
}

const keyOf = ({ start, end }: Span, { polarity, modality }: Factuality): string =>
  `${start} ${end} ${polarity} ${modality}`;

function claimZone(kind: ZoneKind): ClaimZone | null {
  return kind === "boilerplate" || kind === "byline" || kind === "dateline" ? null : kind;
}
