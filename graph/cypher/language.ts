import type { GraphIndex, GraphWriter } from "../model/index/index.ts";
import type { PropertyGraph } from "../model/property-graph.ts";
import type { Catalog, QueryBinder } from "./bind/index.ts";
import type { Automaton, Compiler } from "./execute/index.ts";
import type { FunctionDefinition } from "./functions/index.ts";
import type { Expected, StatementParser } from "./parse/index.ts";
import type { ClauseContext, PrintPlan } from "./plan/index.ts";

/** How much of Cypher an engine speaks. */
export interface Language {
  readonly Parser: new (text: string, expected?: Expected) => StatementParser;
  readonly Binder: new (text: string, catalog: Catalog) => QueryBinder;
  readonly functions: readonly FunctionDefinition[];
  /** Follows all ways of a regular expression at once; without, one is refused where there may be too many. */
  readonly automaton: Automaton | null;
  /** For EXPLAIN and PROFILE; null where the parser knows neither. */
  readonly printPlan: PrintPlan | null;
  /** What it takes to write; null where the parser knows no clause that does. */
  readonly writing: {
    readonly plan: ClauseContext["other"];
    readonly compile: Compiler["writing"];
    readonly writer: (graph: PropertyGraph, index: GraphIndex) => GraphWriter;
  } | null;
}
