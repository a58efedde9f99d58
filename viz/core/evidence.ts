import { reports, subjectsOf, type Drawing, type DrawnEdge } from "./drawing.ts";
import { numberOrNull, numbersOf, textOf } from "./graph-file.ts";
import {
  byDate,
  type Article,
  type Claim,
  type Disagreement,
  type Ledger,
  type Link,
  type Words,
} from "./ledger.ts";
import { sentenceAround, type MarkedSentence } from "./sentence.ts";

/** Words of an article that stand behind something drawn. */
export interface Evidence {
  readonly words: Words;
  readonly article: Article;
  readonly sentence: MarkedSentence;
  readonly claim: Claim | null;
  /** Who says it inside the article, innermost first: "Rubio, as told by Pigott". */
  readonly speakers: readonly string[];
}

/** Evidence for a claim; null when the article or the words are not there. */
export function evidenceOfClaim(ledger: Ledger, id: string): Evidence | null {
  const claim = ledger.claims.get(id);
  return claim === undefined ? null : evidenceOfWords(ledger, claim, claim);
}

function evidenceOfWords(ledger: Ledger, words: Words, claim: Claim | null): Evidence | null {
  const article = ledger.articles.get(words.article);
  if (article === undefined || words.end <= words.start || words.end > article.text.length) return null;
  const speakers = claim === null ? [] : (ledger.speakersOf.get(claim.id) ?? []);
  return {
    words: { article: words.article, start: words.start, end: words.end },
    article,
    sentence: sentenceAround(article.text, words),
    claim,
    speakers: speakers.map(({ id }) => ledger.entities.get(id)?.name ?? id),
  };
}

const present = (evidence: Evidence | null): evidence is Evidence => evidence !== null;

export function evidenceOfClaims(ledger: Ledger, ids: readonly string[]): Evidence[] {
  return ids.map((id) => evidenceOfClaim(ledger, id)).filter(present);
}

/** The sentences in which an entity is named, one for each sentence, oldest article first. */
export function evidenceOfMentions(ledger: Ledger, entity: string): Evidence[] {
  const links = ledger.links.filter(({ type, target }) => type === "MENTIONS" && target === entity);
  links.sort((a, b) => byDate(published(ledger, a), published(ledger, b)) || (a.source < b.source ? -1 : 1));
  return links.flatMap((link) => oneASentence(evidenceOfMention(ledger, link)));
}

const published = (ledger: Ledger, { source }: Link) => ledger.articles.get(source)?.published ?? null;

function evidenceOfMention(ledger: Ledger, { source, properties }: Link): Evidence[] {
  const ends = numbersOf(properties, "ends");
  return numbersOf(properties, "starts")
    .map((start, i) => evidenceOfWords(ledger, { article: source, start, end: ends[i] ?? start }, null))
    .filter(present);
}

function oneASentence(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ words, sentence }) => {
    const key = `${words.article}|${sentence.start}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The words behind an edge: its own, the claims of its action, or the sentences that name both its ends. */
export function evidenceOfEdge(ledger: Ledger, edge: DrawnEdge): Evidence[] {
  if (edge.type === reports)
    return evidenceOfClaims(
      ledger,
      (ledger.claimsOfArticle.get(edge.source) ?? []).filter((claim) =>
        ledger.aboutOf.get(claim)?.includes(edge.target),
      ),
    );
  const link = ledger.links.find(({ id }) => id === edge.id);
  if (link === undefined) return [];
  if (link.type === "DERIVED_FROM") return evidenceOfShared(ledger, link);
  if (link.type === "MENTIONS") return oneASentence(evidenceOfMention(ledger, link));
  if (ledger.actions.has(link.source))
    return [
      ...evidenceOfRole(ledger, link),
      ...evidenceOfClaims(ledger, ledger.claimsAbout.get(link.source) ?? []),
    ];
  return evidenceOfBoth(ledger, link);
}

/** Where the text names the actor, recipient or place. */
function evidenceOfRole(ledger: Ledger, { properties }: Link): Evidence[] {
  const start = numberOrNull(properties, "start");
  const end = numberOrNull(properties, "end");
  if (start === null || end === null) return [];
  return [evidenceOfWords(ledger, { article: textOf(properties, "article"), start, end }, null)].filter(
    present,
  );
}

/** The claims of a rewritten story whose words stand in the other one too. */
function evidenceOfShared(ledger: Ledger, { source, target }: Link): Evidence[] {
  const original = ledger.articles.get(target)?.text ?? "";
  return evidenceOfClaims(ledger, ledger.claimsOfArticle.get(source) ?? []).filter(
    ({ claim }) => claim !== null && original.includes(claim.quote),
  );
}

/** How much of a rewritten story stands in the other one, in percent; null for any other edge. */
export function sharedPercent(ledger: Ledger, edge: DrawnEdge): number | null {
  const link = ledger.links.find(({ id }) => id === edge.id);
  const containment = link === undefined ? null : numberOrNull(link.properties, "containment");
  return containment === null ? null : Math.round(100 * containment);
}

/** Sentences that name both ends; failing that, those that name the first. */
function evidenceOfBoth(ledger: Ledger, { source, target }: Link): Evidence[] {
  const place = ({ words, sentence }: Evidence) => `${words.article}|${sentence.start}`;
  const first = evidenceOfMentions(ledger, source);
  const second = new Set(evidenceOfMentions(ledger, target).map(place));
  const both = first.filter((evidence) => second.has(place(evidence)));
  return both.length > 0 ? both : first.slice(0, 3);
}

export interface DisagreementSides {
  readonly disagreement: Disagreement;
  readonly left: Evidence | null;
  readonly right: Evidence | null;
}

/** The disagreements about an action or entity, or that a claim is a side of; one card for each pair of values. */
export function disagreementsAbout(ledger: Ledger, id: string): DisagreementSides[] {
  const seen = new Set<string>();
  return ledger.disagreements
    .filter((it) => it.leftClaim === id || it.rightClaim === id || subjectsOf(ledger, it).includes(id))
    .filter(({ slot, left, right }) => {
      const key = `${slot}|${[left, right].sort().join("|")}`;
      return !seen.has(key) && seen.add(key);
    })
    .map((disagreement) => ({
      disagreement,
      left: evidenceOfClaim(ledger, disagreement.leftClaim),
      right: evidenceOfClaim(ledger, disagreement.rightClaim),
    }));
}

export interface Neighbour {
  readonly edge: DrawnEdge;
  readonly id: string;
}

/** What lies at the other end of a node's edges, the most spoken of first. */
export function neighboursOf(drawing: Drawing, id: string): Neighbour[] {
  return (drawing.edgesAt.get(id) ?? [])
    .map((edge) => ({ edge, id: edge.source === id ? edge.target : edge.source }))
    .sort((a, b) => {
      const weight = (drawing.nodeById.get(b.id)?.weight ?? 0) - (drawing.nodeById.get(a.id)?.weight ?? 0);
      return weight || (a.edge.id < b.edge.id ? -1 : 1);
    });
}
