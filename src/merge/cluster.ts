import type { ActionType } from "#graph";
import type { Fact } from "./fact.ts";
import type { Status } from "./merged.ts";
import { daysOf, intersection, type Days } from "./when.ts";

/** The reports taken so far for one event, summed up so that comparing costs the same however many there are. */
export class Cluster {
  /** What reports are compared as. */
  readonly kind: ActionType;
  readonly facts: Fact[] = [];
  readonly actors = new Set<string>();
  readonly recipients = new Set<string>();
  readonly locations = new Set<string>();
  readonly predicates = new Set<string>();
  readonly articles = new Set<string>();
  readonly byArticle = new Map<string, Fact[]>();
  readonly statuses = new Set<Status>();
  readonly content = new Set<string>();
  readonly reasons = new Set<string>();
  mode: string | null = null;
  reciprocal = false;
  /** The days all dated reports that overlap have in common; those of the first where they do not. */
  days: Days | null = null;
  yearless: string | null = null;

  constructor(fact: Fact) {
    this.kind = fact.kind;
    this.add(fact, null);
  }

  /** A meeting is one to which somebody agreed until a report tells of it as such. */
  get type(): ActionType {
    const types = this.facts.map(({ report }) => report.type);
    return types.includes(this.kind) ? this.kind : types[0]!;
  }

  /** Article of the first report. */
  get article(): string {
    return this.facts[0]!.article;
  }

  members(): string[] {
    return [...this.actors, ...this.recipients];
  }

  add(fact: Fact, reason: string | null): void {
    this.facts.push(fact);
    if (reason !== null) this.reasons.add(reason);
    for (const { entity } of fact.actors) this.actors.add(entity);
    for (const { entity } of fact.recipients) this.recipients.add(entity);
    for (const { entity } of fact.locations) this.locations.add(entity);
    // Words of many reports would in the end match everything: the first few tell the event.
    if (this.facts.length <= 12) for (const word of fact.content) this.content.add(word);
    this.predicates.add(fact.report.predicate);
    this.articles.add(fact.article);
    const told = this.byArticle.get(fact.article);
    if (told) told.push(fact);
    else this.byArticle.set(fact.article, [fact]);
    this.statuses.add(fact.status);
    this.mode ??= fact.mode;
    this.reciprocal ||= fact.report.reciprocal;
    this.yearless ??= fact.when.yearless;
    const days = daysOf(fact.when);
    if (days) this.days = this.days ? (intersection(this.days, days) ?? this.days) : days;
  }
}
