import { expect } from "chai";
import { createPropertyGraph, float } from "#graph";
import { ExportError, exportToNeo4j, type Neo4jTarget } from "../../src/neo4j/index.ts";
import type { ProgressEvent } from "../../src/progress.ts";
import { hostileGraph } from "../export/hostile-graph.ts";
import { contentsOf, contentsOfDatabase, sizeOf } from "./contents.ts";
import { describeNeo4j, empty, type Running } from "./suite.ts";

const target = ({ server }: Running): Neo4jTarget => ({
  uri: server.uri,
  user: server.user,
  password: server.password,
});

describeNeo4j("export to a real Neo4j", (get) => {
  const graph = hostileGraph();

  beforeEach(() => empty(get().driver));

  it("writes every node, relationship, label, type and value", async () => {
    const report = await exportToNeo4j(graph, target(get()));
    expect(await contentsOfDatabase(get().driver)).to.deep.equal(contentsOf(graph));
    expect(report.server).to.match(/^Neo4j\/\d/);
    for (const { name, graph: wanted, database } of [...report.nodes, ...report.relationships])
      expect(database, name).to.equal(wanted);
    expect(report.nodes.reduce((sum, { database }) => sum + (database ?? 0), 0)).to.equal(graph.order);
    expect(report.relationships.reduce((sum, { database }) => sum + (database ?? 0), 0)).to.equal(graph.size);
  });

  it("adds nothing when it runs again, whatever the batch", async () => {
    await exportToNeo4j(graph, target(get()));
    const before = await contentsOfDatabase(get().driver);
    await exportToNeo4j(graph, { ...target(get()), batch: 2 });
    expect(await sizeOf(get().driver)).to.deep.equal([graph.order, graph.size]);
    expect(await contentsOfDatabase(get().driver)).to.deep.equal(before);
  });

  it("brings a changed graph up to date", async () => {
    await exportToNeo4j(graph, target(get()));
    const changed = hostileGraph();
    changed.setNodeAttribute("bare", "properties", { id: "bare", name: "no longer bare" });
    changed.setNodeAttribute("times", "properties", { id: "times" });
    changed.addNode("new", { labels: ["Action"], properties: { id: "new" } });
    changed.addDirectedEdgeWithKey("new edge", "new", "bare", {
      type: "KNOWS",
      properties: { weight: float(2) },
    });
    await exportToNeo4j(changed, target(get()));
    expect(await contentsOfDatabase(get().driver)).to.deep.equal(contentsOf(changed));
  });

  it("leaves alone what else the database holds", async () => {
    const { driver } = get();
    await driver.executeQuery("CREATE (:Entity {id: 'theirs'})-[:KNOWS]->(:Other)");
    await exportToNeo4j(graph, target(get()));
    expect(await sizeOf(driver)).to.deep.equal([graph.order + 2, graph.size + 1]);
  });

  it("makes each key unique", async () => {
    await exportToNeo4j(graph, target(get()));
    const { records } = await get().driver.executeQuery(
      "SHOW CONSTRAINTS YIELD labelsOrTypes, properties RETURN labelsOrTypes[0] + '.' + properties[0] AS key ORDER BY key",
    );
    expect(records.map((record) => record.get("key") as string)).to.deep.equal([
      "Action.id",
      "Article.id",
      "Entity.id",
    ]);
  });

  it("keeps its own key apart where the graph means something else by id", async () => {
    const other = createPropertyGraph();
    other.addNode("a", { labels: ["Thing"], properties: { id: 7 } });
    other.addNode("b", { labels: [], properties: {} });
    other.addDirectedEdgeWithKey("r", "a", "b", { type: "T", properties: { id: 8 } });
    await exportToNeo4j(other, target(get()));
    await exportToNeo4j(other, target(get()));
    const { records } = await get().driver.executeQuery(
      "MATCH (a:Thing)-[r:T]->(b) RETURN a._key + r._key + b._key AS keys, toString(a.id) + toString(r.id) AS ids",
    );
    expect(records.map((record) => record.toObject())).to.deep.equal([{ keys: "arb", ids: "78" }]);
  });

  it("tells how far it is", async () => {
    const events: ProgressEvent[] = [];
    await exportToNeo4j(graph, { ...target(get()), batch: 3, onProgress: (event) => events.push(event) });
    for (const [phase, total] of [
      ["nodes", graph.order],
      ["relationships", graph.size],
      ["check", graph.order + graph.size],
    ] as const) {
      const steps = events.filter((event) => event.phase === phase);
      expect(steps.at(-1)).to.deep.equal({ phase, done: total, total });
      expect(steps.map(({ done }) => done)).to.deep.equal(
        steps.map(({ done }) => done).sort((a, b) => a - b),
      );
    }
  });

  it("writes nothing in a dry run", async () => {
    const report = await exportToNeo4j(graph, { ...target(get()), dryRun: true });
    expect(await sizeOf(get().driver)).to.deep.equal([0, 0]);
    expect(report.statements.join("\n")).to.include(
      "MERGE (n:Entity {id: row.key}) SET n = row.properties, n:Person",
    );
    expect(report.nodes[0]).to.deep.equal({ name: ":Entity:Person", graph: 14, database: null });
  });

  it("says how far it got when the server refuses a value", async () => {
    const bad = hostileGraph();
    bad.addDirectedEdgeWithKey("bad", "bare", "times", { type: "ZZZ", properties: { mixed: ["a", 1] } });
    const error: unknown = await exportToNeo4j(bad, target(get())).catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(ExportError);
    expect((error as ExportError).failure).to.equal("data");
    expect((error as ExportError).written).to.deep.equal({ nodes: bad.order, relationships: bad.size - 1 });
    expect((error as ExportError).message).to.include(
      `Written before: ${bad.order} nodes, ${bad.size - 1} relationships`,
    );
  });
});
