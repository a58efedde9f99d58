import type { Annotation, Span } from "../annotation.ts";
import type { Coreference } from "../coreference.ts";
import type { Quotation } from "../quotation.ts";
import { CoreferenceDocument } from "./document.ts";
import { Entity } from "./entity.ts";
import { KnownEntities } from "./known-entities.ts";
import type { Mention } from "./mention.ts";
import { mentionFeatures } from "./mention-features.ts";
import { pairFeatures } from "./pair-features.ts";
import type { Ranker, Ready, Seen } from "./ranker.ts";
import { OptionFinder } from "./window.ts";

/** A candidate is kept as a mention when its logit is above this. */
const leastMention = 0;
/** A mention is new only when that scores this much better than any pair. */
const reluctance = 1.25;
/** Two persons in reach of a pronoun whose scores are closer than this leave it open. */
const margin = 1;

/** Links the mentions of a text; `rows` is what the net's head says of each of its words. */
export function link(
  ranker: Ranker,
  annotation: Annotation,
  rows: Float32Array,
  quotations: readonly Quotation[],
): Coreference {
  const document = new CoreferenceDocument(annotation, quotations);
  const kept = keepMentions(document, ranker, rows);
  const finder = new OptionFinder(document);
  const entities = new Map<number, Entity>();
  const known = new KnownEntities(document);
  const open: Span[] = [];
  const spanOf = ({ first, last }: Mention): Span => ({
    start: document.tokens[first]!.start,
    end: document.tokens[last - 1]!.end,
  });
  for (const [index, { seen, ready }] of kept) {
    const mention = document.mentions[index]!;
    const scored: Scored[] = [];
    for (const { antecedent, rivals } of finder.options(index)) {
      const other = kept.get(antecedent);
      if (other === undefined) continue;
      const entity = entities.get(antecedent)!;
      if (!entity.admits(mention)) continue;
      const features = pairFeatures(document, antecedent, index, rivals);
      scored.push({ entity, score: ranker.score(other.ready, ready, features) });
    }
    const choice = known.find(index) ?? choose(mention, scored, seen.isNew - reluctance);
    if (choice === "open") open.push(spanOf(mention));
    const entity = choice === "open" || choice === null ? new Entity() : choice;
    entity.add(index, mention);
    entities.set(index, entity);
    known.note(index, entity);
  }
  const chains = [...new Set(entities.values())].filter(({ mentions }) => mentions.length > 1);
  return {
    chains: chains.map(({ mentions }) => mentions.map((index) => spanOf(document.mentions[index]!))),
    open,
  };
}

interface Kept {
  readonly seen: Seen;
  readonly ready: Ready;
}

/** Of the extents around one head the likeliest, when it is likely at all; a coordination stands beside its first member. */
function keepMentions(document: CoreferenceDocument, ranker: Ranker, rows: Float32Array): Map<number, Kept> {
  const best = new Map<number, { index: number; seen: Seen }>();
  for (const [index, mention] of document.mentions.entries()) {
    const seen = ranker.see(rows, mention, mentionFeatures(document, index));
    const key = mention.head * 2 + Number(mention.extent === "coordination");
    const known = best.get(key);
    if (seen.isMention > leastMention && (known === undefined || seen.isMention > known.seen.isMention))
      best.set(key, { index, seen });
  }
  const kept = [...best.values()].sort((a, b) => a.index - b.index);
  return new Map(kept.map(({ index, seen }) => [index, { seen, ready: ranker.prepare(seen) }]));
}

interface Scored {
  readonly entity: Entity;
  readonly score: number;
}

/** The best entity; null when the mention is new, "open" when two persons do as well. */
function choose(mention: Mention, scored: readonly Scored[], isNew: number): Entity | "open" | null {
  const best = top(scored);
  if (best === null || best.score <= isNew) return null;
  if (!isPersonal(mention)) return best.entity;
  const second = top(scored.filter(({ entity }) => entity !== best.entity));
  return second !== null &&
    second.entity.isNamedPerson &&
    best.entity.isNamedPerson &&
    best.score - second.score < margin
    ? "open"
    : best.entity;
}

const isPersonal = ({ shape }: Mention): boolean => shape === "he" || shape === "she";

function top(scored: readonly Scored[]): Scored | null {
  let best: Scored | null = null;
  for (const one of scored) if (best === null || one.score > best.score) best = one;
  return best;
}
