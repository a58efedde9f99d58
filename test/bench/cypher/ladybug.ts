import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { relationshipTypes, type GraphData } from "../graph.ts";
import type { Contestant } from "./contestant.ts";
import { queries, type QueryName } from "./queries.ts";

interface Ladybug {
  readonly Database: new (path: string) => { closeSync(): void };
  readonly Connection: new (database: object, threads?: number) => Connection;
}
interface Connection {
  querySync(query: string): {
    getColumnNamesSync(): readonly string[];
    getAllSync(): readonly Readonly<Record<string, unknown>>[];
    close(): void;
  };
  closeSync(): void;
}

/** What it asks for in other words. */
const dialect: Partial<Record<QueryName, string>> = {
  "shortestPath, undirected, up to 10":
    "MATCH p = (:Person {name: 'Person 40000'})-[* SHORTEST 1..10]-(:Person {name: 'Person 49000'}) RETURN length(p) AS n",
};

/** LadybugDB, the successor of Kuzu: tables are declared, names are primary keys, so that they are found at once. */
export function openLadybug({ Database, Connection }: Ladybug, data: GraphData): Contestant {
  const database = new Database(":memory:");
  const connection = new Connection(database, 2);
  const run = (query: string): void => {
    connection.querySync(query).close();
  };
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-ladybug-"));
  try {
    load(data, folder, run);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return {
    name: "ladybug",
    answer: (query) => {
      const result = connection.querySync(dialect[query] ?? queries[query]);
      const columns = result.getColumnNamesSync();
      const rows = result.getAllSync().map((row) => columns.map((column) => row[column]));
      result.close();
      return rows;
    },
    close: () => {
      connection.closeSync();
      database.closeSync();
    },
  };
}

function load({ nodes, relationships }: GraphData, folder: string, run: (query: string) => void): void {
  const labels = [...new Set(nodes.map(({ label }) => label))];
  const copy = (table: string, name: string, lines: readonly string[], options = ""): void => {
    const file = join(folder, `${name}.csv`);
    writeFileSync(file, `${lines.join("\n")}\n`);
    run(`COPY ${table} FROM '${file}'${options}`);
  };
  for (const label of labels) {
    run(`CREATE NODE TABLE ${label}(name STRING PRIMARY KEY, score INT64)`);
    const own = nodes.filter((node) => node.label === label);
    copy(
      label,
      label,
      own.map(({ name, score }) => `${name},${score}`),
    );
  }
  const pairs = labels.flatMap((from) => labels.map((to) => [from, to] as const));
  for (const type of relationshipTypes) {
    const ends = pairs.map(([from, to]) => `FROM ${from} TO ${to}`).join(", ");
    run(`CREATE REL TABLE ${type}(${ends}, weight INT64)`);
    const own = relationships.filter((relationship) => relationship.type === type);
    for (const [from, to] of pairs) {
      const lines = own
        .filter((each) => nodes[each.from]!.label === from && nodes[each.to]!.label === to)
        .map((each) => `${nodes[each.from]!.name},${nodes[each.to]!.name},${each.weight}`);
      if (lines.length > 0) copy(type, `${type}-${from}-${to}`, lines, ` (from='${from}', to='${to}')`);
    }
  }
}
