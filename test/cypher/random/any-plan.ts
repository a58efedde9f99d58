import { automaton } from "../../../graph/cypher/execute/expressions/automaton.ts";
import { execute } from "../../../graph/cypher/execute/index.ts";
import { compileWriting } from "../../../graph/cypher/execute/writing/compile-writing.ts";
import type { Statistics } from "../../../graph/cypher/plan/index.ts";
import { callableOf, Preparation } from "../../../graph/cypher/preparation.ts";
import { procedures } from "../../../graph/cypher/procedures/index.ts";
import { reading } from "../../../graph/cypher/reader.ts";
import { LiveIndex, propertyGraphShape } from "../../../graph/model/index/index.ts";
import type { PropertyGraph } from "../../../graph/model/property-graph.ts";
import { functions } from "../../../graph/cypher/functions/index.ts";
import type { QueryResult } from "../../../graph/cypher/index.ts";

/** Answers a query that reads by a plan of which every choice is made by `choose`, not by cost. */
export function answerByPlan(
  graph: PropertyGraph,
  text: string,
  choose: NonNullable<Statistics["choose"]>,
): Pick<QueryResult, "columns" | "rows"> {
  const { index } = LiveIndex.of(graph, propertyGraphShape);
  const language = { ...reading, functions };
  const preparation = new Preparation(index, callableOf(language, procedures), language);
  Object.defineProperty(preparation.statistics, "choose", { value: choose });
  const { bound, plan, nested, columns } = preparation.of(text);
  const { rows } = execute({
    text,
    plan,
    nested,
    width: bound.width,
    index,
    writer: null,
    automaton,
    writing: compileWriting,
    parameters: new Map(),
    functions: {
      now: () => ({ seconds: 0, nanosecond: 0 }),
      timeZone: "Z",
      random: () => 0,
      node: (id) => index.node(id),
    },
    limits: {},
    loadCsv: null,
    progress: () => undefined,
    counts: null,
  });
  return { columns, rows };
}
