import { expect } from "chai";
import type { BoundPatternComprehension } from "../../graph/cypher/bind/index.ts";
import { callableOf, Preparation } from "../../graph/cypher/preparation.ts";
import { reading } from "../../graph/cypher/reader.ts";
import { LiveIndex, propertyGraphShape } from "../../graph/model/index/index.ts";
import { createPropertyGraph } from "../../graph/model/property-graph.ts";
import { engineOf } from "./support/engine.ts";

const engine = engineOf(`UNWIND range(1, 20) AS i
  CREATE (p:Person {name: 'p' + i})-[:LIVES_IN]->(:City {name: 'c' + i})
  CREATE (p)-[:KNOWS]->(:Person {name: 'q' + i})`);

/** A query and the operators of its plan, from the last to the first. */
const plans: readonly (readonly [query: string, operators: readonly string[]])[] = [
  ["MATCH (n) RETURN n", ["ProduceResults", "AllNodesScan"]],
  ["MATCH (n:City) RETURN n", ["ProduceResults", "NodeByLabelScan"]],
  ["MATCH (n:City {name: 'c1'}) RETURN n", ["ProduceResults", "NodeIndexSeek"]],
  ["MATCH (n:City) WHERE n.name = 'c1' RETURN n", ["ProduceResults", "NodeIndexSeek"]],
  ["MATCH (n:City) WHERE n.name IN ['c1', 'c2'] RETURN n", ["ProduceResults", "NodeIndexSeek"]],
  ["MATCH (n:City) WHERE ['c1'] IN n.names RETURN n", ["ProduceResults", "Filter", "NodeByLabelScan"]],
  ["MATCH (n:City) WHERE n.name > 'c1' RETURN n", ["ProduceResults", "Filter", "NodeByLabelScan"]],
  [
    "MATCH (p:Person)-[:LIVES_IN]->(c:City) RETURN p",
    ["ProduceResults", "Filter", "Expand(All)", "NodeByLabelScan"],
  ],
  ["MATCH (p)-[:LIVES_IN]->({name: 'c1'}) RETURN p", ["ProduceResults", "Expand(All)", "NodeIndexSeek"]],
  [
    "MATCH (a:City)<--(b)-->(c)<--(a) RETURN a",
    ["ProduceResults", "Expand(Into)", "Expand(All)", "Expand(All)", "NodeByLabelScan"],
  ],
  [
    "MATCH (a:City), (b:City) RETURN a",
    ["ProduceResults", "CartesianProduct", "NodeByLabelScan", "NodeByLabelScan"],
  ],
  [
    "MATCH (a:City) MATCH (b {name: a.name}) RETURN b",
    ["ProduceResults", "Apply", "NodeIndexSeek", "NodeByLabelScan"],
  ],
  [
    "MATCH (a:City) OPTIONAL MATCH (a)<--(b) RETURN b",
    ["ProduceResults", "Apply", "Optional", "Expand(All)", "Argument", "NodeByLabelScan"],
  ],
  [
    "MATCH (a:City)<-[:LIVES_IN*1..3]-(b) RETURN b",
    ["ProduceResults", "VarLengthExpand(All)", "NodeByLabelScan"],
  ],
  [
    "MATCH (a:City)<-[*1..3]-(b) RETURN DISTINCT b",
    ["ProduceResults", "Distinct", "VarLengthExpand(Pruning)", "NodeByLabelScan"],
  ],
  [
    "MATCH (a:City)<-[*1..3]-(b) RETURN count(DISTINCT b)",
    ["ProduceResults", "Projection", "EagerAggregation", "VarLengthExpand(Pruning)", "NodeByLabelScan"],
  ],
  [
    "MATCH (a:City)<-[r*1..3]-(b) RETURN DISTINCT b, size(r)",
    ["ProduceResults", "Distinct", "Projection", "VarLengthExpand(All)", "NodeByLabelScan"],
  ],
  [
    "MATCH (a:City)<-[*1..3]-(b) RETURN count(b)",
    ["ProduceResults", "Projection", "EagerAggregation", "VarLengthExpand(All)", "NodeByLabelScan"],
  ],
  [
    "MATCH (a {name: 'c1'}), (b {name: 'c2'}) MATCH p = shortestPath((a)-[*]-(b)) RETURN p",
    ["ProduceResults", "ShortestPath", "CartesianProduct", "NodeIndexSeek", "NodeIndexSeek"],
  ],
  [
    "MATCH (a:City) WHERE (a)<--() RETURN a",
    ["ProduceResults", "SemiApply", "Expand(All)", "Argument", "NodeByLabelScan"],
  ],
  [
    "MATCH (a:City) WHERE NOT EXISTS { (a)<--() } RETURN a",
    ["ProduceResults", "AntiSemiApply", "Expand(All)", "Argument", "NodeByLabelScan"],
  ],
  [
    "MATCH (a:City) RETURN a.name ORDER BY a.name",
    ["ProduceResults", "Sort", "Projection", "NodeByLabelScan"],
  ],
  [
    "MATCH (a:City) RETURN a.name AS n ORDER BY n LIMIT 3",
    ["ProduceResults", "Top", "Projection", "NodeByLabelScan"],
  ],
  ["MATCH (a:City) RETURN a SKIP 1 LIMIT 3", ["ProduceResults", "Limit", "Skip", "NodeByLabelScan"]],
  ["MATCH (a:City) RETURN DISTINCT a.name", ["ProduceResults", "Distinct", "Projection", "NodeByLabelScan"]],
  ["UNWIND [1] AS x RETURN x", ["ProduceResults", "Unwind", "Argument"]],
  [
    "RETURN 1 AS a UNION RETURN 2 AS a",
    ["ProduceResults", "Distinct", "Union", "Projection", "Argument", "Projection", "Argument"],
  ],
  ["CALL db.labels()", ["ProduceResults", "ProcedureCall", "Argument"]],
  ["MATCH (a:City) CREATE (b) RETURN b", ["ProduceResults", "Eager", "Create", "Eager", "NodeByLabelScan"]],
  ["UNWIND [1] AS x CREATE ({x: x})", ["ProduceResults", "Create", "Unwind", "Argument"]],
];

