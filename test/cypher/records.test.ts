import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { records } from "../../graph/cypher/index.ts";
import { engineOf } from "./support/engine.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

const plainValues: readonly (readonly [expression: string, value: unknown])[] = [
  ["null", null],
  ["1", 1],
  ["1.0", 1],
  ["1.5", 1.5],
  ["'a'", "a"],
  ["[1, {a: 2.0}]", [1, { a: 2 }]],
  ["date('2026-01-31')", "2026-01-31"],
  ["duration('P1M')", "P1M"],
  ["point({x: 1, y: 2})", { crs: "cartesian", x: 1, y: 2 }],
  ["n", { id: "n0", labels: ["A"], properties: { x: 1 } }],
  ["r", { id: "r0", type: "T", properties: {} }],
  ["length(p)", 1],
];

describe("records", () => {
  const engine = engineOf("CREATE (:A {x: 1})-[:T]->(:B)");
  for (const [expression, value] of plainValues)
    it(`gives ${expression} as a plain value`, () => {
      const [record] = records(engine.query(`MATCH p = (n:A)-[r]->() RETURN ${expression} AS v`));
      const shown = JSON.stringify(record!.v).replace(/"id":"[^"]*"/, '"id":"?"');
      expect(shown).to.equal(JSON.stringify(value).replace(/"id":"[^"]*"/, '"id":"?"'));
    });
  it("gives a path as its nodes and relationships", () => {
    const [record] = records(engine.query("MATCH p = (:A)-->() RETURN p"));
    const { nodes, relationships } = record!.p as Record<string, unknown[]>;
    expect([nodes!.length, relationships!.length]).to.deep.equal([2, 1]);
  });
  it("never rounds an integer", () => {
    const result = engine.query("RETURN 9223372036854775807 AS n");
    expect(() => records(result)).to.throw(RangeError, "9223372036854775807");
    expect(records(result, { integers: "bigint" })).to.deep.equal([{ n: 9223372036854775807n }]);
  });
  it("gives every integer as a bigint when asked to, and floats as numbers", () => {
    expect(records(engine.query("RETURN 1 AS i, 1.0 AS f, [2] AS l"), { integers: "bigint" })).to.deep.equal([
      { i: 1n, f: 1, l: [2n] },
    ]);
  });
});

describe("graph/cypher/README.md", () => {
  it("shows a program that runs, and what it gives", () => {
    const page = readFileSync(`${root}graph/cypher/README.md`, "utf8");
    const program = /```ts\n([\s\S]*?)```/.exec(page)![1]!;
    const expected = /^\/\/ (\[.*)$/m.exec(program)![1]!;
    const code = `${program}\nimport { deepStrictEqual } from "node:assert"; deepStrictEqual(people, ${expected});`;
    const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
      cwd: root,
      encoding: "utf8",
    });
    expect(status, stderr).to.equal(0);
  });
});
