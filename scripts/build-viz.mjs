// Bundles the view into dist/viz: index.html, view.js (with the layout's worker inside it as text) and view.css.
// Prints the sizes.
import { build } from "esbuild";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { bundle } from "./bundle.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = `${root}dist/viz/`;
const common = { absWorkingDir: root, define: { "process.env.NODE_ENV": '"production"' } };

const worker = await bundle({ ...common, entryPoints: ["viz/layout/worker.ts"] });
const view = await bundle({
  ...common,
  entryPoints: ["viz/main.tsx"],
  jsx: "automatic",
  jsxImportSource: "preact",
  define: { ...common.define, WORKER_CODE: JSON.stringify(worker.code) },
});
const css = await build({
  absWorkingDir: root,
  entryPoints: ["viz/view.css"],
  bundle: true,
  minify: true,
  write: false,
  target: "es2023",
});

const files = {
  "index.html": await readFile(`${root}viz/index.html`, "utf8"),
  "view.js": view.code,
  "view.css": css.outputFiles[0].text,
};
await mkdir(out, { recursive: true });
let total = 0;
for (const [name, text] of Object.entries(files)) {
  await writeFile(out + name, text);
  const size = gzipSync(text, { level: 9 }).length;
  total += size;
  console.log(
    `dist/viz/${name}  ${(text.length / 1000).toFixed(1)} kB, ${(size / 1000).toFixed(1)} kB gzipped`,
  );
}
console.log(`view and engine together ${(total / 1000).toFixed(1)} kB gzipped (at most 250)`);
