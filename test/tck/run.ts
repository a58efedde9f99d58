/** `npm run tck -- [bundle.json] [--verbose] [--only TEXT]`: plays a TCK bundle; the last line is `strict N of M`. */
import { parseArgs } from "node:util";
import { defaultBundle, hasBundle, namedGraph, readBundle } from "./bundle.ts";
import { runScenario } from "./run-scenario.ts";
import type { Scenario } from "./scenario.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: "boolean", default: false }, only: { type: "string", default: "" } },
});
const bundle = positionals[0] ?? defaultBundle;
if (!hasBundle(bundle)) {
  console.error(`There is no TCK bundle at ${bundle}.`);
  process.exit(1);
}

const scenarios = readBundle(bundle).filter(({ feature, name }) =>
  `${feature} ${name}`.includes(values.only),
);
const failures = new Map<string, string[]>();
let passed = 0;
const start = performance.now();
for (const scenario of scenarios) {
  const failure = runSafely(scenario);
  if (failure === null) passed += 1;
  else
    failures.set(scenario.feature, [...(failures.get(scenario.feature) ?? []), describe(scenario, failure)]);
}
for (const [feature, lines] of [...failures].sort()) {
  console.log(`${String(lines.length).padStart(4)} failed in ${feature}`);
  if (values.verbose) for (const line of lines) console.log(line);
}
console.log(`${scenarios.length} scenarios in ${((performance.now() - start) / 1000).toFixed(1)} s`);
console.log(`strict ${passed} of ${scenarios.length}`);

function runSafely(scenario: Scenario): string | null {
  try {
    return runScenario(scenario, namedGraph);
  } catch (error) {
    return `the runner failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

function describe({ name, steps }: Scenario, failure: string): string {
  const query = steps.find(({ text }) => text === "executing query:")?.doc ?? "";
  return `  ${name}\n    ${query.replaceAll("\n", "\n    ")}\n    => ${failure.replaceAll("\n", "\n    ")}`;
}
