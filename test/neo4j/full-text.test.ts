import { expect } from "chai";
import { createCypher, CypherError } from "../../graph/cypher/index.ts";
import { createLibrary } from "../../graph/cypher/library/index.ts";
import { createPropertyGraph } from "../../graph/model/property-graph.ts";
import { describeNeo4j } from "./suite.ts";

const names = [
  ...[
    "Ann Lee",
    "Bob Stone",
    "Ann Stone of New York",
    "York, new and old",
    "The Mayor of Oslo",
    "Bob of Oslo",
  ],
  ...[
    "O'Brien",
    "X-ray unit",
    "U.S. Army",
    "Annabel",
    "annual report",
    "NOT A NAME",
    "a:b",
    "Bob and Ann of Oslo",
  ],
];
const create = `UNWIND $names AS name CREATE (:Thing {name: name, aka: CASE WHEN name STARTS WITH 'B' THEN ['boss', 'the ' + name] ELSE null END})`;

const searches = [
  ...[
    "ann",
    "ANN",
    "ann bob",
    "ann AND bob",
    "ann OR bob",
    "ann NOT bob",
    "+ann bob",
    "-ann bob",
    "!ann bob",
  ],
  ...["ann && bob", "ann || bob", "ann AND NOT bob", "NOT ann", "ann AND bob OR oslo", "ann OR bob AND oslo"],
  ...[
    "(ann OR bob) AND oslo",
    "ann +(bob oslo)",
    "((ann))",
    "ann AND (bob OR (oslo AND mayor))",
    "-(ann bob) oslo",
  ],
  ...[
    '"new york"',
    '"york new"',
    '"the mayor of oslo"',
    '"ann"',
    '"ann stone" bob',
    "ann* -annual",
    "yor*",
    "annuel~",
  ],
  ...[
    "york~1",
    "yrk~",
    "stone~1",
    "bxb~1",
    "name:ann",
    "aka:boss",
    "name:boss",
    "aka:(boss OR stone)",
    'aka:"the bob"',
  ],
  ...["ann^2 bob", '"new york"^3', "(ann bob)^0.5", "a\\:b", "of", "the", "nobody", "name:nobody ann"],
];
const refused = ["ann AND", "(ann", "ann)", "AND ann", "ann^", "name:", '"ann', "+", "ann OR OR bob"];

describeNeo4j("full-text search, here and in Neo4j,", (get) => {
  const graph = createPropertyGraph();
  createCypher(graph).query(create, { names });
  const textIndexes = [{ name: "things", labels: ["Thing"], properties: ["name", "aka"] }];
  const engine = createCypher(graph, createLibrary({ textIndexes }));
  const query =
    "CALL db.index.fulltext.queryNodes('things', $text) YIELD node RETURN node.name AS name ORDER BY name";

  before(async () => {
    const { driver } = get();
    await driver.executeQuery(create, { names });
    await driver.executeQuery("CREATE FULLTEXT INDEX things FOR (n:Thing) ON EACH [n.name, n.aka]");
    await driver.executeQuery("CALL db.awaitIndexes(60)");
  });
  const here = (text: string) => {
    try {
      return engine.query(query, { text }).rows.flat();
    } catch (error) {
      if (error instanceof CypherError) return "error";
      throw error;
    }
  };
  const there = async (text: string) => {
    try {
      return (await get().driver.executeQuery(query, { text })).records.map(
        (record) => record.get(0) as string,
      );
    } catch {
      return "error";
    }
  };

  it("finds the same", async () => {
    const differing: object[] = [];
    for (const text of [...searches, ...refused]) {
      const answers = { text, here: here(text), there: await there(text) };
      if (JSON.stringify(answers.here) !== JSON.stringify(answers.there)) differing.push(answers);
    }
    await get().driver.executeQuery("DROP INDEX things");
    expect(differing).to.deep.equal([]);
  });
});
