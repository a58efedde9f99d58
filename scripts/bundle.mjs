// Bundles for the page: esbuild joins the modules, terser chooses shorter names.
// Never keepNames: it wraps functions in a helper that a worker's own code does not have.
import { build } from "esbuild";
import { minify } from "terser";

/** The code of an entry, and esbuild's metafile. */
export async function bundle(options) {
  const { outputFiles, metafile } = await build({
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "iife",
    target: "es2023",
    conditions: ["source"],
    legalComments: "none",
    ...options,
  });
  const [{ text }] = outputFiles;
  const { code } = await minify(text, {
    ecma: 2020,
    module: options.format === "esm",
    // The names alone: compressing takes five times as long and gains one percent.
    compress: false,
    format: { comments: false },
  });
  return { code, metafile };
}
