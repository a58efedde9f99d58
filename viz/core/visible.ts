import type { Drawing, DrawnEdge, DrawnNode } from "./drawing.ts";
import type { Ledger } from "./ledger.ts";
import type { DateRange, Facet, ViewState } from "./state.ts";

export interface VisibleSet {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

type Filters = Pick<ViewState, "hiddenKinds" | "facet" | "publisher" | "range" | "only">;

/**
 * What the filters leave. Actions and articles are judged by themselves; people, institutions and places stay while an
 * edge still touches them, so that a date range shows who was part of what happened then.
 */
export function visibleSet(drawing: Drawing, ledger: Ledger, filters: Filters): VisibleSet {
  const { hiddenKinds, facet, publisher, range, only } = filters;
  const isNarrowed = facet !== null || publisher !== null || range !== null;
  const byPublisher = publisher === null ? null : idsOfPublisher(ledger, publisher);
  const kept = new Set<string>();
  for (const node of drawing.nodes) {
    if (hiddenKinds.has(node.kind) || (only !== null && !only.has(node.id))) continue;
    if (isNarrowed && isJudged(node) && !(passes(node, facet, range) && (byPublisher?.has(node.id) ?? true)))
      continue;
    kept.add(node.id);
  }
  const nodes = isNarrowed ? touched(drawing, kept, filters) : kept;
  const edges = new Set<string>();
  for (const edge of drawing.edges)
    if (!edge.isQuiet && nodes.has(edge.source) && nodes.has(edge.target)) edges.add(edge.id);
  return { nodes, edges };
}

const isJudged = (node: DrawnNode) => node.kind === "Action" || node.kind === "Article";

function passes(node: DrawnNode, facet: Facet | null, range: DateRange | null): boolean {
  return (facet === null || node.kind === "Article" || hasFacet(node, facet)) && isWithin(node, range);
}

export function hasFacet(node: DrawnNode, facet: Facet): boolean {
  if (node.kind !== "Action") return false;
  switch (facet) {
    case "contradicted":
      return node.isContradicted;
    case "unconfirmed":
      return node.isUnsure;
    case "one source":
      return node.sources <= 1;
    case "more sources":
      return node.sources > 1;
  }
}

/** Undated nodes are always within: what has no date must not vanish unseen. */
export function isWithin(node: DrawnNode, range: DateRange | null): boolean {
  if (range === null || node.start === null || node.end === null) return true;
  return node.start <= range.to && node.end >= range.from;
}

function idsOfPublisher(ledger: Ledger, publisher: string): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const article of ledger.articles.values()) {
    if (publisherOf(article.publisher) !== publisher) continue;
    ids.add(article.id);
    for (const claim of ledger.claimsOfArticle.get(article.id) ?? [])
      for (const id of ledger.aboutOf.get(claim) ?? []) ids.add(id);
  }
  return ids;
}

export const publisherOf = (publisher: string | null): string => publisher ?? "Unknown";

/** Entities stay if a remaining action, or failing that a remaining article alone, touches them. */
function touched(drawing: Drawing, kept: ReadonlySet<string>, { facet }: Filters): Set<string> {
  const nodes = new Set<string>();
  for (const id of kept) {
    const node = drawing.nodeById.get(id)!;
    const other = (edge: DrawnEdge) => drawing.nodeById.get(edge.source === id ? edge.target : edge.source)!;
    const edges = drawing.edgesAt.get(id) ?? [];
    if (node.kind === "Action") nodes.add(id);
    // Under a facet an article is context: it stays with an action it reports.
    else if (node.kind === "Article") {
      if (facet === null || edges.some((edge) => kept.has(other(edge).id) && other(edge).kind === "Action"))
        nodes.add(id);
    } else if (edges.some((edge) => !edge.isQuiet && kept.has(other(edge).id) && isJudged(other(edge))))
      nodes.add(id);
  }
  return nodes;
}

/** The ids within one step of a node, itself included; quiet edges count, since focus shows them. */
export function neighbourhood(drawing: Drawing, id: string): ReadonlySet<string> {
  const ids = new Set([id]);
  for (const edge of drawing.edgesAt.get(id) ?? []) {
    ids.add(edge.source);
    ids.add(edge.target);
  }
  return ids;
}
