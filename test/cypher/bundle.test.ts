import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect } from "chai";
import { build } from "esbuild";

describe("the engine in a page", () => {
  let code = "";
  let imports: readonly string[] = [];
  before(async () => {
    const result = await build({
      stdin: {
        contents: 'export { createCypher } from "./graph/cypher/index.ts";',
        resolveDir: fileURLToPath(new URL("../..", import.meta.url)),
      },
      bundle: true,
      minify: true,
      format: "esm",
      platform: "browser",
      conditions: ["source"],
      external: ["graphology"],
      write: false,
      metafile: true,
    });
    code = result.outputFiles[0]!.text;
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
    expect(gzipSync(code).length).to.be.lessThan(64_000);
  });
});
