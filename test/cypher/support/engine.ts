import {
  createCypher,
  CypherError,
  formatValue,
  type CypherEngine,
  type CypherOptions,
} from "../../../graph/cypher/index.ts";
import { createPropertyGraph } from "../../../graph/model/property-graph.ts";

/** An engine over the graph that a CREATE makes. */
export function engineOf(create = "", options: CypherOptions = {}): CypherEngine {
  const graph = createPropertyGraph();
  if (create !== "") createCypher(graph).query(create);
  return createCypher(graph, options);
}

/** The rows of a query, each value as Cypher writes it, cells joined by ` | `. */
export function rowsOf(
  engine: CypherEngine,
  query: string,
  parameters: Record<string, unknown> = {},
): string[] {
  return engine.query(query, parameters).rows.map((row) => row.map(formatValue).join(" | "));
}

export const sortedRows = (engine: CypherEngine, query: string): string[] => rowsOf(engine, query).sort();

/** The error of a query; fails when there is none or when it is of another class. */
export function errorOf(run: () => unknown): CypherError {
  try {
    run();
  } catch (error) {
    if (error instanceof CypherError) return error;
    throw error;
  }
  throw new Error("expected an error");
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
