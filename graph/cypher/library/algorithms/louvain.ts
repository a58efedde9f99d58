import louvainOf from "graphology-communities-louvain";
import { procedure } from "../../procedures/index.ts";
import { Config } from "./config.ts";
import { numbered } from "./numbered.ts";
import { project } from "./projection.ts";
import { seeded } from "../../seeded.ts";

const name = "algo.louvain";

/** Blondel, Guillaume, Lambiotte and Lefebvre, "Fast unfolding of communities in large networks" (2008). */
export const louvain = procedure(
  `${name}(config?: Map): node: Node, community: Integer`,
  "Communities whose nodes have more to do with each other than with the rest. Settings: resolution (1), randomSeed (1).",
  (index, [given], context) => {
    const config = new Config(name, given, ["resolution", "randomSeed"]);
    const graph = project(index, config.projection("UNDIRECTED"), name, context);
    const communities = louvainOf(graph, {
      getEdgeWeight: "weight",
      resolution: config.number("resolution", 1, 0),
      rng: seeded(config.number("randomSeed", 1, 0)),
    });
    return numbered(graph.nodes(), (key) => communities[key]!).map(([key, number]) => [
      index.node(Number(key)),
      number,
    ]);
  },
);
