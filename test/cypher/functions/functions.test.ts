import { expect } from "chai";
import { formatValue } from "../../../graph/cypher/index.ts";
import { functions } from "../../../graph/cypher/functions/index.ts";
import { errorOf, rowsOf } from "../support/engine.ts";
import { functionOf, peopleEngine, queryOf } from "../support/people.ts";
import { examples, failures } from "./examples.ts";

describe("functions", () => {
  const engine = peopleEngine();
  for (const [expression, value] of examples)
    it(`${expression} is ${value}`, () => {
      const { rows } = engine.query(queryOf(expression));
      expect(rows.map((row) => row.map(formatValue))).to.deep.equal([[value]]);
    });

  for (const [expression, code] of failures)
    it(`${expression} fails with ${code}`, () => {
      expect(errorOf(() => engine.query(queryOf(expression))).code).to.equal(code);
    });

  it("all have an example", () => {
    const shown = new Set(examples.map(([expression]) => functionOf(expression).toLowerCase()));
    expect(functions.map(({ name }) => name).filter((name) => !shown.has(name.toLowerCase()))).to.deep.equal(
      [],
    );
  });

  it("are found in any case", () => {
    expect(rowsOf(engine, "RETURN TOLOWER('A'), DateTime.FromEpoch(0).year")).to.deep.equal(["'a' | 1970"]);
  });

  for (const [written, meant] of [
    ["toLowr", "toLower"],
    ["colect", "collect"],
    ["cuont", "count"],
    ["qwertyuiop", null],
  ] as const)
    it(`suggests ${String(meant)} for ${written}`, () => {
      const { hint } = errorOf(() => engine.query(`RETURN ${written}()`));
      expect(hint).to.equal(meant && `Did you mean \`${meant}\`?`);
    });

  it("all say what they take, give and do", () => {
    expect(new Set(functions.map(({ name }) => name.toLowerCase()))).to.have.lengthOf(functions.length);
    for (const { name, parameters, required, result, description } of functions) {
      expect(name, name).to.match(/^[a-z]+[\w.]*$/i);
      expect(result, name).to.match(/^[A-Z]\w+$/);
      expect(required, name).to.be.at.most(parameters.length);
      expect(description, name).not.to.equal("");
      for (const parameter of parameters)
        expect([parameter.name, ...parameter.types], name).not.to.include("");
    }
  });
});
