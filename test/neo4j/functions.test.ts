import { expect } from "chai";
import { formatValue, isNumber, toNumber, type Value } from "../../graph/cypher/index.ts";
import { examples, failures } from "../cypher/functions/examples.ts";
import { people, peopleEngine, queryOf } from "../cypher/support/people.ts";
import { fromDriver } from "./from-driver.ts";
import { describeNeo4j } from "./suite.ts";

/** Extensions of ours, what asks the clock or the dice, and keys that are the graph's own. */
const incomparable =
  /\b(sinh|cosh|tanh|coth|isNormalized|id|elementId|rand|randomUUID|timestamp|linenumber|file)\(|exists\(ann\.|\.(transaction|statement|realtime)\(|^date\(\)|\(\{timezone/;

describeNeo4j("the examples of functions, here and in Neo4j,", (get) => {
  const engine = peopleEngine();
  before(async () => {
    await get().driver.executeQuery(people);
  });

  it("give the same", async () => {
    const differing: string[] = [];
    for (const [expression] of examples.filter(([each]) => !incomparable.test(each))) {
      const here = engine.query(queryOf(expression)).rows[0]?.[0] ?? null;
      const there = await valueThere(expression);
      if (!isSame(here, there))
        differing.push(`${expression}: ${formatValue(here)} here, ${written(there)} there`);
    }
    expect(differing).to.deep.equal([]);
  });

  it("fail alike", async () => {
    const accepted: string[] = [];
    for (const [expression] of failures)
      if (!((await valueThere(expression)) instanceof Error)) accepted.push(expression);
    expect(accepted).to.deep.equal([]);
  });

  async function valueThere(expression: string): Promise<Value | Error> {
    try {
      const { records } = await get().driver.executeQuery(queryOf(expression));
      return fromDriver(records[0]?.get(0));
    } catch (error) {
      return error as Error;
    }
  }
});

const written = (value: Value | Error): string =>
  value instanceof Error ? value.message : formatValue(value);

/** The mathematics of two machines may part in the last digit. */
function isSame(here: Value, there: Value | Error): boolean {
  if (there instanceof Error) return false;
  const isFloat = (value: Value): boolean => isNumber(value) && formatValue(value).includes(".");
  if (isFloat(here) && isFloat(there) && isNumber(here) && isNumber(there))
    return Math.abs(toNumber(here) - toNumber(there)) <= 1e-14 * Math.abs(toNumber(here));
  return formatValue(here) === formatValue(there);
}
