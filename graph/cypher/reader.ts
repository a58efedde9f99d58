import type { MultiDirectedGraph } from "graphology";
import type { PropertyGraph } from "../model/property-graph.ts";
import { Engine, type CypherEngine, type CypherOptions } from "./engine.ts";

/** An engine that reads and never writes: it carries none of the code for it, which makes a page smaller. */
export function createReader(
  graph: PropertyGraph | MultiDirectedGraph,
  options: Omit<CypherOptions, "readOnly" | "check"> = {},
): CypherEngine {
  return new Engine(graph as PropertyGraph, options, null).door();
}
