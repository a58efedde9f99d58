/**
 * `npm run nightly -- [--seed N]`: what takes too long for every commit. Every seed asks other queries; what fails is
 * printed, with its seed and shrunk, and the process ends with 1.
 */
import { parseArgs } from "node:util";
import { themes } from "../neo4j/corpus/corpus.ts";
import { compareAnswers } from "../neo4j/oracle/random.ts";
import { compareVerdicts } from "../neo4j/oracle/verdicts.ts";
import { missing } from "../neo4j/server/jars.ts";
import { startNeo4j } from "../neo4j/server/start.ts";
import { connect } from "../neo4j/suite.ts";
import { check } from "./random/check.ts";
import { mutants, outcomeOf } from "./random/mutants.ts";
import { wrong } from "./support/wrong-queries.ts";

const { values } = parseArgs({ options: { seed: { type: "string", default: "1" } } });
const seed = Number(values.seed);
let failed = 0;

function report(line: string): void {
  failed += 1;
  console.log(line);
}

/** Random queries against the reference evaluator, by the engine's plan and as many others. */
function askReference(queries: number, plans: number): void {
  let [withRows, givenUp] = [0, 0];
  for (let i = 0; i < queries; i++) {
    const outcome = check(seed * queries + i, plans);
    if (outcome === null) givenUp += 1;
    else if (outcome.difference !== null) report(outcome.difference);
    else if (outcome.rows > 0) withRows += 1;
  }
  console.log(
    `${queries} random queries by ${plans + 1} plans: ${withRows} with rows, ${givenUp} too large to check`,
  );
}

/** Mutated queries: an answer or an error, and soon. */
function mutate(queries: number): void {
  const outcomes = { answer: 0, error: 0 };
  let slowest = 0;
  for (const query of mutants(queries, seed)) {
    const start = performance.now();
    try {
      outcomes[outcomeOf(query)] += 1;
    } catch (error) {
      report(`${String(error)}\n${String((error as Error).cause)}`);
    }
    slowest = Math.max(slowest, performance.now() - start);
  }
  const { answer, error } = outcomes;
  console.log(
    `${queries} mutated queries: ${answer} answers, ${error} errors, ${slowest.toFixed(0)} ms at most`,
  );
}

/** What must not compile, by Neo4j's language support: it takes a hundred times as long as we do. */
function judge(mutated: number): void {
  const queries = [
    ...themes.flatMap((theme) => theme.queries),
    ...wrong.map(([query]) => query),
    ...mutants(mutated, seed + 1),
  ];
  const { same, explained, unexplained } = compareVerdicts(queries);
  for (const each of unexplained) report(each);
  console.log(`${queries.length} compile-time verdicts: ${same} as Neo4j's language support has them`);
  for (const [reason, count] of explained) console.log(`  ${count} not: ${reason}`);
}

/** Random queries that a real Neo4j answers as well. */
async function askNeo4j(graphs: number, each: number): Promise<void> {
  const lacking = await missing();
  if (lacking !== null) {
    console.log(`no Neo4j to ask: ${lacking}`);
    return;
  }
  const server = await startNeo4j();
  const driver = connect(server);
  const { same, refused, differing } = await compareAnswers(driver, seed * graphs, graphs, each);
  for (const difference of differing) report(difference);
  console.log(`${same} random queries answered as Neo4j answers them, ${refused} that it refuses`);
  await driver.close();
  await server.stop();
}

askReference(20_000, 6);
mutate(10_000);
judge(2_000);
await askNeo4j(40, 25);
console.log(failed === 0 ? "nothing failed" : `${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
