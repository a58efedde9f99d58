import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect } from "chai";
import { bundle } from "../../scripts/bundle.mjs";

describe("the engine in a page", () => {
  let code = "";
  let imports: readonly string[] = [];
  before(async function () {
    this.timeout(300_000);
    const result = await bundle({
      stdin: {
        contents: 'export { complete, createReader, CypherError, tokens } from "./graph/cypher/index.ts";',
        resolveDir: fileURLToPath(new URL("../..", import.meta.url)),
      },
      format: "esm",
      platform: "browser",
      external: ["graphology"],
    });
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
    expect(gzipSync(code).length).to.be.lessThan(71_000);
  });
});
