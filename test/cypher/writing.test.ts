import { expect } from "chai";
import { createCypher } from "../../graph/cypher/index.ts";
import { createPropertyGraph } from "../../graph/model/property-graph.ts";
import { engineOf, errorOf, rowsOf } from "./support/engine.ts";

/** What is there before, what is written, what is asked after and its rows. */
const scenarios: readonly (readonly [before: string, write: string, ask: string, rows: readonly string[]])[] =
  [
    [
      "",
      "CREATE (a:A {x: 1})-[r:T {y: 2}]->(:B)",
      "MATCH p = (:A)-->() RETURN p",
      ["<(:A {x: 1})-[:T {y: 2}]->(:B)>"],
    ],
    ["", "CREATE ({a: null, b: 1})", "MATCH (n) RETURN n", ["({b: 1})"]],
    ["", "UNWIND range(1, 3) AS i CREATE ({i: i})", "MATCH (n) RETURN sum(n.i)", ["6"]],
    ["CREATE (:A), (:A)", "MATCH (a:A) CREATE (:A)", "MATCH (a:A) RETURN count(*)", ["4"]],
    [
      "CREATE (:A), (:A)",
      "MATCH (a:A), (b:A) CREATE (a)-[:T]->(b)",
      "MATCH ()-[r:T]->() RETURN count(r)",
      ["4"],
    ],
    ["", "CREATE (a) CREATE (a)-[:T]->(a)", "MATCH (a)-[:T]->(a) RETURN count(*)", ["1"]],
    [
      "",
      "MERGE (a:A {x: 1}) ON CREATE SET a.made = true ON MATCH SET a.met = true",
      "MATCH (a) RETURN a",
      ["(:A {x: 1, made: true})"],
    ],
    [
      "CREATE (:A {x: 1})",
      "MERGE (a:A {x: 1}) ON CREATE SET a.made = true ON MATCH SET a.met = true",
      "MATCH (a) RETURN a",
      ["(:A {x: 1, met: true})"],
    ],
    ["", "UNWIND [1, 2, 1] AS x MERGE (:A {x: x})", "MATCH (a:A) RETURN count(*)", ["2"]],
    [
      "CREATE (:A), (:B)",
      "MATCH (a:A), (b:B) MERGE (a)-[:T]->(b) MERGE (a)-[:T]->(b)",
      "MATCH ()-[r]->() RETURN count(r)",
      ["1"],
    ],
    [
      "CREATE (:A)-[:T]->(:B)",
      "MATCH (a:A), (b:B) MERGE (b)-[:T]-(a)",
      "MATCH ()-[r]->() RETURN count(r)",
      ["1"],
    ],
    [
      "CREATE (:A {x: 1, y: 2})",
      "MATCH (a:A) SET a.x = 3, a.y = null, a.z = [1, 2]",
      "MATCH (a) RETURN a",
      ["(:A {x: 3, z: [1, 2]})"],
    ],
    [
      "CREATE (:A {x: 1, y: 2})",
      "MATCH (a:A) SET a.x = a.y, a.y = a.x",
      "MATCH (a) RETURN a.x, a.y",
      ["2 | 1"],
    ],
    ["CREATE (:A {x: 1})", "MATCH (a:A) SET a = {y: 2}", "MATCH (a) RETURN a", ["(:A {y: 2})"]],
    ["CREATE (:A {x: 1})", "MATCH (a:A) SET a += {y: 2, x: null}", "MATCH (a) RETURN a", ["(:A {y: 2})"]],
    ["CREATE (:A {x: 1}), (:B)", "MATCH (a:A), (b:B) SET b = a", "MATCH (b:B) RETURN b.x", ["1"]],
    ["CREATE (:A)", "MATCH (a) SET a:B:C REMOVE a:A", "MATCH (a) RETURN labels(a)", ["['B', 'C']"]],
    ["CREATE (:A {x: 1})", "MATCH (a) SET a['y'] = 2 REMOVE a.x", "MATCH (a) RETURN a", ["(:A {y: 2})"]],
    [
      "CREATE ()-[:T {x: 1}]->()",
      "MATCH ()-[r]->() SET r.x = 2, r.y = 1.0",
      "MATCH ()-[r]->() RETURN r",
      ["[:T {x: 2, y: 1.0}]"],
    ],
    [
      "CREATE (:A)",
      "OPTIONAL MATCH (n:Nobody) SET n.x = 1 REMOVE n.y DELETE n",
      "MATCH (n) RETURN n",
      ["(:A)"],
    ],
    [
      "CREATE (:A)-[:T]->(:B)",
      "MATCH ()-[r]->() DELETE r",
      "MATCH (n) RETURN count(n), COUNT { ()-->() }",
      ["2 | 0"],
    ],
    ["CREATE (:A)-[:T]->(:B)", "MATCH (a:A)-[r]->() DELETE a, r", "MATCH (n) RETURN labels(n)", ["['B']"]],
    ["CREATE (:A)-[:T]->(:B)", "MATCH (a:A) DETACH DELETE a", "MATCH (n) RETURN labels(n)", ["['B']"]],
    ["CREATE (:A)-[:T]->(:B)", "MATCH p = (:A)-->() DELETE p", "MATCH (n) RETURN count(n)", ["0"]],
    [
      "CREATE (:A)-[:T]->(:B)-[:U]->(:C)",
      "MATCH (a:A)-[r]->(b)-[s]->() DELETE b DELETE r WITH a, s DELETE a DELETE s",
      "MATCH (n) RETURN labels(n)",
      ["['C']"],
    ],
    [
      "CREATE (:A {x: 1})",
      "MATCH (a:A) SET a.x = 2, a.y = a.x, a += {z: a.x}",
      "MATCH (a) RETURN a",
      ["(:A {x: 2, y: 1, z: 2})"],
    ],
    [
      "CREATE (:A {x: 1})-[:T]->(:B)",
      "MATCH (a)-[t]->(b) SET t.y = a.x, b = t, b.z = b.y",
      "MATCH (:A)-[t]->(b) RETURN t, b",
      ["[:T {y: 1}] | (:B {y: 1, z: 1})"],
    ],
    [
      "CREATE (:A), (:A)",
      "MATCH (a:A) DETACH DELETE a CREATE (:B)",
      "MATCH (n) RETURN labels(n)",
      ["['B']", "['B']"],
    ],
    [
      "",
      "FOREACH (i IN [1, 2] | CREATE (:A {i: i}) MERGE (:B))",
      "MATCH (n) RETURN labels(n), count(*) ORDER BY labels(n)[0]",
      ["['A'] | 2", "['B'] | 1"],
    ],
    ["", "UNWIND [1, 2] AS i CALL (i) { CREATE (:A {i: i}) }", "MATCH (a:A) RETURN count(a)", ["2"]],
    [
      "CREATE ({x: 1}), ({x: 2.0}), ({x: 'a'}), ({x: 9007199254740993}), ()",
      "MATCH (n) WHERE n.x > 1 SET n.x = 0 CREATE ({x: 5})",
      "MATCH (n) WHERE n.x < 3 RETURN n.x, COUNT { (m) WHERE m.x >= 5 } AS c ORDER BY n.x DESC",
      ["1 | 2", "0 | 2", "0 | 2"],
    ],
    ["", "CREATE (n) RETURN n LIMIT 0", "MATCH (n) RETURN count(n)", ["1"]],
    [
      "",
      "CREATE (n {`__proto__`: 1, constructor: 2})",
      "MATCH (n) RETURN n.constructor, n.toString, keys(n)",
      ["2 | null | ['__proto__', 'constructor']"],
    ],
  ];

