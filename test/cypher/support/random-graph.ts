import { createPropertyGraph, type PropertyGraph } from "../../../graph/model/property-graph.ts";
import { randomOf } from "./engine.ts";

/** A small graph with loops, parallel relationships and nodes apart: the same for the same seed. */
export function randomGraph(seed: number): PropertyGraph {
  const random = randomOf(seed);
  const upTo = (n: number) => Math.floor(random() * n);
  const graph = createPropertyGraph();
  const nodes = 3 + upTo(5);
  for (let i = 0; i < nodes; i++) {
    const labels = ["A", "B"].filter(() => random() < 0.6);
    graph.addNode(`n${i}`, { labels, properties: { id: i, i, ...(random() < 0.8 && { x: upTo(3) }) } });
  }
  const edges = upTo(11);
  for (let e = 0; e < edges; e++) {
    const type = random() < 0.5 ? "R" : "S";
    graph.addDirectedEdgeWithKey(`e${e}`, `n${upTo(nodes)}`, `n${upTo(nodes)}`, {
      type,
      properties: { id: e, e, w: upTo(3) },
    });
  }
  return graph;
}
