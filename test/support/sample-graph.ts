import { sampleActions, samplePlaces, sampleRoles, type SampleClaim } from "./sample-actions.ts";
import { sampleArticles, sampleEntities, type SampleArticle, type SampleEntity } from "./sample-articles.ts";

type Properties = Record<string, unknown>;

interface Element {
  key: string;
  attributes: object;
  source?: string;
  target?: string;
}

/** A graph file as JSON, of the sample articles: about sixty nodes to draw, every offset real, four contradictions. */
export function sampleGraph(): {
  newsgraph: 1;
  attributes: object;
  options: object;
  nodes: Element[];
  edges: Element[];
} {
  const nodes: Element[] = [];
  const edges: Element[] = [];
  const node = (key: string, labels: string[], properties: Properties) => {
    nodes.push({ key, attributes: { labels, properties: { id: key, ...properties } } });
  };
  const edge = (source: string, type: string, target: string, properties: Properties = {}) => {
    edges.push({
      key: `${source}|${type}|${target}|${edges.length}`,
      source,
      target,
      attributes: { type, properties },
    });
  };
  for (const article of sampleArticles) node(article.id, ["Article"], articleProperties(article));
  for (const entity of sampleEntities) addEntity(entity, node, edge);
  for (const action of sampleActions) {
    const articles = new Set(action.claims.map(({ article }) => article)).size;
    const { type, name, status } = action;
    const dates =
      action.day === null
        ? {}
        : { start: date(action.day), end: date(action.end ?? action.day), granularity: "day" };
    const dateBasis = action.day === null ? "unknown" : "resolved";
    node(action.id, ["Action"], {
      type,
      name,
      status,
      dateBasis,
      articles,
      sources: articles,
      score: { "@float": 1 },
      ...dates,
    });
    const claims = action.claims.map((claim) => addClaim(claim, action.id, node, edge));
    const first = action.claims[0]!;
    const role = { ...spanOf(first), article: first.article };
    for (const actor of action.actors) edge(action.id, "ACTOR", actor, role);
    for (const recipient of action.recipients ?? []) edge(action.id, "RECIPIENT", recipient, role);
    if (action.place !== undefined) edge(action.id, "LOCATION", action.place, role);
    if (action.contradiction !== undefined) {
      const { left, right, slot, values } = action.contradiction;
      edge(claims[left]!, "CONTRADICTS", claims[right]!, { slot, left: values[0], right: values[1] });
    }
  }
  for (const [person, of, title] of sampleRoles)
    edge(person, "HOLDS_ROLE", of, { title, status: "current", claims: 1 });
  for (const [place, country] of samplePlaces)
    edge(place, "LOCATED_IN", country, { inferred: true, reason: "gazetteer" });
  return {
    newsgraph: 1,
    attributes: {},
    options: { type: "directed", multi: true, allowSelfLoops: true },
    nodes,
    edges,
  };
}

const date = (day: string) => ({ "@date": day });

function articleProperties({ title, publisher, published, text, id }: SampleArticle): Properties {
  return {
    title,
    publisher,
    authors: [],
    ...(published === null ? {} : { published: date(published) }),
    file: `${id}.txt`,
    language: "en",
    words: text.split(/\s+/u).length,
    text,
  };
}

type AddNode = (key: string, labels: string[], properties: Properties) => void;
type AddEdge = (source: string, type: string, target: string, properties?: Properties) => void;

function addEntity({ id, kind, names, sort }: SampleEntity, node: AddNode, edge: AddEdge): void {
  const found = sampleArticles.map((article) => ({ article, spans: mentionsOf(article.text, id, names) }));
  const there = found.filter(({ spans }) => spans.length > 0);
  const mentions = there.reduce((sum, { spans }) => sum + spans.length, 0);
  const code = kind === "Country" ? { iso3: id.slice(-3) } : {};
  node(id, ["Entity", kind], {
    name: names[0],
    aliases: names,
    mentions,
    articles: there.length,
    ...code,
    ...(sort && { kind: sort }),
  });
  for (const { article, spans } of there)
    edge(article.id, "MENTIONS", id, {
      count: spans.length,
      starts: spans.map(({ start }) => start),
      ends: spans.map(({ end }) => end),
      texts: spans.map(({ start, end }) => article.text.slice(start, end)),
    });
}

/** Every place a name stands, unless a longer name of another entity covers it. */
function mentionsOf(text: string, id: string, names: readonly string[]): { start: number; end: number }[] {
  const all = sampleEntities
    .flatMap((entity) => entity.names.map((name) => ({ name, id: entity.id })))
    .sort((a, b) => b.name.length - a.name.length);
  const taken: { start: number; end: number; id: string }[] = [];
  for (const { name, id: owner } of all)
    for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      if (taken.every((other) => end <= other.start || start >= other.end))
        taken.push({ start, end, id: owner });
    }
  return taken.filter((span) => span.id === id && names.length > 0).sort((a, b) => a.start - b.start);
}

function spanOf({ article, quote }: SampleClaim): { start: number; end: number } {
  const start = sampleArticles.find(({ id }) => id === article)?.text.indexOf(quote) ?? -1;
  if (start === -1) throw new Error(`The sample's ${article} does not say "${quote}".`);
  return { start, end: start + quote.length };
}

function addClaim(claim: SampleClaim, action: string, node: AddNode, edge: AddEdge): string {
  const { start, end } = spanOf(claim);
  const id = `claim/${claim.article.slice(8)}/${start}-${end}`;
  node(id, ["Claim"], {
    quote: claim.quote,
    article: claim.article,
    start,
    end,
    sentence: 0,
    predicate: "say",
    polarity: claim.polarity ?? "affirmed",
    modality: claim.modality ?? "asserted",
    hedges: [],
    tense: "past",
    zone: start < 400 ? "lead" : "body",
    confidence: 0.9,
    extractor: "sample 1",
  });
  edge(claim.article, "STATES", id);
  edge(id, "ABOUT", action);
  (claim.saidBy ?? []).forEach((speaker, i) => {
    edge(id, "SAID_BY", speaker, { order: i + 1, cue: "said" });
  });
  return id;
}
