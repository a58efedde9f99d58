import { readFileSync } from "node:fs";
import { expect } from "chai";
import { functions } from "../../graph/cypher/functions/index.ts";
import { createLibrary } from "../../graph/cypher/library/index.ts";
import { procedures } from "../../graph/cypher/procedures/index.ts";
import { cypherPage } from "../docs/cypher-page.ts";
import { rowsOf } from "./support/engine.ts";
import { peopleEngine, queryOf } from "./support/people.ts";

const page = readFileSync(new URL("../../docs/cypher.md", import.meta.url), "utf8");

/** Cells of the table rows under a heading; a bar in a cell is written `\\|`. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const [, section = ""] = new RegExp(`^## ${heading}\n([\\s\\S]*?)(?=^## )`, "m").exec(page) ?? [];
  return section
    .split("\n")
    .filter((line) => /^\|.*`/.test(line))
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll("\\|", "|")));
}

/** What stands between backticks. */
const codeIn = (cell = ""): string => /^`(.*)`$/.exec(cell)?.[1] ?? "";

const parameters = { rows: [{ id: 1, name: "x" }], label: "Person" };

describe("docs/cypher.md", () => {
  const statements = ["Clauses", "Expressions", "Procedures"].flatMap((heading) =>
    rowsUnder(heading).map((cells) => codeIn(cells.at(-2))),
  );
  it("has an example in every row", () => {
    expect(statements).to.have.lengthOf.above(75);
    expect(statements).to.not.include("");
  });
  for (const statement of statements)
    it(`runs: ${statement}`, () => {
      const { rows, plan, sideEffects } = peopleEngine().query(statement, parameters);
      const hasWritten = Object.values(sideEffects).some((count) => count > 0);
      expect(rows.length > 0 || plan !== undefined || hasWritten, "gives rows, a plan or a change").to.equal(
        true,
      );
    });

  it("says what each function gives", () => {
    const engine = peopleEngine();
    for (const cells of rowsUnder("Functions")) {
      const [expression, value] = [codeIn(cells.at(-3)), codeIn(cells.at(-2))];
      expect(rowsOf(engine, queryOf(expression)), expression).to.deep.equal([value]);
    }
  });

  it("names every function and every procedure", () => {
    const named = new Set(
      ["Functions", "Procedures"].flatMap((heading) =>
        rowsUnder(heading).map((cells) => codeIn(cells[1]).replace(/\(.*/, "")),
      ),
    );
    const all = [...functions, ...procedures, ...createLibrary().procedures].map(({ name }) => name);
    expect(all.filter((name) => !named.has(name) && !name.startsWith("SHOW "))).to.deep.equal([]);
  });

  it("has the tables as the engine has them (npm run docs writes them)", () => {
    expect(page).to.equal(cypherPage(page));
  });

  it("speaks of every clause of Neo4j 5, as there or as missing", () => {
    const [, missing = ""] = /^## What is missing([\s\S]*?)^## /m.exec(page) ?? [];
    const clauses = `${rowsUnder("Clauses")
      .map((cells) => cells.join(" "))
      .join(" ")} ${missing}`;
    const known =
      "MATCH,OPTIONAL MATCH,WHERE,RETURN,WITH,ORDER BY,SKIP,OFFSET,LIMIT,UNWIND,UNION,CALL,YIELD,IN TRANSACTIONS,CREATE,INSERT,MERGE,ON CREATE,ON MATCH,SET,REMOVE,DELETE,DETACH DELETE,NODETACH DELETE,FOREACH,FINISH,LOAD CSV,SHOW FUNCTIONS,SHOW PROCEDURES,SHOW INDEXES,SHOW CONSTRAINTS,SHOW TRANSACTIONS,TERMINATE,USE,USING,EXPLAIN,PROFILE,CYPHER,LET,FILTER,NEXT";
    expect(known.split(",").filter((clause) => !clauses.includes(clause))).to.deep.equal([]);
  });
});
