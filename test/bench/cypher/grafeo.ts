import type { GraphData } from "../graph.ts";
import type { Contestant } from "./contestant.ts";
import { queries } from "./queries.ts";

interface Grafeo {
  readonly GrafeoDB: { create(): Database };
}
interface Database {
  batchCreateNodesWithProps(labels: string, properties: readonly object[]): Promise<readonly number[]>;
  batchCreateEdges(edges: readonly object[]): Promise<unknown>;
  executeCypher(query: string): Promise<{
    readonly columns: readonly string[];
    toArray(): readonly Readonly<Record<string, unknown>>[];
  }>;
  close(): void;
}

/** Grafeo: in memory, answers as promises. */
export async function openGrafeo({ GrafeoDB }: Grafeo, data: GraphData): Promise<Contestant> {
  const database = GrafeoDB.create();
  const ids: number[] = new Array<number>(data.nodes.length);
  for (const label of new Set(data.nodes.map((node) => node.label))) {
    const positions = data.nodes.flatMap((node, i) => (node.label === label ? [i] : []));
    const properties = positions.map((i) => ({ name: data.nodes[i]!.name, score: data.nodes[i]!.score }));
    const made = await database.batchCreateNodesWithProps(label, properties);
    positions.forEach((position, i) => (ids[position] = made[i]!));
  }
  await database.batchCreateEdges(
    data.relationships.map(({ type, from, to, weight }) => ({
      src: ids[from],
      dst: ids[to],
      type,
      properties: { weight },
    })),
  );
  await database.executeCypher("CREATE INDEX person_name FOR (p:Person) ON (p.name)").catch(() => null);
  return {
    name: "grafeo",
    answer: async (query) => {
      const result = await database.executeCypher(queries[query]);
      const { columns } = result;
      return result.toArray().map((row) => columns.map((column) => row[column]));
    },
    close: () => {
      database.close();
    },
  };
}
