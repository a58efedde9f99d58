import { createCypher, type QueryResult } from "../../../graph/cypher/index.ts";
import type { PropertyGraph } from "../../../graph/model/property-graph.ts";
import { referenceGraph } from "../reference/of-graph.ts";
import { TooLarge } from "../reference/pattern.ts";
import { answerOf } from "../reference/query.ts";
import { randomOf } from "../support/engine.ts";
import { randomGraph } from "../support/random-graph.ts";
import { answerByPlan } from "./any-plan.ts";
import { randomQuery } from "./query.ts";
import { shrink } from "./shrink.ts";

/** What came of a random query: how many rows, and a difference, shrunk; null where the reference gives up. */
export interface Outcome {
  readonly rows: number;
  readonly difference: string | null;
}

/** Asks the engine, by its own plan and by others, and the reference evaluator the query of a seed. */
export function check(seed: number, plans: number): Outcome | null {
  const graph = randomGraph(seed);
  const query = randomQuery(seed);
  try {
    const wanted = expected(query, graph);
    if (difference(query, graph, plans, wanted) === null) return { rows: wanted.length, difference: null };
    const small = shrink(query, (text) => difference(text, graph, plans) !== null);
    return {
      rows: wanted.length,
      difference: `seed ${seed}: ${small}\n${difference(small, graph, plans) ?? ""}\nof: ${query}`,
    };
  } catch (error) {
    if (error instanceof TooLarge) return null;
    throw new Error(`seed ${seed}: ${query}`, { cause: error });
  }
}

/** The first plan, by the engine's choice or at random, whose rows are not those of the reference. */
function difference(
  query: string,
  graph: PropertyGraph,
  plans: number,
  wanted = expected(query, graph),
): string | null {
  for (let plan = 0; plan <= plans; plan++) {
    const random = randomOf(plan);
    const choose = (count: number) => Math.floor(random() * count);
    const result = plan === 0 ? createCypher(graph).query(query) : answerByPlan(graph, query, choose);
    const found = rowsOf(query, result);
    if (wanted.join("\n") !== found.join("\n"))
      return `plan ${plan}: expected\n${some(wanted)}\nfound\n${some(found)}`;
  }
  return null;
}

const some = (rows: readonly string[]): string =>
  [...rows.slice(0, 10), ...(rows.length > 10 ? [`and ${rows.length - 10} more`] : [])]
    .map((row) => `  ${row}`)
    .join("\n");

function expected(query: string, graph: PropertyGraph): string[] {
  const rows = answerOf(query, referenceGraph(graph));
  return rowsOf(query, { columns: [...(rows[0]?.keys() ?? [])], rows: rows.map((row) => [...row.values()]) });
}

/** Rows as text, sorted where no order is stated: null, numbers, truths and lists of these. What is collected has no order. */
function rowsOf(query: string, { columns, rows }: Rows): string[] {
  const texts = rows.map((row) =>
    JSON.stringify(row.map((value, i) => (columns[i]!.startsWith("bag") ? [value].flat().sort() : value))),
  );
  return /RETURN (?:(?!RETURN|UNION).)* ORDER BY [^}]*$/.test(query) ? texts : texts.sort();
}

type Rows = Pick<QueryResult, "columns"> & { readonly rows: readonly (readonly unknown[])[] };
