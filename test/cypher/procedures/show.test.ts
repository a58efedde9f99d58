import { expect } from "chai";
import { functions } from "../../../graph/cypher/functions/index.ts";
import { engineOf, errorOf, rowsOf } from "../support/engine.ts";
import { peopleEngine } from "../support/people.ts";

const shown: readonly (readonly [query: string, rows: readonly string[]])[] = [
  ["SHOW FUNCTIONS WHERE name = 'left'", ["'left' | 'String' | 'the first characters'"]],
  [
    "SHOW FUNCTION YIELD name, signature WHERE name = 'left'",
    ["'left' | 'left(text :: STRING, length :: INTEGER) :: STRING'"],
  ],
  ["SHOW FUNCTIONS YIELD name AS n, category ORDER BY n SKIP 1 LIMIT 1", ["'acos' | 'Trigonometric'"]],
  [
    "SHOW FUNCTIONS YIELD name, aggregating WHERE aggregating AND name < 'c' RETURN collect(name) AS l",
    ["['avg']"],
  ],
  ["SHOW FUNCTIONS YIELD name LIMIT 1 WHERE name = 'sum'", []],
  ["SHOW FUNCTIONS YIELD name WHERE name = 'reduce'", ["'reduce'"]],
  ["SHOW BUILT IN FUNCTIONS YIELD name WHERE name = 'abs' RETURN count(*) AS n", ["1"]],
  ["SHOW USER DEFINED FUNCTIONS", []],
  ["SHOW ALL FUNCTIONS EXECUTABLE BY CURRENT USER YIELD name WHERE name = 'e'", ["'e'"]],
  [
    "SHOW PROCEDURES EXECUTABLE YIELD name, mode, signature WHERE name = 'algo.wcc'",
    ["'algo.wcc' | 'READ' | 'algo.wcc(config = null :: MAP) :: (node :: NODE, component :: INTEGER)'"],
  ],
  ["SHOW PROCEDURE WHERE name = 'db.ping'", ["'db.ping' | 'Whether someone answers.' | 'READ' | false"]],
  [
    "SHOW FULLTEXT INDEXES YIELD name, entityType, labelsOrTypes, properties",
    [
      "'names' | 'NODE' | ['Person', 'City'] | ['name']",
      "'streets' | 'RELATIONSHIP' | ['LIVES_IN'] | ['street']",
    ],
  ],
  ["SHOW INDEXES YIELD name, type RETURN type, count(*) AS n", ["'LOOKUP' | 2", "'FULLTEXT' | 2"]],
  ["SHOW RANGE INDEX", []],
];

describe("SHOW", () => {
  const engine = peopleEngine();
  for (const [query, rows] of shown)
    it(query, () => {
      expect(rowsOf(engine, query)).to.deep.equal(rows);
    });

  for (const [listing, columns, all] of [
    ["FUNCTIONS", 3, 12],
    ["PROCEDURES", 4, 13],
    ["INDEXES", 12, 16],
  ] as const)
    it(`${listing} has Neo4j's columns`, () => {
      expect(engine.query(`SHOW ${listing}`).columns).to.have.lengthOf(columns);
      expect(engine.query(`SHOW ${listing} YIELD *`).columns).to.have.lengthOf(all);
    });

  it("lists every function, and nothing twice", () => {
    const names = rowsOf(engine, "SHOW FUNCTIONS YIELD name").map((name) => name.slice(1, -1));
    expect(names).to.include.members(functions.map(({ name }) => name));
    expect(new Set(names).size).to.equal(names.length);
  });

  for (const query of [
    "SHOW",
    "SHOW FULLTEXT FUNCTIONS",
    "SHOW BUILT IN PROCEDURES",
    "SHOW FUNCTIONS RETURN name",
    "SHOW FUNCTIONS YIELD name + 'x' AS y",
    "SHOW FUNCTIONS YIELD",
    "MATCH (n) SHOW FUNCTIONS",
    "SHOW FUNCTIONS YIELD name UNION SHOW PROCEDURES YIELD name",
    "CALL { SHOW FUNCTIONS YIELD name RETURN name } RETURN name",
  ])
    it(`is refused: ${query}`, () => {
      expect(errorOf(() => engine.query(query)).code).to.equal("UnexpectedSyntax");
    });

  it("names what it cannot list", () => {
    expect(errorOf(() => engine.query("SHOW PROCEDRES")).hint).to.equal("Did you mean `PROCEDURES`?");
    expect(errorOf(() => engine.query("SHOW FUNCTIONS YIELD nme")).hint).to.equal("Did you mean `name`?");
  });

  it("comes with the library", () => {
    expect(errorOf(() => engineOf().query("SHOW FUNCTIONS")).hint).to.include("newsgraph/cypher/library");
  });
});
