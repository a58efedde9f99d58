import pagerank from "graphology-metrics/centrality/pagerank.js";
import { float } from "../../../values/index.ts";
import { procedure } from "../../procedures/index.ts";
import { Config, invalid } from "./config.ts";
import { project, type Projection } from "./projection.ts";

const name = "algo.pageRank";

/** Page, Brin, Motwani and Winograd, "The PageRank citation ranking" (1999). */
export const pageRank = procedure(
  `${name}(config?: Map): node: Node, score: Float`,
  "How often a random walker is at each node; the scores add up to 1. Settings: dampingFactor (0.85), maxIterations (100), tolerance (1e-6).",
  (index, [given], context) => {
    const config = new Config(name, given, ["dampingFactor", "maxIterations", "tolerance"]);
    const graph = project(index, config.projection("NATURAL"), name, context);
    const options = {
      getEdgeWeight: "weight",
      alpha: config.number("dampingFactor", 0.85, 0, 1),
      maxIterations: config.number("maxIterations", 100, 1),
      tolerance: config.number("tolerance", 1e-6, 0),
    };
    const scores = graph.order === 0 ? {} : ranks(graph, options);
    return graph.mapNodes((key) => [index.node(Number(key)), float(scores[key]!)]);
  },
);

function ranks(graph: Projection, options: Parameters<typeof pagerank>[1]): Readonly<Record<string, number>> {
  try {
    return pagerank(graph, options);
  } catch {
    throw invalid(
      `${name} did not settle in ${options.maxIterations} iterations; raise maxIterations or tolerance`,
    );
  }
}
