import neo4j, { type Driver } from "neo4j-driver";
import { missing } from "./server/jars.ts";
import { startNeo4j, type Neo4jServer } from "./server/start.ts";

export interface Running {
  readonly server: Neo4jServer;
  readonly driver: Driver;
}

let running: Promise<Neo4jServer> | null = null;
let reason: Promise<string | null> | null = null;

/**
 * Tests that need a real Neo4j. One server serves all of them, is emptied before each suite and ends with this process.
 * Where none can be started the suite is skipped, which in CI is a failure.
 */
export function describeNeo4j(title: string, body: (get: () => Running) => void): void {
  describe(title, function () {
    this.timeout(300_000);
    let found: Running | null = null;

    before(async function () {
      await needServer(this);
      running ??= startNeo4j({ password: "secret-pw-1" });
      const server = await running;
      const driver = connect(server);
      found = { server, driver };
      await empty(driver);
    });

    after(async () => {
      await found?.driver.close();
    });

    body(() => {
      if (!found) throw new Error("the server is started before the tests");
      return found;
    });
  });
}

/** Skips the suite, with a printed line, where no server can be had. */
export async function needServer(context: Mocha.Context): Promise<void> {
  const why = await (reason ??= missing());
  if (why === null) return;
  if (process.env["CI"] === "true") throw new Error(`a real Neo4j is needed in CI: ${why}`);
  console.log(`      skipped: no Neo4j to test against (${why})`);
  context.skip();
}

export function connect({ uri, user, password }: Neo4jServer): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { maxTransactionRetryTime: 5_000 });
}

/** Nothing is left: no node, no constraint, no index. */
export async function empty(driver: Driver): Promise<void> {
  await driver.executeQuery("MATCH (n) DETACH DELETE n");
  const { records } = await driver.executeQuery("SHOW CONSTRAINTS YIELD name");
  for (const record of records)
    await driver.executeQuery(`DROP CONSTRAINT \`${(record.get("name") as string).replaceAll("`", "``")}\``);
}
