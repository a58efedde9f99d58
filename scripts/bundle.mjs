// Bundles for the page: esbuild joins the modules and shortens the names of the engine's own properties, terser
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
  const names = await innerNames(Object.keys(inputs).filter((path) => /\.[jt]sx?$/.test(path)));
  const shortened = names.length > 0 && { mangleProps: new RegExp(`^(?:${names.join("|")})$`) };
  const { outputFiles, metafile } = await build({
    ...given,
    ...shortened,
    define: { ...given.define, DESCRIBED: String(isDescribed) },
    minify: true,
  });
  const [{ text }] = outputFiles;
  const { code } = await minify(text, {
    ecma: 2020,
    module: given.format === "esm",
    compress: { passes: 2 },
    format: { comments: false },
  });
  return { code, metafile };
}
