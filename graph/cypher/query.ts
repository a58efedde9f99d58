import type { MultiDirectedGraph } from "graphology";
import { GraphWriter } from "../model/index/index.ts";
import type { PropertyGraph } from "../model/property-graph.ts";
import { Engine, type CypherEngine, type CypherOptions } from "./engine.ts";
import { compileWriting } from "./execute/writing/compile-writing.ts";

const writing = {
  compile: compileWriting,
  writer: (...given: ConstructorParameters<typeof GraphWriter>) => new GraphWriter(...given),
};

/** A Cypher engine over a graphology graph. It never copies the graph; it builds an index when first asked. */
export function createCypher(
  graph: PropertyGraph | MultiDirectedGraph,
  options: CypherOptions = {},
): CypherEngine {
  return new Engine(graph as PropertyGraph, options, writing).door();
}
