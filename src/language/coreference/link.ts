import type { Annotation, Span } from "../annotation.ts";
import type { Coreference } from "../coreference.ts";
import type { Quotation } from "../quotation.ts";
import { areDistinct } from "./distinct.ts";
import { CoreferenceDocument } from "./document.ts";
import { Entity } from "./entity.ts";
import { KnownEntities } from "./known-entities.ts";
import type { Mention } from "./mention.ts";
import { mentionFeatures } from "./mention-features.ts";
import { pairFeatures } from "./pair-features.ts";
import type { Ranker, SeenMentions } from "./ranker.ts";
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
  const features = document.mentions.map((_, index) => mentionFeatures(document, index));
  return ranker.see(rows, document.mentions, features, (seen) => linkMentions(document, seen));
}

function linkMentions(document: CoreferenceDocument, seen: SeenMentions): Coreference {
  const finder = new OptionFinder(document);
  const entities = new Map<number, Entity>();
  const known = new KnownEntities(document);
  const open: Span[] = [];
  const spanOf = ({ first, last }: Mention): Span => ({
    start: document.tokens[first]!.start,
    end: document.tokens[last - 1]!.end,
  });
  const scored = (index: number): Scored[] => {
    const options = finder
      .options(index)
      .filter(
        ({ antecedent }) =>
          entities.get(antecedent)?.admits(document.mentions[index]!) === true &&
          !areDistinct(document.tokens, document.mentions[antecedent]!, document.mentions[index]!),
      );
    const scores = seen.scores(
      index,
      options.map(({ antecedent }) => antecedent),
      options.map(({ antecedent, rivals }) => pairFeatures(document, antecedent, index, rivals)),
    );
    return options.map(({ antecedent }, at) => ({ entity: entities.get(antecedent)!, score: scores[at]! }));
  };
  for (const index of keptMentions(document, seen)) {
    const mention = document.mentions[index]!;
    const choice = known.find(index) ?? choose(mention, scored(index), seen.isNew(index) - reluctance);
    if (choice === "open") open.push(spanOf(mention));
    const entity = choice === "open" || choice === null ? new Entity(document.tokens) : choice;
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

/** Of the extents around one head the likeliest, when it is likely at all; a coordination stands beside its first member. */
function keptMentions({ mentions }: CoreferenceDocument, seen: SeenMentions): number[] {
  const best = new Map<number, number>();
  for (const [index, { head, extent }] of mentions.entries()) {
    const key = head * 2 + Number(extent === "coordination");
    const known = best.get(key);
    const likely = seen.isMention(index);
    if (likely > leastMention && (known === undefined || likely > seen.isMention(known)))
      best.set(key, index);
  }
  return [...best.values()].sort((a, b) => a - b);
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
