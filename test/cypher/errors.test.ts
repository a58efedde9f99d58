import { expect } from "chai";
import type { ErrorCode } from "../../graph/cypher/index.ts";
import { engineOf, errorOf } from "./support/engine.ts";

const engine = engineOf(
  "CREATE (:Person {name: 'Ann', age: 3})-[:KNOWS {since: 2020}]->(:Country {name: 'Norway'})",
);

/** A wrong query, its error, the words that the carets stand under, and a part of the hint. */
const wrong: readonly (readonly [query: string, code: ErrorCode, words: string, hint?: string])[] = [
  ["", "UnexpectedSyntax", ""],
  ["MATC (n) RETURN n", "UnexpectedSyntax", "MATC", "`MATCH`"],
  ["MATCH (n RETURN n", "UnexpectedSyntax", "RETURN"],
  ["MATCH (n)-[r->(m) RETURN n", "UnexpectedSyntax", "-"],
  ["MATCH (n) RETRUN n", "UnexpectedSyntax", "RETRUN", "`RETURN`"],
  ["MATCH (n) WERE n.age > 1 RETURN n", "UnexpectedSyntax", "WERE", "`WHERE`"],
  ["RETURN", "UnexpectedSyntax", ""],
  ["RETURN 1 +", "UnexpectedSyntax", ""],
  ["RETURN (1", "UnexpectedSyntax", ""],
  ["RETURN [1, 2", "UnexpectedSyntax", ""],
  ["RETURN {a: 1", "UnexpectedSyntax", ""],
  ["RETURN {1: 2}", "UnexpectedSyntax", "1"],
  ["RETURN 'open", "UnexpectedSyntax", "'"],
  ["RETURN `open", "UnexpectedSyntax", "`"],
  ["RETURN 'a\\qb'", "UnexpectedSyntax", "\\q"],
  ["RETURN '\\uZZ'", "InvalidUnicodeLiteral", "\\u"],
  ["RETURN 12abc", "InvalidNumberLiteral", "12abc"],
  ["RETURN 0xG", "InvalidNumberLiteral", "0xG"],
  ["RETURN 9223372036854775808", "IntegerOverflow", "9223372036854775808"],
  ["RETURN 1e999", "FloatingPointOverflow", "1e999"],
  ["RETURN 3 — 2", "InvalidUnicodeCharacter", "—", "`-`"],
  ["RETURN “Ann”", "InvalidUnicodeCharacter", "“", "`'`"],
  ["RETURN 1 # 2", "UnexpectedSyntax", "#"],
  ["RETURN CASE 1 END", "UnexpectedSyntax", "END"],
  ["UNWIND [1] RETURN 1", "UnexpectedSyntax", "RETURN"],
  ["MATCH (a)-[:KNOWS..]->(b) RETURN a", "InvalidRelationshipPattern", ".."],
  ["MATCH (a)-[*-2]->(b) RETURN a", "InvalidRelationshipPattern", "-"],
  ["MATCH (n $p) RETURN n", "InvalidParameterUse", "$p"],
  ["MATCH (n)", "InvalidClauseComposition", "MATCH (n)", "RETURN"],
  ["RETURN 1 MATCH (n) RETURN n", "InvalidClauseComposition", "MATCH (n)", "WITH"],
  ["WITH 1 AS a", "InvalidClauseComposition", "WITH 1 AS a"],
  ["RETURN 1 AS a UNION RETURN 2 AS a UNION ALL RETURN 3 AS a", "InvalidClauseComposition", "UNION"],
  ["RETURN 1 AS a UNION RETURN 2 AS b", "DifferentColumnsInUnion", "UNION"],
  ["MATCH (person) RETURN persn", "UndefinedVariable", "persn", "`person`"],
  ["MATCH (n) WITH n.name AS name RETURN n", "UndefinedVariable", "n"],
  ["RETURN a.b", "UndefinedVariable", "a"],
  ["MATCH (n) RETURN count(n) AS c ORDER BY n.age", "UndefinedVariable", "n"],
  ["CREATE (a {name: other})", "UndefinedVariable", "other"],
  ["MATCH (n) WHERE (n)-->(m) RETURN n", "UndefinedVariable", "m"],
  ["MATCH ()-[r]->() MATCH (r) RETURN r", "VariableTypeConflict", "r"],
  ["WITH 1 AS n MATCH (n) RETURN n", "VariableTypeConflict", "n"],
  ["MATCH (n) MATCH ()-[n]->() RETURN n", "VariableTypeConflict", "n"],
  ["MATCH p = (p) RETURN p", "VariableAlreadyBound", "p"],
  ["MATCH (n) CREATE (n)", "VariableAlreadyBound", "n"],
  ["MATCH (n) CREATE (n:Label)-[:T]->()", "VariableAlreadyBound", "n"],
  ["MATCH (n) UNWIND [1] AS n RETURN n", "VariableAlreadyBound", "n"],
  ["MATCH (a)-[r]->()-[r]->(b) RETURN r", "RelationshipUniquenessViolation", "r"],
  ["CREATE ()-->()", "NoSingleRelationshipType", "-->"],
  ["CREATE ()-[:A|B]->()", "NoSingleRelationshipType", "-[:A|B]->"],
  ["CREATE ()-[:A]-()", "RequiresDirectedRelationship", "-[:A]-"],
  ["CREATE ()-[:A*2]->()", "CreatingVarLength", "-[:A*2]->"],
  ["MATCH (n) DELETE n:Person", "InvalidDelete", "n:Person", "REMOVE"],
  ["MATCH (n) DELETE n.age + 1, 1 + 1", "InvalidArgumentType", "1 + 1"],
  ["RETURN 1 AS a, 2 AS a", "ColumnNameConflict", "2"],
  ["WITH 1 + 1 RETURN 1", "NoExpressionAlias", "1 + 1", "AS"],
  ["RETURN *", "NoVariablesInScope", "*"],
  ["MATCH (n) WHERE count(n) > 1 RETURN n", "InvalidAggregation", "count(n)"],
  ["RETURN [x IN [1] | count(*)]", "InvalidAggregation", "count(*)"],
  ["RETURN count(count(*))", "NestedAggregation", "count(*)"],
  ["RETURN count(rand())", "NonConstantExpression", "count(rand())"],
  ["MATCH (n) RETURN n.age + count(*)", "AmbiguousAggregationExpression", "n"],
  ["MATCH (n) RETURN n LIMIT n.age", "NonConstantExpression", "n.age"],
  ["RETURN 1 LIMIT -1", "NegativeIntegerArgument", "-1"],
  ["RETURN 1 SKIP 'one'", "InvalidArgumentType", "'one'"],
  ["RETURN 1 AND true", "InvalidArgumentType", "1"],
  ["RETURN NOT 'x'", "InvalidArgumentType", "'x'"],
  ["RETURN 1 - 'x'", "InvalidArgumentType", "'x'"],
  ["RETURN 1 IN 2", "InvalidArgumentType", "2"],
  ["MATCH (n) WHERE n RETURN n", "InvalidArgumentType", "n"],
  ["WITH 1 AS n RETURN n.name", "InvalidArgumentType", "n"],
  ["MATCH p = (n)-->() RETURN p.name", "InvalidArgumentType", "p"],
  ["MATCH p = (n)-->() RETURN size(p)", "InvalidArgumentType", "p"],
  ["RETURN toUper('x')", "UnknownFunction", "toUper", "`toUpper`"],
  ["RETURN toUpper()", "InvalidNumberOfArguments", "toUpper()", "toUpper("],
  ["RETURN size((:Person)-->())", "UnexpectedSyntax", "(:Person)-->()", "COUNT"],
  ["CALL db.lables()", "ProcedureNotFound", "db.lables", "`db.labels`"],
  ["CALL db.labels(1)", "InvalidNumberOfArguments", "CALL db.labels(1)"],
  ["CALL db.labels() YIELD lable RETURN 1", "UndefinedVariable", "lable", "`label`"],
  ["RETURN EXISTS { MATCH (n) DELETE n RETURN n }", "InvalidClauseComposition", "DELETE n"],
  ["UNWIND [1] AS x FOREACH (y IN [x] | MATCH (n))", "InvalidClauseComposition", "MATCH (n)"],
  ["RETURN $missing", "MissingParameter", "$missing"],
  ["RETURN 1 / 0", "DivisionByZero", "1 / 0"],
  ["RETURN 9223372036854775807 + 1", "IntegerOverflow", "9223372036854775807 + 1"],
  ["WITH [1, 2] AS l, 'a' AS i RETURN l[i]", "ListElementAccessByNonInteger", "l[i]"],
  ["UNWIND [{a: 1}] AS m RETURN m[0]", "MapElementAccessByNonString", "m[0]"],
  ["UNWIND [1, {a: 1}] AS m RETURN m.a", "InvalidArgumentType", "m.a"],
  ["UNWIND [1, true] AS x RETURN NOT x", "InvalidArgumentType", "x"],
  ["MATCH (n) DELETE n", "DeleteConnectedNode", "n", "DETACH"],
  ["MATCH (n:Person) SET n.x = {a: 1}", "InvalidPropertyType", "n.x = {a: 1}"],
  ["MERGE (n {name: null})", "MergeReadOwnWrites", "{name: null}"],
  ["RETURN 'a' =~ '('", "InvalidArgumentValue", "'a' =~ '('"],
];

