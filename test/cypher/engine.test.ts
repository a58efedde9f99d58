import { expect } from "chai";
import { MultiDirectedGraph } from "graphology";
import {
  createCypher,
  createReader,
  flatShape,
  float,
  functions,
  ValueError,
  type CypherOptions,
} from "../../graph/cypher/index.ts";
import { createLibrary } from "../../graph/cypher/library/index.ts";
import { createPropertyGraph } from "../../graph/model/property-graph.ts";
import { engineOf, errorOf, rowsOf } from "./support/engine.ts";

describe("options", () => {
  it("readOnly refuses what writes, by its syntax and not by its words", () => {
    const engine = engineOf("CREATE (:A)", { readOnly: true });
    for (const query of [
      "CREATE ()",
      "MATCH (n) SET n.x = 1",
      "MATCH (n) DELETE n",
      "MERGE ()",
      "CALL { CREATE () }",
      "MATCH (n) CALL (n) { CALL (n) { SET n.x = 1 } }",
      "FOREACH (x IN [1] | FOREACH (y IN [x] | CREATE ()))",
      "RETURN 1 AS x UNION CALL { CREATE () RETURN 1 AS x } RETURN x",
      "PROFILE CREATE ()",
    ])
      expect(errorOf(() => engine.query(query)).code, query).to.equal("ReadOnly");
    expect(rowsOf(engine, "RETURN 'CREATE (n) DELETE n' AS text")).to.deep.equal(["'CREATE (n) DELETE n'"]);
  });
  it("a reader answers as the engine does and refuses what writes", () => {
    const graph = createPropertyGraph();
    createCypher(graph).query("CREATE (:A {x: 1})");
    const reader = createReader(graph);
    expect(rowsOf(reader, "MATCH (n:A) RETURN n.x")).to.deep.equal(["1"]);
    for (const query of ["CREATE ()", "MATCH (n) SET n.x = 1", "CALL { CREATE () }"])
      expect(errorOf(() => reader.query(query)).code, query).to.equal("ReadOnly");
    expect(errorOf(() => reader.query("LOAD CSV FROM 'x.csv' AS row RETURN row")).code).to.equal(
      "NotSupported",
    );
    expect(rowsOf(reader, "WITH 1 AS set, 2 AS create RETURN set + create")).to.deep.equal(["3"]);
    const full = createReader(graph, createLibrary());
    for (const query of ["SHOW FUNCTIONS", "EXPLAIN RETURN 1", "PROFILE RETURN 1"])
      expect(errorOf(() => reader.query(query)).hint).to.include("newsgraph/cypher/library");
    expect(full.query("SHOW FUNCTIONS").rows).not.to.deep.equal([]);
    expect(full.query("PROFILE MATCH (n:A) RETURN n").plan).to.include("NodeByLabelScan");
    expect(graph.order).to.equal(1);
  });
  it("a reader has openCypher's functions, and the extensions with the library", () => {
    const graph = createPropertyGraph();
    const [bare, full] = [createReader(graph), createReader(graph, createLibrary())];
    expect(full.vocabulary().functions).to.deep.equal(functions.map(({ name }) => name).sort());
    expect(rowsOf(bare, "RETURN sin(0), 'a' IS NORMALIZED")).to.deep.equal(["0.0 | true"]);
    for (const [call, near] of [
      ["point.distance(1, 2)", ""],
      ["vector.similarity.cosine([1], [1])", ""],
      ["sinh(0)", "Did you mean `sin`? "],
    ] as const) {
      const { code, hint } = errorOf(() => bare.query(`RETURN ${call}`));
      expect(code, call).to.equal("UnknownFunction");
      expect(hint, call).to.equal(`${near}More functions come with \`newsgraph/cypher/library\`.`);
    }
    expect(errorOf(() => full.query("RETURN qwertyuiop()")).hint).to.equal(null);
    const offered = (engine: typeof bare) =>
      engine.complete("RETURN isE", 10).options.map(({ text }) => text);
    expect([offered(bare), offered(full)]).to.deep.equal([[], ["isEmpty"]]);
  });
  it("shape reads flat graphs", () => {
    const graph = new MultiDirectedGraph();
    graph.addNode("a", { label: "Person", name: "Ann" });
    graph.addNode("b", { label: "Person", name: "Bob" });
    graph.addDirectedEdge("a", "b", { kind: "KNOWS", since: 2001 });
    const engine = createCypher(graph, { shape: flatShape("label", "kind") });
    expect(rowsOf(engine, "MATCH (a:Person)-[r:KNOWS]->(b) RETURN a.name, r.since, b.name")).to.deep.equal([
      "'Ann' | 2001 | 'Bob'",
    ]);
    expect(errorOf(() => engine.query("CREATE ()")).code).to.equal("ReadOnly");
  });
  it("now, timeZone and random are the world", () => {
    const engine = engineOf("", {
      now: () => ({ seconds: 1_700_000_000, nanosecond: 5 }),
      timeZone: "Z",
      random: () => 0.25,
    });
    expect(rowsOf(engine, "RETURN toString(date()), rand()")).to.deep.equal(["'2023-11-14' | 0.25"]);
  });
  it("procedures can be added", () => {
    const engine = engineOf("", {
      procedures: [
        {
          name: "my.range",
          parameters: [{ name: "to", types: ["Integer"] }],
          results: [{ name: "n", types: ["Integer"] }],
          description: "Counts.",
          run: (_index, [to]) => Array.from({ length: Number(to) }, (_, n) => [n]),
        },
      ],
    });
    expect(rowsOf(engine, "CALL my.range(3)")).to.deep.equal(["0", "1", "2"]);
    expect(rowsOf(engine, "CALL my.range(5) YIELD n AS x WHERE x > 2 RETURN x * 2")).to.deep.equal([
      "6",
      "8",
    ]);
  });
  it("without loadCsv there are no tables to read", () => {
    const error = errorOf(() => engineOf().query("LOAD CSV FROM 'x' AS l RETURN l"));
    expect(error.message).to.include("in the terminal only");
  });
  it("loadCsv may fail, and the place in the query is told", () => {
    const loadCsv = () => {
      throw new ValueError("ArgumentError", "InvalidArgumentValue", "no such table");
    };
    const error = errorOf(() => engineOf("", { loadCsv }).query("LOAD CSV FROM 'x' AS l RETURN l"));
    expect(error.frame()).to.include("LOAD CSV FROM 'x' AS l RETURN l");
    expect(error.reason).to.equal("no such table");
  });
  it("loadCsv reads tables", () => {
    const lines = [
      ["name", "age"],
      ["Ann", "40"],
      ["Bob", null],
    ];
    const engine = engineOf("", { loadCsv: () => lines });
    expect(rowsOf(engine, "LOAD CSV FROM 'x' AS l RETURN l[0]")).to.deep.equal(["'name'", "'Ann'", "'Bob'"]);
    expect(rowsOf(engine, "LOAD CSV WITH HEADERS FROM 'x' AS l RETURN l.name, l.age")).to.deep.equal([
      "'Ann' | '40'",
      "'Bob' | null",
    ]);
  });
});

