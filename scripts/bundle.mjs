// Bundles for the page: esbuild joins the modules and shortens what the engine's rooms say among themselves, terser
// compresses the code and chooses shorter names for the rest.
// Never keepNames: it wraps functions in a helper that a worker's own code does not have.
import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import { minify } from "terser";
import { innerNames } from "./inner-names.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The code of an entry, and esbuild's metafile. */
export async function bundle(options) {
  const given = {
    bundle: true,
    write: false,
    metafile: true,
    format: "iife",
    target: "es2023",
    conditions: ["source"],
    legalComments: "none",
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    absWorkingDir: root,
    ...options,
  };
  const { inputs } = (await build(given)).metafile;
  const isDescribed = "graph/cypher/library/show.ts" in inputs;
  const { outputFiles, metafile } = await build({
    ...given,
    ...innerNames,
    define: { ...given.define, DESCRIBED: String(isDescribed) },
    minify: true,
  });
  const [{ text }] = outputFiles;
  const { code } = await minify(text, {
    ecma: 2020,
    module: given.format === "esm",
    // Constants stay on the right of a comparison: turned round they pack worse.
    compress: {
      passes: 2,
      pure_getters: true,
      unsafe_arrows: true,
      unsafe_methods: true,
      lhs_constants: false,
    },
    format: { comments: false },
  });
  return { code, metafile };
}
