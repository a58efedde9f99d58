import { expect } from "chai";
import { engineOf, errorOf } from "./support/engine.ts";
import { wrong } from "./support/wrong-queries.ts";

const engine = engineOf(
  "CREATE (:Person {name: 'Ann', age: 3})-[:KNOWS {since: 2020}]->(:Country {name: 'Norway'})",
);

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
