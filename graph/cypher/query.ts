import type { MultiDirectedGraph } from "graphology";
import { GraphWriter } from "../model/index/index.ts";
import type { PropertyGraph } from "../model/property-graph.ts";
import { WritingBinder } from "./bind/index.ts";
import { completeIn, type Completion, type Vocabulary } from "./editor/index.ts";
import { Engine, type CypherEngine, type CypherOptions } from "./engine.ts";
import { automaton } from "./execute/expressions/automaton.ts";
import { compileWriting } from "./execute/writing/compile-writing.ts";
import { functions } from "./functions/index.ts";
import type { Language } from "./language.ts";
import { WritingParser } from "./parse/index.ts";
import { planWriting } from "./plan/index.ts";
import { printPlan } from "./plan/print.ts";

const whole: Language = {
  Parser: WritingParser,
  Binder: WritingBinder,
  functions,
  automaton,
  printPlan,
  writing: {
    plan: planWriting,
    compile: compileWriting,
    writer: (graph, index) => new GraphWriter(graph, index),
  },
};

/** A Cypher engine over a graphology graph. It never copies the graph; it builds an index when first asked. */
export function createCypher(
  graph: PropertyGraph | MultiDirectedGraph,
  options: CypherOptions = {},
): CypherEngine {
  return new Engine(graph as PropertyGraph, options, whole).door();
}

/**
 * What may stand at an offset of a query, the likeliest first: what the grammar asks for there, with the names of the
 * graph and the variables of the query. The query need not parse, before the caret or after it. Nothing is offered
 * inside strings and comments.
 */
export const complete = (text: string, position: number, vocabulary: Vocabulary): Completion =>
  completeIn(WritingParser, text, position, vocabulary);
