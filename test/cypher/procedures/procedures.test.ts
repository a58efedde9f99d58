import { expect } from "chai";
import {
  createCypher,
  type ProcedureDefinition,
  type ProcedureProgress,
} from "../../../graph/cypher/index.ts";
import { createLibrary } from "../../../graph/cypher/library/index.ts";
import { createPropertyGraph } from "../../../graph/model/property-graph.ts";
import { engineOf, errorOf, randomOf, rowsOf } from "../support/engine.ts";
import { peopleEngine } from "../support/people.ts";
import { examples, failures } from "./examples.ts";

describe("procedures", () => {
  const engine = peopleEngine();
  for (const [query, rows] of examples)
    it(query, () => {
      expect(rowsOf(engine, query)).to.deep.equal(rows);
    });

  for (const [query, words] of failures)
    it(`${query} fails`, () => {
      expect(errorOf(() => engine.query(query)).message).to.include(words);
    });

  it("give nodes that the rest of the query can go on from", () => {
    const query =
      "CALL algo.wcc() YIELD node MATCH (node)-[:LIVES_IN]->(city) RETURN city.name AS city ORDER BY city";
    expect(rowsOf(engine, query)).to.deep.equal(["'Oslo'", "'Rome'"]);
  });

  it("search what the statement itself has written", () => {
    const own = peopleEngine();
    const search = "CALL db.index.fulltext.queryNodes('names', 'zoe') YIELD node RETURN node.name";
    expect(rowsOf(own, search)).to.deep.equal([]);
    expect(rowsOf(own, `CREATE (z:Person {name: 'Zoé'}) WITH z ${search}`)).to.deep.equal(["'Zoé'"]);
    expect(rowsOf(own, search)).to.deep.equal(["'Zoé'"]);
    own.query("MATCH (z:Person {name: 'Zoé'}) SET z.name = 'Zed'");
    expect(rowsOf(own, search)).to.deep.equal([]);
  });

  it("search what others have written", () => {
    const graph = createPropertyGraph();
    graph.addNode("a", { labels: ["P"], properties: { name: "Ann" } });
    const own = createCypher(
      graph,
      createLibrary({ textIndexes: [{ name: "n", labels: ["P"], properties: ["name"] }] }),
    );
    const found = (text: string) =>
      rowsOf(own, "CALL db.index.fulltext.queryNodes('n', $text) YIELD node RETURN node.name", { text });
    expect(found("ann")).to.deep.equal(["'Ann'"]);
    graph.setNodeAttribute("a", "properties", { name: "Eve" });
    graph.addNode("b", { labels: ["P"], properties: { name: "Eve Lee" } });
    expect([found("ann"), found("eve")]).to.deep.equal([[], ["'Eve'", "'Eve Lee'"]]);
    graph.dropNode("a");
    expect(found("eve")).to.deep.equal(["'Eve Lee'"]);
  });

  it("search for whatever is typed, or say what they cannot read", () => {
    const random = randomOf(7);
    const pieces = [
      "ann",
      "bob",
      '"',
      "(",
      ")",
      "*",
      "~",
      "^",
      "2",
      ":",
      "AND ",
      "OR ",
      "NOT ",
      "+",
      "-",
      "\\",
      " ",
      "é",
      "[",
      "/",
    ];
    for (let i = 0; i < 2000; i++) {
      const text = Array.from(
        { length: 1 + Math.floor(random() * 9) },
        () => pieces[Math.floor(random() * pieces.length)],
      ).join("");
      try {
        engine.query("CALL db.index.fulltext.queryNodes('names', $text)", { text });
      } catch (error) {
        expect(error, text).to.have.property("code", "InvalidArgumentValue");
      }
    }
    const deep = "(".repeat(10_000) + "ann";
    expect(
      errorOf(() => engine.query("CALL db.index.fulltext.queryNodes('names', $deep)", { deep })).code,
    ).to.equal("InvalidArgumentValue");
  });

  it("are the same in every run", () => {
    const create =
      "UNWIND range(0, 60) AS i CREATE (:P {i: i}) WITH count(*) AS n UNWIND range(0, 200) AS k MATCH (a:P {i: k * 7 % 61}), (b:P {i: k * k % 61}) CREATE (a)-[:R]->(b)";
    const answers = [1, 2].map(() => {
      const own = engineOf(create, createLibrary());
      return ["louvain", "pageRank", "betweenness", "wcc"].map((name) => rowsOf(own, `CALL algo.${name}()`));
    });
    expect(answers[0]).to.deep.equal(answers[1]);
    expect(new Set(answers[0]![0]!.map((row) => row.split(" | ")[1])).size).to.be.within(2, 20);
  });

  it("tell how far they are", () => {
    const events: ProcedureProgress[] = [];
    peopleEngine({ progress: (event) => events.push(event) }).query("CALL algo.betweenness()");
    expect(events.map(({ stage, done, total }) => `${stage} ${done}/${total}`)).to.deep.equal([
      ...["projecting 0/4", "projecting 4/4", "walking 0/4", "walking 4/4"],
    ]);
  });

  it("keep their projection until the graph changes", () => {
    const stages: string[] = [];
    const own = peopleEngine({ progress: ({ stage, done }) => stages.push(`${stage} ${done}`) });
    const projections = (query: string): number => {
      stages.length = 0;
      own.query(query);
      return stages.filter((stage) => stage === "projecting 0").length;
    };
    expect(projections("CALL algo.wcc()")).to.equal(1);
    expect(projections("UNWIND [1, 2] AS x CALL algo.louvain() YIELD node RETURN count(*)")).to.equal(0);
    expect(projections("CALL algo.wcc({orientation: 'NATURAL'})")).to.equal(1);
    expect(
      projections(
        "CREATE ()-[:R]->() WITH 1 AS one CALL algo.wcc({orientation: 'NATURAL'}) YIELD node RETURN count(*)",
      ),
    ).to.equal(1);
    expect(projections("CALL algo.wcc({orientation: 'NATURAL'})")).to.equal(1);
  });

  it("stop at a limit", () => {
    expect(errorOf(() => engine.query("CALL algo.betweenness()", {}, { hops: 10 })).code).to.equal(
      "LimitExceeded",
    );
  });
});

