// Builds everything `npm start` and the packed package need into dist/: modules, the reader's model, the view.
// In an installed package there is nothing to build and no compiler: `prepare` runs only in a checkout.
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

run("node_modules/typescript/bin/tsc", "-b", "graph", "src");
run("scripts/build-viz.mjs");
for (const folder of ["model", "names/world"])
  cpSync(`${root}/src/language/${folder}`, `${root}/dist/src/language/${folder}`, { recursive: true });
const kernel = `${root}/src/language/kernel`;
if (existsSync(kernel))
  cpSync(kernel, `${root}/dist/src/language/kernel`, {
    recursive: true,
    filter: (path) => !path.endsWith(".ts"),
  });
chmodSync(`${root}/dist/src/cli/main.js`, 0o755);