describe("a wrong query", () => {
  for (const [query, code, words, hint] of wrong)
    it(`${code}: ${query}`, () => {
      const error = errorOf(() => engine.query(query));
      expect(error.code).to.equal(code);
      expect(error.span && query.slice(error.span.start, error.span.end)).to.equal(words);
      if (hint !== undefined) expect(error.hint).to.include(hint);
    });

  it("leaves no trace in the graph", () => {
    expect(
      engine.query("MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(n), count(r), sum(n.age)").rows,
    ).to.deep.equal([[2, 1, 3]]);
  });
});

describe("an error", () => {
  it("shows the line, carets and a hint", () => {
    const error = errorOf(() => engine.query("MATCH (person)\nWHERE person.age > 1\nRETURN persn.name"));
    expect(error.message).to.equal(
      "Variable `persn` is not defined.\n3 | RETURN persn.name\n  |        ^^^^^\nDid you mean `person`?",
    );
    expect(error.frame()).to.equal("3 | RETURN persn.name\n  |        ^^^^^");
    expect(error.phase).to.equal("bind");
    expect(error.type).to.equal("SyntaxError");
  });

  it("shows a part of a long line", () => {
    const query = `RETURN ${"1 + ".repeat(200)}x ${"+ 1 ".repeat(200)}`;
    const frame = errorOf(() => engine.query(query)).frame();
    expect(frame.length).to.be.lessThan(300);
    const [line = "", carets = ""] = frame.split("\n");
    expect(line[carets.indexOf("^")]).to.equal("x");
  });
});

