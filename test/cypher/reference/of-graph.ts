import type { PropertyGraph } from "../../../graph/model/property-graph.ts";
import type { Graph, Node, Value } from "./value.ts";

/** The graph as the reference evaluator sees it. */
export function referenceGraph(graph: PropertyGraph): Graph {
  const nodes = new Map<string, Node>();
  graph.forEachNode((key, { labels, properties }) => {
    nodes.set(key, { kind: "Node", id: nodes.size, labels, properties: properties as Record<string, Value> });
  });
  const relationships = graph.mapEdges((_key, { type, properties }, from, to) => ({
    type,
    properties,
    from,
    to,
  }));
  return {
    nodes: [...nodes.values()],
    relationships: relationships.map(({ type, properties, from, to }, id) => ({
      kind: "Relationship",
      id,
      type,
      from: nodes.get(from)!,
      to: nodes.get(to)!,
      properties: properties as Record<string, Value>,
    })),
  };
}
