import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { toCsv, toCypherScript } from "#graph";
import { hostileGraph } from "../export/hostile-graph.ts";
import { contentsOf, contentsOfDatabase, sizeOf } from "./contents.ts";
import { startNeo4j, type Neo4jServer, type Tool } from "./server/start.ts";
import { connect, describeNeo4j, needServer } from "./suite.ts";

describeNeo4j("the Cypher script, run by cypher-shell", (get) => {
  const graph = hostileGraph();
  const script = [...toCypherScript(graph)].join("");

  it("fills a database with the graph", async () => {
    await get().server.shell(script);
    expect(await contentsOfDatabase(get().driver)).to.deep.equal(contentsOf(graph));
  });

  it("adds nothing when it runs again", async () => {
    await get().server.shell(script);
    expect(await sizeOf(get().driver)).to.deep.equal([graph.order, graph.size]);
  });
});

describe("the CSV files, imported by neo4j-admin", function () {
  this.timeout(300_000);
  const graph = hostileGraph();
  let folder = "";
  let server: Neo4jServer | null = null;

  before(async function () {
    await needServer(this);
    folder = await mkdtemp(join(tmpdir(), "newsgraph-csv-"));
    const files = new Map<string, string>();
    for (const { file, text } of toCsv(graph)) files.set(file, (files.get(file) ?? "") + text);
    for (const [file, text] of files) await writeFile(join(folder, file), text);
    const prepare = (admin: Tool) => admin(importArguments(files.get("import.sh") ?? "", folder));
    server = await startNeo4j({ prepare });
    await server.shell(files.get("after-import.cypher") ?? "");
  });

  after(async () => {
    await server?.stop();
    if (folder !== "") await rm(folder, { recursive: true });
  });

  it("fill a database with the graph", async () => {
    const driver = connect(server!);
    try {
      expect(await contentsOfDatabase(driver)).to.deep.equal(contentsOf(graph));
    } finally {
      await driver.close();
    }
  });
});

/** What the script gives to neo4j-admin, which is not a program on the path here. */
function importArguments(script: string, folder: string): string[] {
  const command = script.slice(script.indexOf("neo4j-admin")).replaceAll("\\\n", " ").trim();
  const words = command
    .split(/\s+/)
    .slice(1)
    .filter((word) => word !== '"$@"');
  return words.map((word) => word.replace(/^(--(?:nodes|relationships)=)/, `$1${folder}/`));
}
