import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "chai";
import { loadCsv } from "../../src/cli/load-csv.ts";

describe("LOAD CSV in the terminal", () => {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-csv-"));
  const path = join(folder, "a table.csv");
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const rowsOf = (text: string, terminator = ",") => {
    writeFileSync(path, text);
    return [...loadCsv(path, terminator)];
  };

  const tables: readonly (readonly [
    text: string,
    rows: readonly (readonly (string | null)[])[],
    terminator?: string,
  ])[] = [
    ["", []],
    ["a", [["a"]]],
    [
      "a,b\n1,2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a,b\r\n1,2\r\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a;b\n1,5;2",
      [
        ["a", "b"],
        ["1,5", "2"],
      ],
      ";",
    ],
    ["a||b", [["a", "b"]], "||"],
    ["a,,\n", [["a", null, null]]],
    ['"",x', [["", "x"]]],
    ['"say ""yes""","two\nlines"\n', [['say "yes"', "two\nlines"]]],
    ["\uFEFFname\nÅsa", [["name"], ["Åsa"]]],
    ["a\n\nb", [["a"], ["b"]]],
    ['a"b,c', [['a"b', "c"]]],
  ];
  for (const [text, rows, terminator] of tables)
    it(`reads ${JSON.stringify(text)}`, () => {
      expect(rowsOf(text, terminator)).to.deep.equal(rows);
    });

  it("reads a file: URL", () => {
    writeFileSync(path, "x");
    expect([...loadCsv(pathToFileURL(path).href, ",")]).to.deep.equal([["x"]]);
  });

  for (const [what, run, words] of [
    ["a quote that never closes", () => rowsOf('a\n"b'), "line 2"],
    ["more after a closing quote", () => rowsOf('"a"b'), "line 1"],
    ["a file that is not there", () => [...loadCsv(join(folder, "gone.csv"), ",")], "there is no such file"],
    ["an address in the network", () => [...loadCsv("https://example.org/a.csv", ",")], "never the network"],
    ["the same in capitals", () => [...loadCsv("FTP://example.org/a.csv", ",")], "never the network"],
  ] as const)
    it(`refuses ${what}`, () => {
      expect(run).to.throw(words);
    });
});
