import { readFileSync } from "node:fs";
import { expect } from "chai";
import { engineOf } from "./support/engine.ts";

const page = readFileSync(new URL("../../docs/cypher.md", import.meta.url), "utf8");
const blocks = [...page.matchAll(/```cypher\n([\s\S]*?)```/g)].map(([, block = ""]) => block);
const statements = blocks
  .flatMap((block) => block.split(/;\n/))
  .map((text) => text.trim())
  .filter((text) => text !== "");

const graph = `CREATE (ann:Person:Chief {name: 'Ann', age: 40}), (bob:Person {name: 'Bob', age: 30}),
  (ann)-[:KNOWS {since: 2001}]->(bob), (ann)-[:LIVES_IN]->(:City {name: 'Oslo'}), (bob)-[:KNOWS {since: 2010}]->(ann), (bob)-[:LIVES_IN]->(:City {name: 'Rome'})`;

describe("docs/cypher.md", () => {
  it("has examples", () => {
    expect(statements.length).to.be.greaterThan(30);
  });
  for (const statement of statements)
    it(`runs: ${statement}`, () => {
      const { rows, plan, sideEffects } = engineOf(graph).query(statement, { rows: [{ id: 1, name: "x" }] });
      const hasWritten = Object.values(sideEffects).some((count) => count > 0);
      expect(rows.length > 0 || plan !== undefined || hasWritten, "gives rows, a plan or a change").to.equal(
        true,
      );
    });
});