describe("nesting", () => {
  for (const [what, query] of [
    ["parentheses", `RETURN ${"(".repeat(10_000)}1${")".repeat(10_000)}`],
    ["lists", `RETURN ${"[".repeat(10_000)}`],
    ["NOT", `RETURN ${"NOT ".repeat(10_000)}true`],
    ["minus", `RETURN ${"- ".repeat(10_000)}x`],
    ["sums", `RETURN ${"1 + ".repeat(10_000)}1`],
    ["properties", `MATCH (n) RETURN n${".a".repeat(10_000)}`],
    ["subqueries", `${"CALL { ".repeat(10_000)}RETURN 1`],
    ["label expressions", `MATCH (n:${"!".repeat(10_000)}A) RETURN n`],
    ["quantified patterns", `MATCH ${"(".repeat(10_000)}`],
  ] as const)
    it(`of ${what} 10,000 deep is an error`, () => {
      expect(errorOf(() => engine.query(query)).code).to.equal("NestingTooDeep");
    });

  it("of chains in parentheses is an error", () => {
    const chain = (inner: string) => `(${inner}${" + 1".repeat(900)})`;
    let query = "1";
    for (let level = 0; level < 250; level++) query = chain(query);
    expect(errorOf(() => engine.query(`RETURN ${query}`)).code).to.be.oneOf([
      "NestingTooDeep",
      "LimitExceeded",
    ]);
  });

  it("of a long chain of OR is no nesting", () => {
    const query = `MATCH (n) WHERE ${Array.from({ length: 900 }, (_, i) => `n.age = ${i}`).join(" OR ")} RETURN n.age`;
    expect(engine.query(query).rows).to.deep.equal([[3]]);
  });
});

describe("notifications", () => {
  const told = (query: string) =>
    engine
      .query(query)
      .notifications.map(({ code, hint, span }) => [code, query.slice(span.start, span.end), hint]);
  for (const [query, expected] of [
    ["MATCH (n:Persn) RETURN n", [["UnknownLabel", "Persn", "Did you mean `Person`?"]]],
    ["MATCH ()-[:KNOW]->() RETURN 1", [["UnknownRelationshipType", "KNOW", "Did you mean `KNOWS`?"]]],
    ["MATCH (n) RETURN n.nam", [["UnknownProperty", "nam", "Did you mean `name`?"]]],
    ["MATCH (n {nme: 'Ann'}) RETURN n", [["UnknownProperty", "nme", "Did you mean `name`?"]]],
    ["MATCH (n:Person) RETURN n.name", []],
    ["MERGE (n:New {fresh: 1}) SET n.other = 2 WITH n MATCH (n:New) WHERE n.fresh = n.other RETURN n", []],
  ] as const)
    it(`of ${query}`, () => {
      expect(told(query)).to.deep.equal(expected);
    });
});