describe("limits", () => {
  const many = "UNWIND range(1, 100000) AS a UNWIND range(1, 1000) AS b RETURN a";
  let ticks = 0;
  const exceeded: readonly (readonly [
    what: string,
    limits: NonNullable<CypherOptions["limits"]>,
    words: string,
  ])[] = [
    ["rows", { rows: 10 }, "limits.rows"],
    ["hops", { hops: 1000 }, "limits.hops"],
    ["milliseconds", { milliseconds: 50, clock: () => ticks++ }, "limits.milliseconds"],
  ];
  for (const [what, limits, words] of exceeded)
    it(`of ${what} stop a query and say how to raise them`, () => {
      const error = errorOf(() => engineOf("", { limits }).query(many));
      expect(error.code).to.equal("LimitExceeded");
      expect(error.hint).to.include(words);
    });
  it("can be given with a query", () => {
    expect(errorOf(() => engineOf().query("UNWIND [1, 2] AS x RETURN x", {}, { rows: 1 })).code).to.equal(
      "LimitExceeded",
    );
  });
  it("a signal cancels", () => {
    expect(errorOf(() => engineOf().query(many, {}, { signal: { aborted: true } })).code).to.equal(
      "Cancelled",
    );
  });
  it("undo what a stopped query wrote", () => {
    const engine = engineOf("", { limits: { hops: 5000 } });
    expect(errorOf(() => engine.query("UNWIND range(1, 9999) AS i CREATE ()")).code).to.equal(
      "LimitExceeded",
    );
    expect(rowsOf(engine, "MATCH (n) RETURN count(n)")).to.deep.equal(["0"]);
  });
});

describe("parameters", () => {
  const engine = engineOf();
  const given: readonly (readonly [value: unknown, written: string])[] = [
    [1, "1"],
    [1.5, "1.5"],
    [float(1), "1.0"],
    [9007199254740993n, "9007199254740993"],
    [5n, "5"],
    ["x", "'x'"],
    [null, "null"],
    [undefined, "null"],
    [[1, "a"], "[1, 'a']"],
    [{ a: { b: [true] } }, "{a: {b: [true]}}"],
    [new Map([["k", 1]]), "{k: 1}"],
  ];
  for (const [value, written] of given)
    it(`${written} goes in and comes out`, () => {
      expect(rowsOf(engine, "RETURN $p", { p: value })).to.deep.equal([written]);
    });
  for (const [what, value] of [
    ["a function", () => 1],
    ["a date", new Date(0)],
    ["a large integer", 2n ** 64n],
  ] as const)
    it(`${what} is refused`, () => {
      expect(errorOf(() => engine.query("RETURN $p", { p: value })).code).to.equal("InvalidArgumentType");
    });
  it("can page, and must be integers then", () => {
    expect(rowsOf(engine, "UNWIND [1, 2, 3] AS x RETURN x SKIP $s LIMIT $l", { s: 1, l: 1 })).to.deep.equal([
      "2",
    ]);
    expect(errorOf(() => engine.query("RETURN 1 LIMIT $l", { l: -1 })).code).to.equal(
      "NegativeIntegerArgument",
    );
    expect(errorOf(() => engine.query("RETURN 1 LIMIT $l", { l: 1.5 })).code).to.equal("InvalidArgumentType");
  });
});

describe("procedures", () => {
  const engine = engineOf("CREATE (:B {y: 1})-[:T {w: 1}]->(:A {x: 1})");
  for (const [query, rows] of [
    ["CALL db.labels()", ["'A'", "'B'"]],
    ["CALL db.relationshipTypes", ["'T'"]],
    ["CALL db.propertyKeys() YIELD propertyKey AS key RETURN collect(key)", ["['w', 'x', 'y']"]],
  ] as const)
    it(query, () => {
      expect(rowsOf(engine, query)).to.deep.equal(rows);
    });
});
