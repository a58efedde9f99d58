import { dayWords } from "./words.ts";
import { kinds, type Disagreement, type Kind, type Ledger } from "./ledger.ts";

/** A node of the picture. Sizes are radii in pixels at the first zoom. */
export interface DrawnNode {
  readonly id: string;
  readonly kind: Kind;
  readonly caption: string;
  readonly size: number;
  /** How much the news speaks of it: mentions, claims; labels are given by it. */
  readonly weight: number;
  /** ISO days; for an action when it happened, for an article its publication. */
  readonly start: string | null;
  readonly end: string | null;
  readonly isContradicted: boolean;
  /** Independent sources behind it. */
  readonly sources: number;
  /** Said, planned or denied rather than reported as having happened. */
  readonly isUnsure: boolean;
}

/** An edge of the picture. A quiet one is drawn only while one of its ends is in focus. */
export interface DrawnEdge {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly isQuiet: boolean;
  readonly isContradicted: boolean;
  /** It leads to or from an action that nobody says has happened. */
  readonly isUnsure: boolean;
  /** How many claims or mentions stand behind it. */
  readonly weight: number;
}

export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly nodeById: ReadonlyMap<string, DrawnNode>;
  readonly edgeById: ReadonlyMap<string, DrawnEdge>;
  /** Edges at a node, quiet ones included. */
  readonly edgesAt: ReadonlyMap<string, readonly DrawnEdge[]>;
  readonly counts: Readonly<Record<Kind, number>>;
}

/** Above this many nodes the articles start hidden: the picture then shows who did what, not who wrote it. */
export const manyNodes = 150;

/** Everything that can be drawn of a ledger, independent of what is shown right now. */
export function drawingOf(ledger: Ledger): Drawing {
  const contradicted = contradictedIds(ledger);
  const nodes = [...entityNodes(ledger), ...actionNodes(ledger, contradicted), ...articleNodes(ledger)];
  nodes.sort((a, b) => (a.id < b.id ? -1 : 1));
  const nodeById = new Map(nodes.map((node) => [node.id, node]));
  const edges = hush([...linkEdges(ledger, nodeById), ...reportEdges(ledger)]);
  edges.sort((a, b) => (a.id < b.id ? -1 : 1));
  const edgesAt = new Map<string, DrawnEdge[]>(nodes.map(({ id }) => [id, []]));
  for (const edge of edges) {
    edgesAt.get(edge.source)?.push(edge);
    if (edge.target !== edge.source) edgesAt.get(edge.target)?.push(edge);
  }
  const counts = Object.fromEntries(
    kinds.map((kind) => [kind, nodes.filter((node) => node.kind === kind).length]),
  ) as Record<Kind, number>;
  return { nodes, edges, nodeById, edgeById: new Map(edges.map((edge) => [edge.id, edge])), edgesAt, counts };
}

/** The actions and entities that two claims contradict each other about. */
function contradictedIds(ledger: Ledger): Set<string> {
  return new Set(ledger.disagreements.flatMap((disagreement) => subjectsOf(ledger, disagreement)));
}

/** What a disagreement is about: what both claims are about, or else what either is. */
export function subjectsOf(ledger: Ledger, { leftClaim, rightClaim }: Disagreement): readonly string[] {
  const left = ledger.aboutOf.get(leftClaim) ?? [];
  const right = ledger.aboutOf.get(rightClaim) ?? [];
  const both = left.filter((id) => right.includes(id));
  return both.length > 0 ? both : [...new Set([...left, ...right])];
}

const radius = (least: number, step: number, weight: number, most: number) =>
  Math.min(most, least + step * Math.sqrt(weight));

function entityNodes({ entities }: Ledger): DrawnNode[] {
  return [...entities.values()].map((entity) => ({
    id: entity.id,
    kind: entity.kind,
    caption: entity.name,
    size: radius(5, 1.9, Math.max(0, entity.mentions - 1), 20),
    weight: entity.mentions,
    start: null,
    end: null,
    isContradicted: false,
    sources: entity.articles,
    isUnsure: false,
  }));
}

function actionNodes({ actions, claimsAbout }: Ledger, contradicted: ReadonlySet<string>): DrawnNode[] {
  return [...actions.values()].map((action) => ({
    id: action.id,
    kind: "Action",
    caption: action.name,
    size: radius(5, 1, claimsAbout.get(action.id)?.length ?? 0, 10),
    weight: claimsAbout.get(action.id)?.length ?? 0,
    start: action.start ?? action.end,
    end: action.end ?? action.start,
    isContradicted: contradicted.has(action.id),
    sources: action.sources,
    isUnsure: action.status !== "happened",
  }));
}

function articleNodes({ articles, claimsOfArticle }: Ledger): DrawnNode[] {
  return [...articles.values()].map((article) => ({
    id: article.id,
    kind: "Article",
    caption: [
      article.publisher ?? article.title,
      ...(article.published === null ? [] : [dayWords(article.published)]),
    ].join(" · "),
    size: 5,
    weight: claimsOfArticle.get(article.id)?.length ?? 0,
    start: article.published,
    end: article.published,
    isContradicted: false,
    sources: 1,
    isUnsure: false,
  }));
}

function linkEdges({ links }: Ledger, nodeById: ReadonlyMap<string, DrawnNode>): DrawnEdge[] {
  return links.map(({ id, type, source, target, properties }) => {
    const action = nodeById.get(source);
    // The picture reads actor -> action -> recipient, so the actor's edge is turned round.
    const isTurned = type === "ACTOR";
    const isPart = isTurned || type === "RECIPIENT";
    const count = properties["count"] ?? properties["claims"];
    return {
      id,
      type,
      source: isTurned ? target : source,
      target: isTurned ? source : target,
      isQuiet: type === "MENTIONS",
      isContradicted: isPart && (action?.isContradicted ?? false),
      isUnsure: isPart && (action?.isUnsure ?? false),
      weight: typeof count === "number" ? count : 1,
    };
  });
}

/** Article to action: the article makes claims about it. The ledger keeps the claims between; the picture does not. */
function reportEdges(ledger: Ledger): DrawnEdge[] {
  const counts = new Map<string, { article: string; action: string; weight: number }>();
  for (const [article, claims] of ledger.claimsOfArticle)
    for (const claim of claims)
      for (const action of ledger.aboutOf.get(claim) ?? []) {
        if (!ledger.actions.has(action)) continue;
        const key = `${article}|${reports}|${action}`;
        const found = counts.get(key);
        if (found === undefined) counts.set(key, { article, action, weight: 1 });
        else found.weight += 1;
      }
  return [...counts].map(([id, { article, action, weight }]) => ({
    id,
    type: reports,
    source: article,
    target: action,
    isQuiet: false,
    isContradicted: false,
    isUnsure: false,
    weight,
  }));
}

/** The type of the edges between articles and actions; no relationship of the graph has it. */
export const reports = "REPORTS";

/** A mention speaks up when it is all that ties its entity to the rest. */
function hush(edges: readonly DrawnEdge[]): DrawnEdge[] {
  const tied = new Set(edges.flatMap((edge) => (edge.isQuiet ? [] : [edge.source, edge.target])));
  return edges.map((edge) => (edge.isQuiet && !tied.has(edge.target) ? { ...edge, isQuiet: false } : edge));
}
