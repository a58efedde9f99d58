import { connectedComponents } from "graphology-components";
import { procedure } from "../../procedures/index.ts";
import { Config } from "./config.ts";
import { numbered } from "./numbered.ts";
import { project } from "./projection.ts";

const name = "algo.wcc";

/** Weakly connected components. */
export const wcc = procedure(
  `${name}(config?: Map): node: Node, component: Integer`,
  "The parts of the graph between which there is no path, whatever the directions.",
  (index, [given], context) => {
    const graph = project(index, new Config(name, given).projection("UNDIRECTED"), name, context);
    const partOf = new Map(connectedComponents(graph).flatMap((part, i) => part.map((key) => [key, i])));
    return numbered(graph.nodes(), (key) => partOf.get(key)!).map(([key, number]) => [
      index.node(Number(key)),
      number,
    ]);
  },
);
