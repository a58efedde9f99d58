import { createCypher } from "#cypher";
import { toPropertyGraph, type GraphData } from "../graph.ts";
import { toArrays } from "./arrays.ts";
import { handLoops, type Answer } from "./hand.ts";
import { queries, type QueryName } from "./queries.ts";

/** Something that answers the ten questions about a graph it has loaded. */
export interface Contestant {
  readonly name: string;
  readonly answer: (query: QueryName) => Answer | Promise<Answer>;
  readonly close?: () => void | Promise<void>;
}

export function handWritten(data: GraphData): Contestant {
  const loops = handLoops(toArrays(data));
  return { name: "hand", answer: (query) => loops[query]() };
}

export function ours(data: GraphData): Contestant {
  const engine = createCypher(toPropertyGraph(data));
  return { name: "newsgraph", answer: (query) => engine.query(queries[query]).rows };
}