describe("writing", () => {
  for (const [before, write, ask, rows] of scenarios)
    it(`${before === "" ? "" : `${before}; `}${write}`, () => {
      const engine = engineOf(before);
      // Whatever is built before must be kept in step.
      engine.query("MATCH (n {x: 1})-[r]-(m) RETURN n, r, m");
      engine.query(write);
      expect(rowsOf(engine, ask)).to.deep.equal(rows);
    });

  it("counts what it does", () => {
    const engine = engineOf("CREATE (:Old)");
    const { sideEffects } = engine.query("MATCH (o) DELETE o CREATE (:A {x: 1, y: 2})-[:T]->(:B)");
    expect(sideEffects).to.deep.equal({
      nodesCreated: 2,
      nodesDeleted: 1,
      relationshipsCreated: 1,
      relationshipsDeleted: 0,
      propertiesSet: 2,
      labelsAdded: 2,
      labelsRemoved: 0,
    });
  });

  it("gives what it deletes without labels and properties, but does not read them itself", () => {
    const create = "CREATE p = (:A {x: 1})-[r:T {y: 2}]->(b)";
    for (const [write, row] of [
      ["MATCH (a:A) DETACH DELETE a RETURN a, [a] AS l", "() | [()]"],
      ["MATCH ()-[r]->() DELETE r RETURN r, type(r) AS t", "[:T] | 'T'"],
      ["MATCH p = (:A)-->() DELETE p RETURN p, length(p)", "<()-[:T]->()> | 1"],
      ["MATCH (a:A) DETACH DELETE a WITH a MATCH (a) RETURN count(a)", "1"],
    ] as const)
      expect(rowsOf(engineOf(create), write), write).to.deep.equal([row]);
    for (const read of ["a.x", "labels(a)", "a:A", "properties(a)", "r.y"])
      expect(
        errorOf(() => engineOf(create).query(`MATCH (a:A)-[r]->() DELETE r, a RETURN ${read}`)).code,
      ).to.equal("DeletedEntityAccess");
  });
});

