import { expect } from "chai";
import { ExportError, exportToNeo4j, type ExportFailure, type Neo4jTarget } from "../../src/neo4j/index.ts";
import { hostileGraph } from "../export/hostile-graph.ts";
import { startOldServer } from "./old-server.ts";
import { freePort } from "./server/process.ts";
import { describeNeo4j } from "./suite.ts";

async function failing(target: Partial<Neo4jTarget>): Promise<ExportError> {
  const error: unknown = await exportToNeo4j(hostileGraph(), {
    uri: "bolt://127.0.0.1:1",
    user: "neo4j",
    password: "secret-pw-1",
    ...target,
  }).catch((thrown: unknown) => thrown);
  if (!(error instanceof ExportError))
    throw new Error("the export did not fail as it should", { cause: error });
  return error;
}

/** One sentence, or two with how far it got; no stack, no code of the driver. */
function expectSentence(error: ExportError, failure: ExportFailure, part: string): void {
  expect(error.failure, error.message).to.equal(failure);
  expect(error.message).to.include(part);
  expect(error.message).to.match(/^[^\n]+[.)]$/);
}

describe("an export that cannot begin", () => {
  it("says that no server answers", async () => {
    const uri = `bolt://127.0.0.1:${await freePort()}`;
    expectSentence(await failing({ uri }), "unreachable", `No Neo4j answers at ${uri}`);
  });

  for (const uri of ["localhost:7687", "http://127.0.0.1:7474", "", "bolt://"])
    it(`says that "${uri}" is no address`, async () => {
      expectSentence(await failing({ uri }), "address", `${uri} is no address of Neo4j`);
    });

  for (const [agent, name] of [
    ["Neo4j/4.4.11", "Neo4j 4.4.11"],
    ["Neo4j/3.5.35", "Neo4j 3.5.35"],
  ] as const)
    it(`refuses ${name}`, async () => {
      const old = await startOldServer(agent);
      try {
        expectSentence(await failing({ uri: old.uri }), "version", `is ${name}; newsgraph needs Neo4j 5`);
      } finally {
        old.close();
      }
    });
});

describeNeo4j("an export that Neo4j refuses", (get) => {
  it("says that the database is not there", async () => {
    const { uri } = get().server;
    expectSentence(
      await failing({ uri, database: "elsewhere" }),
      "database",
      "no running database elsewhere",
    );
  });

  it("says that the password is wrong", async () => {
    const { uri } = get().server;
    expectSentence(await failing({ uri, password: "not-it" }), "password", "set NEO4J_PASSWORD");
  });
});
