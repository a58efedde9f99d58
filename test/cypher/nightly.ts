/**
 * `npm run nightly -- [--seed N]`: 20,000 random queries by several plans against the reference evaluator, 10,000 mutated
 * queries, and the compile-time verdicts of Neo4j's language support (fetched when first asked) on the corpus, the wrong
 * queries and some mutated ones. Every seed gives other queries; what fails is printed with its seed. Takes an hour at most.
 */
import { parseArgs } from "node:util";
import { check } from "./random/check.ts";
import { themes } from "../neo4j/corpus/corpus.ts";
import { compareVerdicts } from "../neo4j/oracle/verdicts.ts";
import { mutants, outcomeOf } from "./random/mutants.ts";
import { wrong } from "./support/wrong-queries.ts";

const { values } = parseArgs({ options: { seed: { type: "string", default: "1" } } });
const seed = Number(values.seed);
const queries = 20_000;
const mutations = 10_000;
/** Mutated queries that are compiled by both; a verdict of theirs takes a hundred times as long as ours. */
const verdicts = 2_000;
/** Plans beside the engine's own. */
const plans = 6;
let failed = 0;

function report(line: string): void {
  failed += 1;
  console.log(line);
}

const random = { withRows: 0, givenUp: 0 };
for (let i = 0; i < queries; i++) {
  const outcome = check(seed * queries + i, plans);
  if (outcome === null) random.givenUp += 1;
  else if (outcome.difference !== null) report(outcome.difference);
  else if (outcome.rows > 0) random.withRows += 1;
}
console.log(
  `${queries} random queries by ${plans + 1} plans: ${random.withRows} with rows, ${random.givenUp} too large for the reference`,
);

const mutated = { answer: 0, error: 0 };
let slowest = 0;
for (const query of mutants(mutations, seed)) {
  const start = performance.now();
  try {
    mutated[outcomeOf(query)] += 1;
  } catch (error) {
    report(`${String(error)}\n${String((error as Error).cause)}`);
  }
  slowest = Math.max(slowest, performance.now() - start);
}
console.log(
  `${mutations} mutated queries: ${mutated.answer} answers, ${mutated.error} errors, the slowest in ${slowest.toFixed(0)} ms`,
);

const judged = [
  ...themes.flatMap((theme) => theme.queries),
  ...wrong.map(([query]) => query),
  ...mutants(verdicts, seed + 1),
];
const { same, explained, unexplained } = compareVerdicts(judged);
for (const each of unexplained) report(each);
console.log(`${judged.length} compile-time verdicts: ${same} as Neo4j's language support has them`);
for (const [reason, count] of explained) console.log(`  ${count} not, for ${reason}`);
console.log(failed === 0 ? "nothing failed" : `${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