/** Sets a property of every node; a procedure that writes. */
const mark: ProcedureDefinition = {
  name: "my.mark",
  parameters: [],
  results: [{ name: "marked", types: ["Integer"] }],
  description: "Marks all nodes.",
  mode: "WRITE",
  *run(index, _args, { writer }) {
    for (let id = 0; id < index.nodeKeys.length; id++) writer!.setNodeProperties(id, { mark: true });
    yield [index.nodeKeys.length];
  },
};

describe("procedures that write", () => {
  const create = "CREATE (:A), (:B)";
  for (const query of [
    "CALL my.mark()",
    "CALL my.mark() YIELD marked RETURN marked",
    "CALL { CALL my.mark() YIELD marked RETURN marked } RETURN marked",
    "RETURN 1 AS marked UNION CALL my.mark() YIELD marked RETURN marked",
  ]) {
    it(`write: ${query}`, () => {
      const engine = engineOf(create, { procedures: [mark] });
      engine.query(query);
      expect(rowsOf(engine, "MATCH (n {mark: true}) RETURN count(*)")).to.deep.equal(["2"]);
    });
    it(`are refused where the graph is only read: ${query}`, () => {
      const engine = engineOf(create, { procedures: [mark], readOnly: true });
      expect(errorOf(() => engine.query(query)).code).to.equal("ReadOnly");
      expect(rowsOf(engine, "MATCH (n {mark: true}) RETURN count(*)")).to.deep.equal(["0"]);
    });
  }
  it("are undone with the statement", () => {
    const engine = engineOf(create, { procedures: [mark] });
    expect(errorOf(() => engine.query("CALL my.mark() YIELD marked RETURN 1 / (marked - 2)")).code).to.equal(
      "DivisionByZero",
    );
    expect(rowsOf(engine, "MATCH (n {mark: true}) RETURN count(*)")).to.deep.equal(["0"]);
  });
  it("cannot stand in EXISTS { }", () => {
    const engine = engineOf(create, { procedures: [mark] });
    const query = "RETURN EXISTS { CALL my.mark() YIELD marked RETURN marked } AS x";
    expect(errorOf(() => engine.query(query)).code).to.equal("InvalidClauseComposition");
  });
});

describe("a check after writing", () => {
  const problems: { element: string; problem: string }[] = [];
  const engine = engineOf("CREATE (:A)", { check: () => problems });
  it("lets pass what it finds nothing against", () => {
    engine.query("CREATE (:B)");
    expect(rowsOf(engine, "MATCH (b:B) RETURN count(b)")).to.deep.equal(["1"]);
  });
  it("undoes the whole statement, and says why", () => {
    problems.push(
      { element: "n2", problem: "lacks the property name" },
      { element: "n2", problem: "is odd" },
    );
    const error = errorOf(() => engine.query("MATCH (b:B) SET b.x = 1 CREATE (:C)"));
    expect(error).to.include({ code: "CheckFailed", type: "ConstraintValidationFailed" });
    expect(error.message).to.equal("Nothing is written: n2 lacks the property name (and 1 more).");
    expect(rowsOf(engine, "MATCH (n) RETURN labels(n)[0], n.x")).to.deep.equal(["'A' | null", "'B' | null"]);
  });
  it("sees what was deleted, and brings it back", () => {
    const graph = createPropertyGraph();
    createCypher(graph).query("CREATE (:A {x: 1})-[:R {y: 2}]->(:B)");
    const orders: number[] = [];
    const own = createCypher(graph, {
      check: () => {
        orders.push(graph.order);
        return [{ element: "n0", problem: "is needed" }];
      },
    });
    expect(errorOf(() => own.query("MATCH (a:A) DETACH DELETE a CREATE (:C)")).code).to.equal("CheckFailed");
    expect(orders).to.deep.equal([2]);
    expect([graph.order, graph.size]).to.deep.equal([2, 1]);
    expect(rowsOf(own, "MATCH (a:A)-[r:R]->(b:B) RETURN a.x, r.y")).to.deep.equal(["1 | 2"]);
  });
  it("is not asked when nothing writes", () => {
    expect(rowsOf(engine, "RETURN 1")).to.deep.equal(["1"]);
  });
});
