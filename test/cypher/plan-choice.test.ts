import { expect } from "chai";
import { createCypher } from "../../graph/cypher/index.ts";
import { queries } from "../bench/cypher/queries.ts";
import { generateGraph } from "../bench/graph.ts";

/** The steps of a plan that touch the graph, from the first on. */
type Steps = readonly string[];

/** The plans of the ten questions of the benchmark. */
const ten: Readonly<Record<keyof typeof queries, Steps>> = {
  "label scan + filter, count": ["p:Person", "p.score > 900"],
  "1 hop by name, sorted": ["p:Person(name) WHERE name = 'Person 40'", "(p)-[:KNOWS]->(q)"],
  "2 hops, distinct count": [
    "p:Person(name) WHERE name = 'Person 500'",
    "(p)-[:KNOWS]->(anon_0)",
    "(anon_0)-[:KNOWS]->(q)",
  ],
  "*1..3, distinct": ["p:Person(name) WHERE name = 'Person 200'", "Pruning (p)-[:KNOWS*1..3]->(q)"],
  "shortestPath, undirected, up to 10": [
    "a:Person(name) WHERE name = 'Person 40000'",
    "b:Person(name) WHERE name = 'Person 49000'",
    "(a)-[*1..10]-(b)",
  ],
  "group by, top 10": ["p:Person", "(p)-[:KNOWS]->(q)", "(q:Person)"],
  "cyclic join": [
    "a:Person",
    "a.score > 990",
    "(a)-[:OWNS]->(b)",
    "(b)-[:OWNS]->(c)",
    "Into (c)-[:OWNS]->(a)",
  ],
  "OPTIONAL MATCH + collect": ["p:Person(score) WHERE score = 7", "(p)-[:OWNS]->(o)"],
  "undirected 2 hops, distinct": [
    "p:Person(name) WHERE name = 'Person 1000'",
    "(p)-[:KNOWS]-(anon_0)",
    "(anon_0)-[:KNOWS]-(q)",
  ],
  "undirected *1..3, distinct": [
    "p:Person(name) WHERE name = 'Person 40001'",
    "Pruning (p)-[:KNOWS*1..3]-(q)",
  ],
};

const shapes: readonly (readonly [query: string, steps: Steps])[] = [
  // The rarer label, the narrower predicate, the value that fewer nodes have.
  ["MATCH (a)-[:LOCATED_IN]->(c:Country) RETURN a", ["c:Country", "(c)<-[:LOCATED_IN]-(a)"]],
  [
    "MATCH (a:Person)-[:KNOWS]->(b:Person) WHERE b.score > 990 RETURN a",
    ["b:Person", "b.score > 990", "(b)<-[:KNOWS]-(a)", "(a:Person)"],
  ],
  [
    "MATCH (p:Person) WHERE p.score = 7 AND p.name = 'Person 1' RETURN p",
    ["p:Person(name) WHERE name = 'Person 1'", "p.score = 7"],
  ],
  // Walked to where least is left, from either end.
  [
    "MATCH (a:Person)-[:LOCATED_IN]->(c:Country)<-[:LOCATED_IN]-(e:Event) RETURN a, e",
    ["c:Country", "(c)<-[:LOCATED_IN]-(e)", "(e:Event)", "(c)<-[:LOCATED_IN]-(a)", "(a:Person)"],
  ],
  [
    "MATCH (t:Topic)<-[:ABOUT]-(x), (x)-[:MENTIONS]->(y:Country) RETURN t, y",
    ["y:Country", "(y)<-[:MENTIONS]-(x)", "(x)-[:ABOUT]->(t)", "(t:Topic)"],
  ],
  [
    "MATCH (a)-->(b)-->(c {name: 'Person 3'}) RETURN a",
    ["c(name) WHERE name = 'Person 3'", "(c)<-[]-(b)", "(b)<-[]-(a)"],
  ],
  [
    "MATCH (p:Person {name: 'Person 1'})-[:KNOWS]->(q), (p)-[:KNOWS]->(c:Country) RETURN q, c",
    ["p:Person(name) WHERE name = 'Person 1'", "(p)-[:KNOWS]->(c)", "(c:Country)", "(p)-[:KNOWS]->(q)"],
  ],
  // A circle is closed as soon as both ends are known.
  [
    "MATCH (a {name: 'Person 1'})-[:KNOWS]->(b)-[:KNOWS]->(c), (a)-[:KNOWS]->(c) RETURN c",
    ["a(name) WHERE name = 'Person 1'", "(a)-[:KNOWS]->(b)", "(b)-[:KNOWS]->(c)", "Into (a)-[:KNOWS]->(c)"],
  ],
  [
    "MATCH (a:Topic)-[:KNOWS]->(b), (b)-[:OWNS]->(a) RETURN b",
    ["a:Topic", "(a)<-[:OWNS]-(b)", "Into (a)-[:KNOWS]->(b)"],
  ],
  // A value known from before is sought.
  [
    "MATCH (a:Person {name: 'Person 1'}) MATCH (b:Person) WHERE b.score = a.score RETURN b",
    ["a:Person(name) WHERE name = 'Person 1'", "b:Person(score) WHERE score = a.score"],
  ],
  [
    "UNWIND ['Person 1', 'Person 2'] AS name MATCH (p:Person {name: name})-[:OWNS]->(o) RETURN o",
    ["p:Person(name) WHERE name = name", "(p)-[:OWNS]->(o)"],
  ],
  [
    "MATCH (a:Person)-[:KNOWS*1..3]->(b:Country) RETURN DISTINCT b",
    ["b:Country", "Pruning (b)<-[:KNOWS*1..3]-(a)", "(a:Person)"],
  ],
];

const touching = /^(AllNodesScan|NodeByLabelScan|NodeIndexSeek|Expand|VarLengthExpand|ShortestPath|Filter)/;

/** What the steps do, with how where that is not the usual way. */
function stepsOf(plan = ""): Steps {
  const lines = plan.split("\n").map((line) => line.split(/ *\| */));
  const steps = lines.flatMap((cells) => {
    const at = cells.findIndex((cell) => cell.startsWith("+"));
    const operator = cells[at]?.slice(1) ?? "";
    if (!touching.test(operator)) return [];
    const how = /\((Into|Pruning)\)/.exec(operator)?.[1];
    return [how ? `${how} ${cells[at + 1]!}` : cells[at + 1]!];
  });
  return steps.reverse();
}

describe("the planner chooses", () => {
  const engine = createCypher(generateGraph(2000, 10_000));
  before(() => {
    for (const key of ["name", "score"]) engine.query(`MATCH (n {${key}: 0}) RETURN n`);
  });
  const plansOf = (query: string) => stepsOf(engine.query(`EXPLAIN ${query}`).plan);
  for (const [name, steps] of Object.entries(ten))
    it(`for "${name}"`, () => {
      expect(plansOf(queries[name as keyof typeof queries])).to.deep.equal(steps);
    });
  for (const [query, steps] of shapes)
    it(query, () => {
      expect(plansOf(query)).to.deep.equal(steps);
    });
});
