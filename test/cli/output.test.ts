import { expect } from "chai";
import { CypherDate, CypherFloat, type Value } from "#graph";
import { csv } from "../../src/cli/output/csv.ts";
import { json, jsonLines } from "../../src/cli/output/json.ts";
import { table } from "../../src/cli/output/table.ts";
import { readParameters } from "../../src/cli/parameters.ts";

const names = ["name", "n"];
const rows: readonly (readonly Value[])[] = [
  ["Ada", 1],
  ['say "hi", all\nof you', null],
  [[1, new CypherFloat(2)], new Map<string, Value>([["on", CypherDate.parse("2026-01-23")]])],
  ["\u202Eevil", 9_007_199_254_740_993n],
];

describe("table", () => {
  it("aligns columns and counts rows", () => {
    expect(
      table(
        ["a", "b"],
        [
          ["x", 1],
          ["long text", null],
        ],
        80,
      ),
    ).to.equal(
      "a         │ b\n──────────┼──\nx         │ 1\nlong text │\n2 rows\n".replace(
        "──────────┼──",
        "──────────┼──",
      ),
    );
  });

  it("cuts the widest columns to the width of the terminal", () => {
    const lines = table(["a", "b"], [["x".repeat(100), "y".repeat(100)]], 41).split("\n");
    for (const line of lines) expect(line.length).to.be.at.most(41);
  });

  it("lets no text break a line or turn its direction", () => {
    expect(table(names, rows, 200)).to.not.match(/[\u202E\t\r]|hi", all\n/);
  });

  it("shows a head without rows", () => {
    expect(table(["a"], [], 80)).to.equal("a\n─\n0 rows\n");
  });
});

describe("csv", () => {
  it("quotes as RFC 4180 says", () => {
    expect(csv(names, rows)).to.equal(
      'name,n\r\nAda,1\r\n"say ""hi"", all\nof you",\r\n"[1,2]","{""on"":""2026-01-23""}"\r\n\u202Eevil,9007199254740993\r\n',
    );
  });
});

describe("json", () => {
  it("gives one object a row, integers beyond 2^53 as text", () => {
    expect(JSON.parse(json(names, rows))).to.deep.equal([
      { name: "Ada", n: 1 },
      { name: 'say "hi", all\nof you', n: null },
      { name: [1, 2], n: { on: "2026-01-23" } },
      { name: "\u202Eevil", n: "9007199254740993" },
    ]);
    expect(jsonLines(names, rows).trimEnd().split("\n")).to.have.length(4);
  });
});

describe("--param", () => {
  const examples: readonly (readonly [given: string, value: Value])[] = [
    ["x=1", 1],
    ["x=1.0", new CypherFloat(1)],
    ["x=1.5", 1.5],
    ["x=9007199254740993", 9_007_199_254_740_993n],
    ["x=Ada Lovelace", "Ada Lovelace"],
    ['x="1"', "1"],
    ["x=true", true],
    ["x=null", null],
    ['x=[1, "a"]', [1, "a"]],
    ["x=a=b", "a=b"],
    ["x=", ""],
  ];
  for (const [given, value] of examples)
    it(`reads ${given}`, () => {
      expect(readParameters([given])).to.deep.equal({ x: value });
    });
});
