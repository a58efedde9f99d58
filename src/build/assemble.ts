import { KnowledgeGraph } from "#graph";
import type { Derivation } from "../articles/index.ts";
import type { Extraction } from "../extract/index.ts";
import type { Merged, MergedAction, Participation } from "../merge/index.ts";
import type { Entity, Resolution } from "../resolve/index.ts";
import { addClaims, claimId, linkClaims } from "./claims.ts";
import { concluded } from "./concluded.ts";
import { findMentions, type EntityMentions } from "./entity-mentions.ts";

/** Everything that is known of the articles, ready to become a graph. `extractions` are sorted by article id. */
export interface Findings {
  readonly extractions: readonly Extraction[];
  readonly resolution: Resolution;
  readonly merged: Merged;
  readonly derivations: readonly Derivation[];
}

/** Writes the findings into a graph of the ontology; the same findings always give the same graph, key by key. */
export function assemble({ extractions, resolution, merged, derivations }: Findings): KnowledgeGraph {
  const graph = new KnowledgeGraph();
  const mentions = findMentions(extractions, resolution);
  for (const extraction of extractions) addArticle(graph, extraction);
  for (const entity of resolution.entities) addEntity(graph, entity, mentions.get(entity.id));
  for (const action of merged.actions) addAction(graph, action);
  for (const extraction of extractions) addClaims(graph, extraction, resolution);
  for (const entity of resolution.entities) linkMentions(graph, entity, mentions.get(entity.id));
  linkBelonging(graph, resolution);
  for (const action of merged.actions) linkAction(graph, action);
  for (const extraction of extractions) linkClaims(graph, extraction, resolution);
  linkAnswers(graph, merged);
  for (const { from, to, containment } of derivations)
    graph.addRelationship("DERIVED_FROM", from, to, { containment });
  return graph;
}

function addArticle(graph: KnowledgeGraph, { article }: Extraction): void {
  const { id, title, publisher, authors, published, dateline, url, file, language, text } = article;
  graph.addNode("Article", {
    ...{ id, title, publisher, authors, published, dateline, url, file, language, text },
    words: text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0,
  });
}

function addEntity(graph: KnowledgeGraph, entity: Entity, found: EntityMentions | undefined): void {
  const { id, name, aliases, kind, iso2, iso3 } = entity;
  const common = { id, name, aliases, mentions: found?.count ?? 0, articles: found?.byArticle.size ?? 0 };
  switch (entity.label) {
    case "Person":
      graph.addNode("Person", common);
      break;
    case "Country":
      graph.addNode("Country", { ...common, iso2, iso3: iso3 ?? "" });
      break;
    case "Institution":
    case "Place":
      graph.addNode(entity.label, { ...common, kind });
  }
}

function addAction(graph: KnowledgeGraph, action: MergedAction): void {
  const {
    id,
    type,
    mode,
    cameo,
    name,
    start,
    end,
    granularity,
    dateBasis,
    status,
    articles,
    sources,
    score,
  } = action;
  graph.addNode("Action", {
    ...{ id, type, mode, cameo, name, start, end, granularity, dateBasis, status, articles, sources, score },
  });
}

function linkMentions(graph: KnowledgeGraph, entity: Entity, found: EntityMentions | undefined): void {
  for (const [article, spans] of found?.byArticle ?? [])
    graph.addRelationship("MENTIONS", article, entity.id, {
      count: spans.length,
      starts: spans.map(({ start }) => start),
      ends: spans.map(({ end }) => end),
      texts: spans.map(({ words }) => words),
    });
}

function linkBelonging(graph: KnowledgeGraph, { entities, roles }: Resolution): void {
  const labels = new Map(entities.map(({ id, label }) => [id, label]));
  for (const { id, label, partOf } of entities) {
    if (partOf === null || !labels.has(partOf.entity)) continue;
    if (label === "Institution")
      graph.addRelationship("PART_OF", id, partOf.entity, concluded(partOf.inferred));
    else if (label === "Place" && labels.get(partOf.entity) === "Country")
      graph.addRelationship("LOCATED_IN", id, partOf.entity, concluded(partOf.inferred));
  }
  for (const { person, body, title, status, articles, inferred } of roles)
    graph.addRelationship("HOLDS_ROLE", person, body, {
      ...{ title, status, claims: articles.length },
      ...concluded(inferred),
    });
}

function linkAction(graph: KnowledgeGraph, action: MergedAction): void {
  linkParticipants(graph, "ACTOR", action.id, action.actors);
  linkParticipants(graph, "RECIPIENT", action.id, action.recipients);
  linkParticipants(graph, "LOCATION", action.id, action.locations);
  const claims = new Set(action.claims.map(claimId));
  for (const claim of claims) graph.addRelationship("ABOUT", claim, action.id, {});
}

/** One relationship an entity, with the first words that say so. */
function linkParticipants(
  graph: KnowledgeGraph,
  type: "ACTOR" | "RECIPIENT" | "LOCATION",
  action: string,
  participants: readonly Participation[],
): void {
  const seen = new Set<string>();
  for (const { entity, article, start, end, inferred } of participants) {
    if (seen.has(entity)) continue;
    seen.add(entity);
    graph.addRelationship(type, action, entity, { start, end, article, ...concluded(inferred) });
  }
}

function linkAnswers(graph: KnowledgeGraph, { contradictions, responses }: Merged): void {
  for (const { left, right, slot, leftValue, rightValue } of contradictions)
    graph.addRelationship("CONTRADICTS", claimId(left), claimId(right), {
      slot,
      left: leftValue,
      right: rightValue,
    });
  for (const { from, to, kind, inferred } of responses)
    graph.addRelationship("RESPONDS_TO", claimId(from), claimId(to), { kind, ...concluded(inferred) });
}
