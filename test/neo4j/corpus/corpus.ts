import { readdirSync, readFileSync } from "node:fs";
import type { PropertyGraph } from "../../../graph/model/property-graph.ts";
import { createPropertyGraph } from "../../../graph/model/property-graph.ts";
import { createCypher } from "../../../graph/cypher/index.ts";

/** Queries over one graph: `match.dense.cypher` holds one a line, over the graph that `dense.graph.cypher` creates. */
export interface Theme {
  readonly name: string;
  readonly graph: string;
  readonly queries: readonly string[];
}

const folder = new URL("./", import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), "utf8");

export const themes: readonly Theme[] = readdirSync(folder)
  .map((file) => /^(\w+)\.(\w+)\.cypher$/.exec(file))
  .filter((found) => found !== null && found[2] !== "graph")
  .map((found) => {
    const [file = "", name = "", graph = ""] = found ?? [];
    const queries = read(file).split("\n");
    return { name, graph, queries: queries.filter((line) => line !== "" && !line.startsWith("//")) };
  });

/** The statement that creates a graph made for the purpose. */
export const createStatement = (graph: string): string => read(`${graph}.graph.cypher`);

export function createdGraph(name: string): PropertyGraph {
  const graph = createPropertyGraph();
  createCypher(graph).query(createStatement(name));
  return graph;
}