describe("a statement that fails", () => {
  for (const write of [
    "CREATE (:X {n: 1})-[:T]->(:Y) WITH 1 AS a RETURN 1 / (a - 1)",
    "MATCH (a:A) SET a.x = 9, a:L REMOVE a.name WITH a RETURN 1 / (a.x - 9)",
    "MATCH (a)-[r]->(b) SET r.w = 5 DELETE r, a WITH 1 AS one RETURN 1 / (one - 1)",
    "MATCH (n) DETACH DELETE n WITH count(*) AS c RETURN 1 / (c - c)",
    "MERGE (x:X {v: 1}) ON CREATE SET x.w = 2 WITH x RETURN 1 / (x.v - 1)",
  ])
    it(`leaves the graph as it was: ${write}`, () => {
      const graph = createPropertyGraph();
      const engine = createCypher(graph);
      engine.query("CREATE (:A {name: 'a'})-[:T {w: 1}]->(:B)-[:T]->(:C)");
      const all = "MATCH (n) OPTIONAL MATCH (n)-[r]->(m) RETURN n, r, m";
      const before = { graph: sorted(graph.export()), rows: rowsOf(engine, all).sort() };
      expect(errorOf(() => engine.query(write)).code).to.equal("DivisionByZero");
      expect(sorted(graph.export())).to.deep.equal(before.graph);
      expect(rowsOf(engine, all).sort()).to.deep.equal(before.rows);
    });
});

/** Deleting and bringing back changes the order of graphology's tables, which nobody may rely on. */
function sorted({ nodes, edges }: { nodes: { key: string }[]; edges: { key?: string }[] }): unknown {
  const byKey = (a: { key?: string }, b: { key?: string }) => ((a.key ?? "") < (b.key ?? "") ? -1 : 1);
  return { nodes: nodes.sort(byKey), edges: edges.sort(byKey) };
}

describe("the index", () => {
  const setUp = () => {
    const graph = createPropertyGraph();
    const engine = createCypher(graph);
    engine.query("CREATE (:A {x: 1})-[:T]->(:B)");
    return { graph, engine };
  };
  it("sees nodes and edges that others add", () => {
    const { graph, engine } = setUp();
    graph.addNode("mine", { labels: ["A"], properties: { x: 2 } });
    graph.addDirectedEdge("mine", graph.nodes()[0], { type: "T", properties: {} });
    expect(rowsOf(engine, "MATCH (a:A)-[:T]->(m) RETURN a.x ORDER BY a.x")).to.deep.equal(["1", "2"]);
  });
  it("sees what others drop and clear", () => {
    const { graph, engine } = setUp();
    graph.dropNode(graph.nodes()[0]);
    expect(rowsOf(engine, "MATCH (n) RETURN labels(n)")).to.deep.equal(["['B']"]);
    graph.clear();
    expect(rowsOf(engine, "MATCH (n) RETURN n")).to.deep.equal([]);
  });
  it("sees attributes that others change", () => {
    const { graph, engine } = setUp();
    graph.setNodeAttribute(graph.nodes()[0], "properties", { x: 7 });
    expect(rowsOf(engine, "MATCH (n {x: 7}) RETURN n")).to.deep.equal(["(:A {x: 7})"]);
    graph.mergeNodeAttributes(graph.nodes()[0], { labels: ["C"] });
    expect(rowsOf(engine, "MATCH (n:C) RETURN count(*)")).to.deep.equal(["1"]);
  });
  it("is shared by engines over one graph", () => {
    const { graph, engine } = setUp();
    const others = Array.from({ length: 20 }, () => createCypher(graph));
    others[0]!.query("CREATE (:C {x: 3})");
    for (const other of [engine, ...others])
      expect(rowsOf(other, "MATCH (c:C) RETURN c.x")).to.deep.equal(["3"]);
  });
  it("is built anew after many deletions, and answers the same", () => {
    const engine = engineOf("UNWIND range(1, 3000) AS i CREATE (:A {i: i})-[:T]->(:B {i: i})");
    engine.query("MATCH (n) WHERE n.i > 10 DETACH DELETE n");
    expect(rowsOf(engine, "MATCH (a:A)-[:T]->(b) RETURN count(*), max(b.i)")).to.deep.equal(["10 | 10"]);
    engine.query("CREATE (:A {i: 99})");
    expect(rowsOf(engine, "MATCH (a:A) RETURN count(*), max(a.i)")).to.deep.equal(["11 | 99"]);
  });
});
