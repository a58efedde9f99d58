import type { MultiDirectedGraph } from "graphology";
import type { PropertyGraph } from "../model/property-graph.ts";
import { QueryBinder } from "./bind/index.ts";
import { Engine, type CypherEngine, type CypherOptions } from "./engine.ts";
import type { Language } from "./language.ts";
import { StatementParser } from "./parse/index.ts";

/** All of Cypher but SHOW, the clauses that write, LOAD CSV, and regular expressions with too many ways to match. */
export const reading: Language = {
  Parser: StatementParser,
  Binder: QueryBinder,
  automaton: null,
  writing: null,
};

export interface ReaderOptions extends Omit<CypherOptions, "readOnly" | "check" | "loadCsv"> {
  /** The library's knows SHOW as well. */
  readonly Parser?: Language["Parser"];
  /** The library's. */
  readonly automaton?: Language["automaton"];
}

/** An engine that reads and never writes: it carries none of the code for it, which makes a page smaller. */
export function createReader(
  graph: PropertyGraph | MultiDirectedGraph,
  { Parser = StatementParser, automaton = null, ...options }: ReaderOptions = {},
): CypherEngine {
  return new Engine(graph as PropertyGraph, options, { ...reading, Parser, automaton }).door();
}
