import {
  asGraphFile,
  numberOf,
  numberOrNull,
  textOf,
  textOrNull,
  textsOf,
  type FileEdge,
  type GraphFile,
  type Properties,
} from "./graph-file.ts";
import {
  byDate,
  type Action,
  type Article,
  type Claim,
  type Disagreement,
  type Entity,
  type EntityKind,
  type Ledger,
  type Link,
  type Response,
  type Speaker,
} from "./ledger.ts";

interface Nodes {
  readonly articles: Map<string, Article>;
  readonly entities: Map<string, Entity>;
  readonly actions: Map<string, Action>;
  readonly claims: Map<string, Claim>;
}

/** Reads a parsed `news.graph.json` in one pass; throws `DrawingError` when it is none. */
export function readLedger(json: unknown): Ledger {
  const file = asGraphFile(json);
  const nodes = readNodes(file);
  const relations = readRelations(file, nodes);
  for (const claims of [...relations.claimsAbout.values(), ...relations.claimsOfArticle.values()])
    claims.sort(inReadingOrder(nodes));
  for (const claims of relations.claimsSaidBy.values()) claims.sort(inReadingOrder(nodes));
  for (const speakers of relations.speakersOf.values()) speakers.sort((a, b) => a.order - b.order);
  return { ...nodes, ...relations, order: file.nodes.length, size: file.edges.length };
}

function readNodes(file: GraphFile): Nodes {
  const nodes: Nodes = { articles: new Map(), entities: new Map(), actions: new Map(), claims: new Map() };
  for (const { key, attributes } of file.nodes) {
    const { labels, properties } = attributes;
    if (labels.includes("Article")) nodes.articles.set(key, readArticle(key, properties));
    else if (labels.includes("Action")) nodes.actions.set(key, readAction(key, properties));
    else if (labels.includes("Claim")) nodes.claims.set(key, readClaim(key, properties));
    else {
      const kind = entityKinds.find((name) => labels.includes(name));
      if (kind !== undefined) nodes.entities.set(key, readEntity(key, kind, properties));
    }
  }
  return nodes;
}

const entityKinds: readonly EntityKind[] = ["Person", "Institution", "Country", "Place"];

function readArticle(id: string, properties: Properties): Article {
  return {
    id,
    title: textOrNull(properties, "title") ?? firstWords(textOf(properties, "text")) ?? id,
    publisher: textOrNull(properties, "publisher"),
    authors: textsOf(properties, "authors"),
    published: textOrNull(properties, "published"),
    dateline: textOrNull(properties, "dateline"),
    url: textOrNull(properties, "url"),
    file: textOrNull(properties, "file"),
    text: textOf(properties, "text"),
  };
}

/** How an article without a headline begins; null when it has no words. */
function firstWords(text: string): string | null {
  const line = text.trim().split("\n", 1)[0]!;
  if (line.length <= 70) return line === "" ? null : line;
  return `${line.slice(0, 70).replace(/\s+\S*$/u, "")}…`;
}

function readEntity(id: string, kind: EntityKind, properties: Properties): Entity {
  return {
    id,
    kind,
    name: textOrNull(properties, "name") ?? id,
    aliases: textsOf(properties, "aliases"),
    mentions: numberOf(properties, "mentions"),
    articles: numberOf(properties, "articles"),
    sort: textOrNull(properties, "kind"),
  };
}

function readAction(id: string, properties: Properties): Action {
  return {
    id,
    type: textOf(properties, "type"),
    mode: textOrNull(properties, "mode"),
    name: textOrNull(properties, "name") ?? id,
    start: textOrNull(properties, "start"),
    end: textOrNull(properties, "end"),
    granularity: textOrNull(properties, "granularity"),
    dateBasis: textOf(properties, "dateBasis"),
    status: textOf(properties, "status"),
    articles: numberOf(properties, "articles"),
    sources: numberOf(properties, "sources"),
  };
}

function readClaim(id: string, properties: Properties): Claim {
  const number = numberOrNull(properties, "number");
  const value = [
    number === null ? null : String(number),
    textOrNull(properties, "unit"),
    textOrNull(properties, "counted"),
  ];
  return {
    id,
    quote: textOf(properties, "quote"),
    article: textOf(properties, "article"),
    start: numberOf(properties, "start"),
    end: numberOf(properties, "end"),
    polarity: textOf(properties, "polarity"),
    modality: textOf(properties, "modality"),
    hedges: textsOf(properties, "hedges"),
    zone: textOf(properties, "zone"),
    from: textOrNull(properties, "from"),
    to: textOrNull(properties, "to"),
    value: number === null ? null : value.filter((part) => part !== null).join(" "),
    confidence: numberOf(properties, "confidence"),
  };
}

function readRelations(file: GraphFile, nodes: Nodes) {
  const claimsAbout = new Map<string, string[]>();
  const claimsOfArticle = new Map<string, string[]>();
  const claimsSaidBy = new Map<string, string[]>();
  const aboutOf = new Map<string, string[]>();
  const speakersOf = new Map<string, Speaker[]>();
  const disagreements: Disagreement[] = [];
  const responses: Response[] = [];
  const links: Link[] = [];
  const isDrawn = (id: string) => nodes.articles.has(id) || nodes.entities.has(id) || nodes.actions.has(id);
  for (const edge of file.edges) {
    const { source, target } = edge;
    const { type, properties } = edge.attributes;
    if (type === "STATES") push(claimsOfArticle, source, target);
    else if (type === "ABOUT") {
      push(claimsAbout, target, source);
      push(aboutOf, source, target);
    } else if (type === "SAID_BY") {
      push(claimsSaidBy, target, source);
      push(speakersOf, source, speakerOf(target, properties));
    } else if (type === "CONTRADICTS") disagreements.push(disagreementOf(edge));
    else if (type === "RESPONDS_TO")
      responses.push({ from: source, to: target, kind: textOf(properties, "kind") });
    else if (isDrawn(source) && isDrawn(target))
      links.push({ id: edge.key, type, source, target, properties });
  }
  return { links, claimsAbout, claimsOfArticle, claimsSaidBy, aboutOf, speakersOf, disagreements, responses };
}

function speakerOf(id: string, properties: Properties): Speaker {
  return { id, order: numberOf(properties, "order"), cue: textOf(properties, "cue") };
}

function disagreementOf({ key, source, target, attributes: { properties } }: FileEdge): Disagreement {
  return {
    id: key,
    slot: textOf(properties, "slot"),
    left: textOf(properties, "left"),
    right: textOf(properties, "right"),
    leftClaim: source,
    rightClaim: target,
  };
}

function inReadingOrder({ claims, articles }: Nodes): (a: string, b: string) => number {
  return (a, b) => {
    const left = claims.get(a);
    const right = claims.get(b);
    if (left === undefined || right === undefined) return a < b ? -1 : 1;
    if (left.article === right.article) return left.start - right.start || left.end - right.end;
    const dates = byDate(
      articles.get(left.article)?.published ?? null,
      articles.get(right.article)?.published ?? null,
    );
    return dates || (left.article < right.article ? -1 : 1);
  };
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
