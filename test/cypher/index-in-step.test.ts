import { expect } from "chai";
import { createCypher, CypherError, type CypherEngine } from "../../graph/cypher/index.ts";
import { LiveIndex } from "../../graph/model/index/index.ts";
import { createPropertyGraph, type PropertyGraph } from "../../graph/model/property-graph.ts";
import { randomOf, sortedRows } from "./support/engine.ts";
import { randomGraph } from "./support/random-graph.ts";

const writes: readonly string[] = [
  "CREATE (:A {i: $n, x: $n % 3})",
  "MATCH (a), (b) WHERE a.i <= b.i AND (a.i + b.i + $n) % 5 = 0 CREATE (a)-[:R {e: $n, w: 1}]->(b)",
  "MATCH (a)-[r]->() WHERE r.e % 4 = $n % 4 DELETE r",
  "MATCH (a) WHERE a.i = $n % 7 DETACH DELETE a",
  "MATCH (a) WHERE a.i % 3 = $n % 3 SET a.x = $n, a:B REMOVE a:A",
  "MATCH (a:B) WHERE a.i % 2 = 0 SET a:A REMOVE a.x, a:B",
  "MERGE (a:A {i: $n % 9}) ON CREATE SET a.x = 1 ON MATCH SET a.x = null",
  "MATCH (a:A), (b:B) MERGE (a)-[r:S]->(b) ON CREATE SET r.e = $n",
  "MATCH ()-[r:R]->() SET r = {e: $n}",
  "MATCH (a) SET a.x = 1 WITH a ORDER BY a.i RETURN 1 / (a.i - $n % 5)",
  "CREATE (a:A {i: $n})-[:R]->(b:B) DETACH DELETE a WITH b RETURN 1 / ($n % 2)",
];

/** Every way in which the engine finds things: scans, labels, values, numbers, adjacency of each type and direction. */
const reads: readonly string[] = [
  "MATCH (n) RETURN n",
  "MATCH (n:A) RETURN n.i",
  "MATCH (n) WHERE n:B RETURN n.i",
  "MATCH (n {x: 1}) RETURN n.i",
  "MATCH (n:A {i: 3}) RETURN n",
  "MATCH (n) WHERE n.x > 0 RETURN n.i",
  "MATCH (a)-[r]->(b) RETURN a.i, r, b.i",
  "MATCH (a)<-[r:R]-(b) RETURN a.i, r.e, b.i",
  "MATCH (a)-[r:S]-(b) RETURN a.i, r.e, b.i",
  "MATCH (a:A), (b:B) MATCH (a)-[r]->(b) RETURN a.i, r.e, b.i",
  "MATCH (a)-[:R*1..2]->(b) RETURN DISTINCT a.i, b.i",
];

type Pick = (keys: readonly string[]) => string;

/** What others do to a graph behind the engine's back. */
const outside: readonly ((graph: PropertyGraph, pick: Pick, n: number) => void)[] = [
  (graph, _pick, n) =>
    graph.addNode(`o${n}`, { labels: n % 2 ? ["A"] : ["B", "A"], properties: { i: n, x: 1 } }),
  (graph, pick, n) => {
    const [from, to] = [pick(graph.nodes()), pick(graph.nodes())];
    graph.addDirectedEdgeWithKey(`p${n}`, from, to, { type: n % 2 ? "R" : "S", properties: { e: n } });
  },
  (graph, pick) => {
    graph.dropNode(pick(graph.nodes()));
  },
  (graph, pick) => {
    if (graph.size > 0) graph.dropEdge(pick(graph.edges()));
  },
  (graph, pick, n) => graph.setNodeAttribute(pick(graph.nodes()), "properties", { i: n, x: n % 3 }),
  (graph, pick) => graph.setNodeAttribute(pick(graph.nodes()), "labels", ["B"]),
  (graph, pick) =>
    graph.updateNodeAttribute(pick(graph.nodes()), "labels", (labels) => {
      (labels as string[]).push("C");
      return labels!;
    }),
  (graph, pick, n) => {
    if (graph.size > 0) graph.setEdgeAttribute(pick(graph.edges()), "properties", { e: n });
  },
  (graph, pick) => {
    if (graph.size > 0) graph.setEdgeAttribute(pick(graph.edges()), "type", "S");
  },
  (graph, pick, n) => graph.mergeNode(pick(graph.nodes()), { labels: ["A"], properties: { i: n } }),
];

function expectAsAnew(graph: PropertyGraph, engine: CypherEngine): void {
  const copy = createPropertyGraph();
  copy.import(graph.export());
  const anew = createCypher(copy);
  for (const read of reads) expect(sortedRows(engine, read), read).to.deep.equal(sortedRows(anew, read));
}

describe("the index kept in step", () => {
  for (let seed = 1; seed <= 12; seed++)
    it(`answers as one built anew, whatever was written (${seed})`, () => {
      const graph = randomGraph(seed);
      const engine = createCypher(graph);
      const random = randomOf(seed * 1000);
      for (let n = 1; n <= 15; n++) {
        try {
          engine.query(writes[Math.floor(random() * writes.length)]!, { n });
        } catch (error) {
          if (!(error instanceof CypherError) || error.code !== "DivisionByZero") throw error;
        }
        expectAsAnew(graph, engine);
      }
    });

  for (let seed = 1; seed <= 12; seed++)
    it(`follows what others write to the graph (${seed})`, () => {
      const graph = randomGraph(seed);
      const engine = createCypher(graph);
      const random = randomOf(seed * 999);
      const pick: Pick = (keys) => keys[Math.floor(random() * keys.length)]!;
      for (let n = 1; n <= 15 && graph.order > 1; n++) {
        outside[Math.floor(random() * outside.length)]!(graph, pick, n);
        expectAsAnew(graph, engine);
      }
    });
  it("follows without being built anew", () => {
    const graph = randomGraph(1);
    const live = LiveIndex.of(graph);
    const { index } = live;
    for (let n = 0; n < 2000; n++) graph.addNode(`o${n}`, { labels: ["A"], properties: { x: n } });
    for (let n = 1; n < 2000; n++)
      graph.addDirectedEdgeWithKey(`p${n}`, `o${n - 1}`, `o${n}`, { type: "R", properties: {} });
    graph.setNodeAttribute("o7", "properties", { x: -1 });
    graph.dropEdge("p7");
    expect(live.index).to.equal(index);
    expectAsAnew(graph, createCypher(graph));
    graph.clear();
    expect(live.index).not.to.equal(index);
  });
  it("merges what was added once it is more than a tenth", () => {
    const graph = createPropertyGraph();
    const engine = createCypher(graph);
    engine.query("UNWIND range(1, 3000) AS i CREATE (:A {i: i})");
    const { index } = LiveIndex.of(graph);
    const before = index.adjacency("R", "out");
    engine.query("MATCH (a:A) WHERE a.i <= 900 CREATE (a)-[:R]->(a)");
    expect(before.changes).to.equal(900);
    expect(LiveIndex.of(graph).index.adjacency("R", "out")).to.equal(before);
    engine.query("MATCH (a:A) WHERE a.i > 900 CREATE (a)-[:R]->(a)");
    const after = LiveIndex.of(graph).index.adjacency("R", "out");
    expect([after.changes, after.neighbours.length]).to.deep.equal([0, 3000]);
  });
});
