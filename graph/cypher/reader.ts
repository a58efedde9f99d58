import type { MultiDirectedGraph } from "graphology";
import type { PropertyGraph } from "../model/property-graph.ts";
import { QueryBinder } from "./bind/index.ts";
import { Engine, type CypherEngine, type CypherOptions } from "./engine.ts";
import { openCypherFunctions } from "./functions/index.ts";
import type { Language } from "./language.ts";
import { StatementParser } from "./parse/index.ts";

/** openCypher's clauses that read, its functions, and regular expressions that match in not too many ways. */
export const reading: Language = {
  Parser: StatementParser,
  Binder: QueryBinder,
  functions: openCypherFunctions,
  automaton: null,
  printPlan: null,
  writing: null,
};

export interface ReaderOptions
  extends
    Omit<CypherOptions, "readOnly" | "check" | "loadCsv">,
    /** What the library adds. */
    Partial<Pick<Language, "Parser" | "functions" | "automaton" | "printPlan">> {}

/** An engine that reads and never writes: it carries none of the code for it, which makes a page smaller. */
export function createReader(
  graph: PropertyGraph | MultiDirectedGraph,
  options: ReaderOptions = {},
): CypherEngine {
  const { Parser, functions, automaton, printPlan } = { ...reading, ...options };
  const language = { ...reading, Parser, functions, automaton, printPlan };
  return new Engine(graph as PropertyGraph, options, language).door();
}
