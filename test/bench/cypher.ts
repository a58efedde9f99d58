import { handWritten, ours } from "./cypher/contestant.ts";
import { peers } from "./cypher/peers.ts";
import { indexCost } from "./cypher/index-cost.ts";
import { compare } from "./cypher/table.ts";
import { writing } from "./cypher/writing.ts";
import { generateData, toPropertyGraph } from "./graph.ts";

/**
 * The Cypher engine on 100,000 nodes and 500,000 relationships: plans cached, answers cross-checked. With `--peers` the
 * native engines of the registry answer the same.
 */
export async function run(): Promise<string[]> {
  const data = generateData(100_000, 500_000);
  const others = process.argv.includes("--peers") ? await peers(data) : [];
  const lines = await compare([handWritten(data), ours(data), ...others]);
  for (const { close } of others) await close?.();
  return [...lines, ...indexCost(toPropertyGraph(data)), ...writing()];
}
