// Runs every suite and ends with the line "N passed, N failed". A suite that lacks a part of the machine (Java, Chromium,
// a network) skips itself with a printed line; with CI=true a skip is a failure.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
// The package, the page and the command line are tested as they are shipped.
const build = spawnSync(process.execPath, ["scripts/build.mjs"], { cwd: root, stdio: "inherit" });
if (build.status !== 0) process.exit(build.status ?? 1);

const folder = mkdtempSync(join(tmpdir(), "newsgraph-test-"));
const suites = process.argv.slice(2);
const report = join(folder, "report.json");

const mocha = spawn(
  process.execPath,
  [
    "node_modules/mocha/bin/mocha.js",
    "--reporter",
    "scripts/reporter.cjs",
    "--reporter-option",
    `output=${report}`,
    ...(suites.length > 0 ? suites : ["test/**/*.test.{ts,tsx}"]),
  ],
  { cwd: root, stdio: "inherit" },
);
mocha.on("exit", (code) => {
  const { passes = 0, failures = 1, pending = 0 } = readReport();
  rmSync(folder, { recursive: true, force: true });
  const isCi = process.env.CI === "true";
  if (pending > 0) console.log(`${pending} skipped${isCi ? ", which fails in CI" : ""}`);
  const failed = failures + (isCi ? pending : 0);
  console.log(`${passes} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : (code ?? 1));
});

function readReport() {
  try {
    return JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return {};
  }
}
