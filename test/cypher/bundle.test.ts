import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect } from "chai";
import { bundle } from "../../scripts/bundle.mjs";
import { hasBundle, namedGraph, readBundle } from "../tck/bundle.ts";
import { examples, failures } from "./functions/examples.ts";
import type * as Bundled from "./support/bundled.ts";
import { errorOf } from "./support/engine.ts";
import { peopleEngine } from "./support/people.ts";
import { wrong } from "./support/wrong-queries.ts";

/** Bundles what the page takes of a module, or of several. */
const bundled = (contents: string, external: string[] = []) =>
  bundle({
    stdin: { contents, resolveDir: fileURLToPath(new URL("../..", import.meta.url)) },
    format: "esm",
    platform: "browser",
    external,
  });

describe("the engine in a page", () => {
  let code = "";
  let imports: readonly string[] = [];
  before(async function () {
    this.timeout(300_000);
    const result = await bundled(
      'export { createReader, CypherError, tokens } from "./graph/cypher/index.ts";',
      ["graphology"],
    );
    ({ code } = result);
    imports = Object.values(result.metafile.outputs).flatMap((output) =>
      output.imports.map(({ path }) => path),
    );
  });
  it("needs nothing but graphology", () => {
    expect(imports.filter((path) => path !== "graphology")).to.deep.equal([]);
    expect(code).to.include("CypherError");
  });
  it("makes no code from text", () => {
    expect(code).not.to.match(/\beval\(|new Function\b/);
  });
  it("is small", () => {
    expect(gzipSync(code, { level: 9 }).length).to.be.lessThan(60_000);
  });
});

describe("an engine with short names", () => {
  let built: typeof Bundled;
  before(async function () {
    this.timeout(300_000);
    const { code } = await bundled('export * from "./test/cypher/support/bundled.ts";');
    built = (await import(
      `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`
    )) as typeof built;
  });

  it("passes the TCK", function () {
    if (!hasBundle()) {
      console.log("      skipped: there is no TCK bundle in ../shared/data/opencypher-tck");
      this.skip();
    }
    const failed = readBundle().filter((scenario) => built.runScenario(scenario, namedGraph) !== null);
    expect(failed.map(({ feature, name }) => `${feature} ${name}`)).to.deep.equal([]);
  });
  it("knows every function", () => {
    const engine = built.peopleEngine();
    const answers = examples.map(([expression]) => [
      expression,
      engine
        .query(built.queryOf(expression))
        .rows.map((row) => row.map(built.formatValue))
        .join(),
    ]);
    expect(answers).to.deep.equal(examples.map(([expression, value]) => [expression, value]));
    for (const [expression, code] of failures)
      expect(built.errorOf(() => engine.query(built.queryOf(expression))).code, expression).to.equal(code);
  });
  it("says what is wrong in the same words, and prints the same plans", () => {
    const [engine, whole] = [built.peopleEngine(), peopleEngine()];
    for (const [query] of wrong)
      expect(built.errorOf(() => engine.query(query)).message, query).to.equal(
        errorOf(() => whole.query(query)).message,
      );
    for (const [expression] of examples) {
      const query = `EXPLAIN ${built.queryOf(expression)}`;
      expect(engine.query(query).plan).to.equal(whole.query(query).plan);
    }
  });
});
