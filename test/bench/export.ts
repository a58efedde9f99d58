import neo4j, { type Driver } from "neo4j-driver";
import { exportToNeo4j } from "../../src/neo4j/index.ts";
import { missing } from "../neo4j/server/jars.ts";
import { startNeo4j, type Neo4jServer } from "../neo4j/server/start.ts";
import { generateGraph } from "./graph.ts";

const nodes = 20_000;
const relationships = 40_000;
const batch = 5_000;

/** Rows a second into a real Neo4j, as a share of what the bare driver sends with the simplest statements there are. */
export async function run(): Promise<string[]> {
  const reason = await missing();
  if (reason !== null) return [`skipped: no Neo4j (${reason})`];
  const server = await startNeo4j({ password: "secret-pw-1" });
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  try {
    await bare(driver); // The first run warms the server.
    const own = await exported(server, driver);
    const bareRate = await bare(driver);
    return [
      `export of ${nodes} nodes and ${relationships} relationships with keys and constraints: ${Math.round(own)} rows/s`,
      `bare driver, CREATE of the same rows without keys: ${Math.round(bareRate)} rows/s; the export reaches ${Math.round((100 * own) / bareRate)} %`,
    ];
  } finally {
    await driver.close();
    await server.stop();
  }
}

async function exported({ uri, user, password }: Neo4jServer, driver: Driver): Promise<number> {
  await driver.executeQuery("MATCH (n) DETACH DELETE n");
  const graph = generateGraph(nodes, relationships);
  graph.forEachNode((key, { properties }) => {
    properties["id"] = key;
  });
  return rate(() => exportToNeo4j(graph, { uri, user, password, batch }));
}

/** Nodes with their properties, then relationships between nodes found by their internal id: no key is looked up. */
async function bare(driver: Driver): Promise<number> {
  await driver.executeQuery("MATCH (n) DETACH DELETE n");
  const rows = Array.from({ length: nodes }, (_, i) => ({
    id: `n${i}`,
    name: `Person ${i}`,
    score: neo4j.int(i % 1000),
  }));
  return rate(async () => {
    const ids: string[] = [];
    for (let i = 0; i < nodes; i += batch) {
      const { records } = await driver.executeQuery(
        "UNWIND $rows AS row CREATE (n:X) SET n = row RETURN elementId(n)",
        {
          rows: rows.slice(i, i + batch),
        },
      );
      ids.push(...records.map((record) => record.get(0) as string));
    }
    for (let i = 0; i < relationships; i += batch) {
      const pairs = Array.from({ length: batch }, (_, j) => [
        ids[(i + j) % nodes],
        ids[(7 * (i + j) + 1) % nodes],
      ]);
      await driver.executeQuery(
        "UNWIND $pairs AS pair MATCH (a) WHERE elementId(a) = pair[0] MATCH (b) WHERE elementId(b) = pair[1] CREATE (a)-[:T {weight: 1}]->(b)",
        { pairs },
      );
    }
  });
}

async function rate(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return (nodes + relationships) / ((performance.now() - start) / 1000);
}
