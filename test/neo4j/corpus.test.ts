import { expect } from "chai";
import { fileURLToPath } from "node:url";
import type { PropertyGraph } from "#graph";
import { createPropertyGraph } from "../../graph/model/property-graph.ts";
import { readArticles } from "../../src/articles/index.ts";
import { build } from "../../src/build/index.ts";
import { exportToNeo4j } from "../../src/neo4j/index.ts";
import { answerHere, answerThere, isSame } from "./corpus/answer.ts";
import { createdGraph, createStatement, themes } from "./corpus/corpus.ts";
import { deviations, toText } from "./corpus/deviations.ts";
import { describeNeo4j } from "./suite.ts";

const samples = fileURLToPath(new URL("../../docs/examples", import.meta.url));

describe("the corpus of queries", () => {
  it("is large, and over three graphs", () => {
    expect(themes.flatMap(({ queries }) => queries)).to.have.length.above(750);
    expect(new Set(themes.map(({ graph }) => graph)).size).to.equal(3);
  });
  it("asks nothing twice", () => {
    const asked = themes.flatMap(({ graph, queries }) => queries.map((query) => `${graph}: ${query}`));
    expect(asked.filter((query, i) => asked.indexOf(query) !== i)).to.deep.equal([]);
  });
});

for (const name of new Set(themes.map(({ graph }) => graph)))
  describeNeo4j(`the corpus over the graph "${name}", in process and in Neo4j,`, (get) => {
    let articles: PropertyGraph | null = null;
    const graphHere = () => articles ?? createdGraph(name);

    before(async () => {
      const { server, driver } = get();
      if (name !== "articles") await driver.executeQuery(createStatement(name));
      else {
        articles = (await build(readArticles([samples]))).graph.graph;
        await exportToNeo4j(articles, server);
      }
    });

    for (const theme of themes.filter(({ graph }) => graph === name))
      it(`tells alike ${theme.queries.length} times: ${theme.name}`, async () => {
        const { driver } = get();
        // What writes takes locks: one after the other.
        const lanes = theme.name === "writing" ? 1 : 4;
        const differing: object[] = [];
        await inLanes(lanes, theme.queries, async (query) => {
          const [here, there] = await Promise.all([
            answerHere(graphHere(), query),
            answerThere(driver, query),
          ]);
          if (!isSame(here, there)) differing.push({ query, here, there });
        });
        expect(differing).to.deep.equal([]);
      });
  });

describeNeo4j("the deviations that docs/cypher.md lists", (get) => {
  it("are as listed, one by one", async () => {
    const found: (typeof deviations)[number][] = [];
    for (const deviation of deviations) {
      const { query } = deviation;
      const there = toText(await answerThere(get().driver, query));
      const here = toText(await answerHere(createPropertyGraph(), query));
      expect(here, query).to.not.equal(there);
      found.push({ ...deviation, there, here });
    }
    expect(found).to.deep.equal(deviations);
  });
});

async function inLanes<T>(
  lanes: number,
  items: readonly T[],
  run: (item: T) => Promise<void>,
): Promise<void> {
  const rest = items.values();
  const lane = async () => {
    for (const item of rest) await run(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
