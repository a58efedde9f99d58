import { createRequire } from "node:module";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { build, type Plugin } from "esbuild";
import type * as Cypher from "../../graph/cypher/index.ts";
import type * as Library from "../../graph/cypher/library/index.ts";
import type * as Graph from "../../graph/index.ts";
import { peopleEngine } from "../cypher/support/people.ts";
import { readPage } from "../support/console-blocks.ts";

type Engine = typeof Cypher & typeof Library & Pick<typeof Graph, "createPropertyGraph">;

const [, recipe = ""] = /^## Add a Cypher function\n([\s\S]*?)^## /m.exec(readPage("CONTRIBUTING.md")) ?? [];
const [row = "", example = ""] = [...recipe.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code);
const [, expression = "", value = ""] = /\["(.*)", "(.*)"\]/.exec(example) ?? [];

/** The engine as it is when the row stands in the table. */
async function engineWithRow(folder: string): Promise<Engine> {
  const adding: Plugin = {
    name: "add-row",
    setup(bundle) {
      bundle.onLoad({ filter: /extensions\/strings\.ts$/ }, ({ path }) => {
        const [before = "", after = ""] = readFileSync(path, "utf8").split(/(?<=Strings: .*= \[\n)/);
        return { contents: before + row + after, loader: "ts" };
      });
    },
  };
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from "./graph/cypher/index.ts"; export * from "./graph/cypher/library/index.ts";
        export { createPropertyGraph } from "./graph/model/property-graph.ts";`,
      resolveDir: fileURLToPath(new URL("../..", import.meta.url)),
    },
    bundle: true,
    platform: "node",
    format: "cjs",
    write: false,
    plugins: [adding],
  });
  const path = join(folder, "engine.cjs");
  writeFileSync(path, outputFiles[0]!.text);
  return createRequire(import.meta.url)(path) as Engine;
}

describe("CONTRIBUTING's function", () => {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-row-"));
  let engine: Engine;
  const ask = (query: string) => {
    const asked = engine.createCypher(engine.createPropertyGraph(), engine.createLibrary()).query(query);
    return asked.rows.map((cells) => cells.map(engine.formatValue).join(" | "));
  };
  before(async function () {
    this.timeout(60_000);
    engine = await engineWithRow(folder);
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("works once its row is in the table, as its example says", () => {
    expect(expression).to.include("initcap(");
    expect(ask(`RETURN ${expression}`)).to.deep.equal([value]);
  });
  it("is not there before", () => {
    expect(() => peopleEngine().query(`RETURN ${expression}`)).to.throw("no function");
  });
  it("needs nothing else for null, types, hints and SHOW", () => {
    expect(ask("RETURN initcap(null)")).to.deep.equal(["null"]);
    expect(() => ask("RETURN initcap(1)")).to.throw("takes String");
    expect(() => ask("RETURN initcp('x')")).to.throw("Did you mean `initcap`?");
    expect(ask("SHOW FUNCTIONS YIELD name, category, signature WHERE name = 'initcap'")).to.deep.equal([
      "'initcap' | 'String' | 'initcap(text :: STRING) :: STRING'",
    ]);
  });
});
