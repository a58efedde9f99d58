import { createUnweightedIndexedBrandes } from "graphology-shortest-path/indexed-brandes.js";
import { float } from "../../../values/index.ts";
import { procedure, type ProcedureContext } from "../../procedures/index.ts";
import { Config } from "./config.ts";
import { project, type Projection } from "./projection.ts";

const name = "algo.betweenness";

/** Brandes, "A faster algorithm for betweenness centrality" (2001). */
export const betweenness = procedure(
  `${name}(config?: Map): node: Node, score: Float`,
  "On how many of the shortest paths between two others each node lies; a pair with several such paths counts once.",
  (index, [given], context) => {
    const config = new Config(name, given).projection("NATURAL");
    const graph = project(index, config, name, context);
    const scores = scoresOf(graph, context);
    // Undirected, every pair was walked from both ends.
    const share = graph.type === "undirected" ? 2 : 1;
    return graph.nodes().map((key, i) => [index.node(Number(key)), float(scores[i]! / share)]);
  },
);

function scoresOf(graph: Projection, { progress, step }: ProcedureContext): Float64Array {
  const walkFrom = createUnweightedIndexedBrandes(graph);
  const { order: total, size } = graph;
  const scores = new Float64Array(total);
  const shares = new Float64Array(total);
  for (let source = 0; source < total; source++) {
    if (source % 100 === 0) progress({ procedure: name, stage: "walking", done: source, total });
    step(size + 1);
    const [reached, parents, pathCounts] = walkFrom(source);
    shares.fill(0);
    while (reached.size > 0) {
      const node = reached.pop()!;
      const share = (1 + shares[node]!) / pathCounts[node]!;
      for (const parent of parents[node]!) shares[parent]! += pathCounts[parent]! * share;
      if (node !== source) scores[node]! += shares[node]!;
    }
  }
  progress({ procedure: name, stage: "walking", done: total, total });
  return scores;
}
