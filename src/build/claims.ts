import type { KnowledgeGraph } from "#graph";
import type { ClaimReport, Extraction, MentionId } from "../extract/index.ts";
import type { ReportReference } from "../merge/index.ts";
import type { Identity, Resolution } from "../resolve/index.ts";
import { concluded } from "./concluded.ts";

/** "claim/9cca4a99c927/12": a claim by its article and its index there. */
export function claimId({ article, index }: ReportReference): string {
  return `claim/${article.replace(/^article\//, "")}/${index}`;
}

export function addClaims(graph: KnowledgeGraph, extraction: Extraction, resolution: Resolution): void {
  const { article, extractor } = extraction;
  for (const claim of extraction.claims) {
    const { start, end, sentence, predicate, polarity, modality, tense, zone, number, unit, counted } = claim;
    const id = graph.addNode("Claim", {
      id: claimId({ article: article.id, index: claim.id }),
      quote: article.text.slice(start, end),
      article: article.id,
      ...{ start, end, sentence, predicate, polarity, modality, tense, zone, number, unit, counted },
      hedges: hedgesOf(claim, article.id, resolution),
      from: claim.time.from,
      to: claim.time.to,
      confidence: confidenceOf(extraction, claim, resolution),
      extractor,
    });
    graph.addRelationship("STATES", article.id, id, {});
  }
}

/** Without a speaker to point to ("officials said") the cue stays, so that it is not taken for the article's voice. */
function hedgesOf({ hedges, speakers }: ClaimReport, article: string, resolution: Resolution): string[] {
  const unknown = speakers.filter(({ mention }) => resolution.identities(article, mention).length === 0);
  return [...new Set([...hedges, ...unknown.map(({ cue }) => cue)])];
}

/** Links claims to their speakers and, where they are about no action of the graph, to whom they name. */
export function linkClaims(graph: KnowledgeGraph, extraction: Extraction, resolution: Resolution): void {
  for (const claim of extraction.claims) {
    const id = claimId({ article: extraction.article.id, index: claim.id });
    const identities = (mention: MentionId) => resolution.identities(extraction.article.id, mention);
    for (const [speaker, { order, cue }] of speakersOf(claim, identities))
      graph.addRelationship("SAID_BY", id, speaker.entity, { order, cue, ...concluded(reasonOf(speaker)) });
    if (isAboutAction(graph, id)) continue;
    for (const identity of distinct(claim.about.flatMap(identities)))
      graph.addRelationship("ABOUT", id, identity.entity, concluded(reasonOf(identity)));
  }
}

function isAboutAction({ graph }: KnowledgeGraph, claim: string): boolean {
  return graph.someOutEdge(claim, (_key, { type }) => type === "ABOUT");
}

function speakersOf(claim: ClaimReport, identities: (mention: MentionId) => readonly Identity[]) {
  return claim.speakers.flatMap((speaker) =>
    distinct(identities(speaker.mention)).map((identity) => [identity, speaker] as const),
  );
}

function distinct(identities: readonly Identity[]): Identity[] {
  return [...new Map(identities.map((identity) => [identity.entity, identity])).values()];
}

function reasonOf({ inferred, reason }: Identity): string | null {
  return inferred ? reason : null;
}

/**
 * How sure we are to have understood the words: 0.9 where every participant and speaker is known by the words
 * themselves, less for each that was concluded or that stays unknown.
 */
function confidenceOf(extraction: Extraction, claim: ClaimReport, resolution: Resolution): number {
  const actions = extraction.actions.filter((action) => action.claim === claim.id);
  const members = [
    ...actions.flatMap(({ actors, recipients }) => [...actors, ...recipients]),
    ...claim.speakers.map(({ mention }) => mention),
    ...claim.about,
  ];
  let confidence = 0.9;
  for (const mention of new Set(members)) {
    const identities = resolution.identities(extraction.article.id, mention);
    if (identities.length === 0) confidence *= 0.8;
    else if (identities.some(({ inferred }) => inferred)) confidence *= 0.9;
  }
  return Math.round(confidence * 100) / 100;
}
