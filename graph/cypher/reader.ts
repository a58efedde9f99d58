import type { MultiDirectedGraph } from "graphology";
import type { PropertyGraph } from "../model/property-graph.ts";
import { QueryBinder } from "./bind/index.ts";
import { Engine, type CypherEngine, type CypherOptions } from "./engine.ts";
import type { Language } from "./language.ts";
import { StatementParser } from "./parse/index.ts";

/** All of Cypher but the clauses that write, and LOAD CSV. */
export const reading: Language = { Parser: StatementParser, Binder: QueryBinder, writing: null };

/** An engine that reads and never writes: it carries none of the code for it, which makes a page smaller. */
export function createReader(
  graph: PropertyGraph | MultiDirectedGraph,
  options: Omit<CypherOptions, "readOnly" | "check" | "loadCsv"> = {},
): CypherEngine {
  return new Engine(graph as PropertyGraph, options, reading).door();
}
