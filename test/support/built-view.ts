import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

let isBuilt = false;

/** Builds dist/viz from the sources, once for all tests of a run. */
export function buildView(): void {
  if (isBuilt) return;
  execFileSync(process.execPath, [fileURLToPath(new URL("../../scripts/build-viz.mjs", import.meta.url))], {
    stdio: "ignore",
  });
  isBuilt = true;
}
