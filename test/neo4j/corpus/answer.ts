import neo4j, { type Driver } from "neo4j-driver";
import { createCypher, CypherError, type Value } from "../../../graph/cypher/index.ts";
import type { PropertyGraph } from "../../../graph/model/property-graph.ts";
import { canonical } from "../../tck/values.ts";
import { fromDriver } from "../from-driver.ts";

/** What an engine says to a query: `error`, or columns and rows; where order is not stated the rows are sorted. */
export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  /** All that the graph holds after a query that writes. */
  readonly graph: readonly string[];
  /** The message of the error, which is not compared; null when there is none. */
  readonly error: string | null;
}

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

const parameters = { map: { a: 1, b: "x" }, n: 2, list: [3, 1, 2], text: "b" };

/** What our engine says; it changes the graph it is given. */
export function answerHere(graph: PropertyGraph, query: string): Promise<Answer> {
  const engine = createCypher(graph);
  return answer(query, (text) => Promise.resolve(engine.query(text, parameters)));
}

/** What Neo4j says; what the query writes is rolled back. */
export async function answerThere(driver: Driver, query: string): Promise<Answer> {
  const session = driver.session();
  const transaction = await session.beginTransaction();
  const said = await answer(query, async (text): Promise<Table> => {
    const result = transaction.run(text, whole(parameters));
    const columns = await result.keys();
    const { records } = await result;
    return {
      columns,
      rows: records.map((record) => columns.map((column) => fromDriver(record.get(column)))),
    };
  });
  await session.close();
  return said;
}

const writes = /\b(CREATE|MERGE|SET|REMOVE|DELETE)\b/;

async function answer(query: string, run: (text: string) => Promise<Table>): Promise<Answer> {
  try {
    const { columns, rows } = await run(query);
    const graph: string[] = [];
    if (writes.test(query))
      for (const whole of ["MATCH (n) RETURN n", "MATCH (a)-[r]->(b) RETURN a, r, b"])
        graph.push(...texts((await run(whole)).rows).sort());
    const found = texts(rows);
    return { columns, rows: isOrdered(query) ? found : found.sort(), graph, error: null };
  } catch (error) {
    if (!(error instanceof CypherError || error instanceof neo4j.Neo4jError)) throw error;
    return { columns: [], rows: [], graph: [], error: error.message };
  }
}

/** Errors are alike whatever they say. */
export const isSame = (here: Answer, there: Answer): boolean =>
  here.error !== null || there.error !== null
    ? here.error !== null && there.error !== null
    : JSON.stringify(here) === JSON.stringify(there);

const texts = (rows: Table["rows"]): string[] =>
  rows.map((row) => row.map((value) => canonical(value, { ignoresListOrder: false })).join(" | "));

/** Whether the last RETURN, and not one in a subquery, says in which order. */
const isOrdered = (query: string): boolean =>
  /\bRETURN\b(?:(?!\bRETURN\b|\bUNION\b).)*\bORDER BY\b[^}]*$/s.test(query);

/** Whole numbers as integers: the driver sends numbers as floats. */
function whole(value: unknown): unknown {
  if (typeof value === "number") return neo4j.int(value);
  if (Array.isArray(value)) return value.map(whole);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, whole(item)]));
}