const operatorsOf = (plan = ""): string[] => [...plan.matchAll(/\+([A-Z]\S*)/g)].map(([, kind = ""]) => kind);

describe("plans", () => {
  for (const [query, operators] of plans)
    it(query, () => {
      expect(operatorsOf(engine.query(`EXPLAIN ${query}`).plan)).to.deep.equal(operators);
    });

  it("are printed as a table", () => {
    const { plan, rows, columns } = engine.query(
      "EXPLAIN MATCH (c:City {name: 'c1'})<-[:LIVES_IN]-(p) RETURN p.name AS name",
    );
    expect(rows).to.deep.equal([]);
    expect(columns).to.deep.equal([]);
    expect(plan?.split("\n")).to.deep.equal([
      "+-----------------+--------------------------------+----------------+",
      "| Operator        | Details                        | Estimated Rows |",
      "+-----------------+--------------------------------+----------------+",
      "| +ProduceResults | name                           | 1              |",
      "| +Projection     | p.name AS name                 | 1              |",
      "| +Expand(All)    | (c)<-[:LIVES_IN]-(p)           | 1              |",
      "| +NodeIndexSeek  | c:City(name) WHERE name = 'c1' | 2              |",
      "+-----------------+--------------------------------+----------------+",
    ]);
  });
  it("of patterns inside expressions are made once", () => {
    const { index } = LiveIndex.of(createPropertyGraph(), propertyGraphShape);
    const preparation = new Preparation(index, callableOf(reading, []), reading);
    const { plan, nested } = preparation.of("MATCH (n) RETURN [(n)-->(m) | m] AS ms");
    const [item] = plan.input.kind === "Projection" ? plan.input.items : [];
    const { pattern } = item!.expression as BoundPatternComprehension;
    expect(nested(pattern).kind).to.equal("Expand(All)");
    expect(nested(pattern)).to.equal(nested(pattern));
  });
  it("EXPLAIN writes nothing", () => {
    engine.query("EXPLAIN CREATE (:Never)");
    expect(engine.query("MATCH (n:Never) RETURN n").rows).to.deep.equal([]);
  });
  it("PROFILE counts what each operator gives and reads", () => {
    const { plan = "", rows } = engine.query(
      "PROFILE MATCH (c:City)<-[:LIVES_IN]-(p) WHERE c.name ENDS WITH '1' RETURN p.name",
    );
    expect(rows).to.have.length(2);
    const cells = plan.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
    const counts = cells.filter(([, name]) => name?.startsWith("+"));
    expect(counts.map((line) => [line[1], ...line.slice(-3, -1)])).to.deep.equal([
      ["+ProduceResults", "2", "0"],
      ["+Projection", "2", "2"],
      ["+Expand(All)", "2", "2"],
      ["+Filter", "2", "20"],
      ["+NodeByLabelScan", "20", "20"],
    ]);
    expect(plan).to.match(/Total database accesses: 44$/);
  });
});
