import { handWritten, ours } from "./cypher/contestant.ts";
import { indexCost } from "./cypher/index-cost.ts";
import { compare } from "./cypher/table.ts";
import { writing } from "./cypher/writing.ts";
import { generateData, toPropertyGraph } from "./graph.ts";

/** The Cypher engine on 100,000 nodes and 500,000 relationships: plans cached, answers cross-checked. */
export async function run(): Promise<string[]> {
  const data = generateData(100_000, 500_000);
  const contestants = [handWritten(data), ours(data)];
  return [...(await compare(contestants)), ...indexCost(toPropertyGraph(data)), ...writing()];
}
