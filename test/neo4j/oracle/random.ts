import type { Driver } from "neo4j-driver";
import { formatValue } from "../../../graph/cypher/index.ts";
import type { PropertyGraph, StoredProperties } from "../../../graph/model/property-graph.ts";
import { randomQuery } from "../../cypher/random/query.ts";
import { randomGraph } from "../../cypher/support/random-graph.ts";
import { answerHere, answerThere, isSame } from "../corpus/answer.ts";

/** What Neo4j alone refuses: see "Deviations from Neo4j" in docs/cypher.md. */
const refused = /^(Mixing (label|variable-length)|Variable length relationships must not)/;

export interface Agreement {
  readonly same: number;
  readonly refused: number;
  readonly differing: readonly string[];
}

/** Asks both engines random queries over random graphs; nothing is left in the database but the last graph. */
export async function compareAnswers(
  driver: Driver,
  seed: number,
  graphs: number,
  each: number,
): Promise<Agreement> {
  const found = { same: 0, refused: 0, differing: [] as string[] };
  for (let g = 0; g < graphs; g++) {
    const graph = randomGraph(seed + g);
    await driver.executeQuery("MATCH (n) DETACH DELETE n");
    await driver.executeQuery(createStatement(graph));
    for (let q = 0; q < each; q++) {
      const query = randomQuery((seed + g) * each + q);
      // What is collected has no order, and is not compared here.
      if (query.includes("bag")) continue;
      const [here, there] = [await answerHere(graph, query), await answerThere(driver, query)];
      if (isSame(here, there)) found.same += 1;
      else if (refused.test(there.error ?? "")) found.refused += 1;
      else
        found.differing.push(
          `random graph ${seed + g}: ${query}\n  here ${said(here)}\n  there ${said(there)}`,
        );
    }
  }
  return found;
}

const said = ({ rows, error }: { readonly rows: readonly string[]; readonly error: string | null }): string =>
  error ?? `${rows.length} rows: ${rows.slice(0, 8).join("; ")}`;

function createStatement(graph: PropertyGraph): string {
  const map = (properties: StoredProperties) =>
    `{${Object.entries(properties)
      .map(([name, value]) => `${name}: ${formatValue(value)}`)
      .join(", ")}}`;
  const nodes = graph.mapNodes(
    (key, { labels, properties }) => `(${[key, ...labels].join(":")} ${map(properties)})`,
  );
  const relationships = graph.mapEdges(
    (_key, { type, properties }, from, to) => `(${from})-[:${type} ${map(properties)}]->(${to})`,
  );
  return `CREATE ${[...nodes, ...relationships].join(", ")}`;
}
