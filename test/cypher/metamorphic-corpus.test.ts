import { expect } from "chai";
import { createCypher, type QueryResult } from "../../graph/cypher/index.ts";
import { loadGraph } from "../../graph/model/index.ts";
import type { PropertyGraph } from "../../graph/model/property-graph.ts";
import { createdGraph, themes } from "../neo4j/corpus/corpus.ts";
import { sampleGraph } from "../support/sample-graph.ts";
import { canonical } from "../tck/values.ts";
import { answerByPlan } from "./random/any-plan.ts";
import { rewritten } from "./random/rewrite.ts";

const parameters = { list: [1], text: "b", n: 2 };

/** Plans that nobody would choose: the last of all ways, no rule followed; and the first of all, every rule followed. */
const stubborn: Readonly<Record<string, (count: number) => number>> = {
  "no index, no rule": () => 0,
  "the last of all ways": (count) => count - 1,
};

for (const graphName of ["social", "dense", "articles"]) {
  const graph: PropertyGraph = graphName === "articles" ? loadGraph(sampleGraph()) : createdGraph(graphName);
  const engine = createCypher(graph);
  const queries = themes
    .filter((theme) => theme.graph === graphName && theme.name !== "writing")
    .flatMap((theme) => theme.queries)
    .filter((query) => query.includes("MATCH") && answers(query));

  function answers(query: string): boolean {
    try {
      return engine.query(query, parameters).columns.length > 0;
    } catch {
      return false;
    }
  }

  describe(`metamorphic laws on the corpus over the graph "${graphName}"`, function () {
    this.timeout(300_000);

    it("hold for every way to write a MATCH", () => {
      const laws = new Map<string, number>();
      for (const query of queries)
        for (const [law, other] of rewritten(query)) {
          expect(rowsOf(engine.query(other, parameters)), `${law}: ${other}`).to.deep.equal(
            rowsOf(engine.query(query, parameters)),
          );
          laws.set(law, (laws.get(law) ?? 0) + 1);
        }
      expect(laws.size).to.be.at.least(4);
    });
    for (const [name, choose] of Object.entries(stubborn))
      it(`hold for the plan of ${name}`, () => {
        for (const query of queries)
          expect(rowsOf(answerByPlan(graph, query, choose)), query).to.deep.equal(
            rowsOf(engine.query(query, parameters)),
          );
      });
    it("hold for each type: undirected is both ways, lengths are a union", () => {
      for (const [type] of engine.query("MATCH ()-[r]->() RETURN DISTINCT type(r)").rows) {
        const r = `r:\`${type as string}\``;
        const same = (one: string, other: string) => {
          expect(rowsOf(engine.query(one)), one).to.deep.equal(rowsOf(engine.query(other)));
        };
        same(
          `MATCH (a)-[${r}]-(b) RETURN a.id AS a, r, b.id AS b`,
          `MATCH (a)-[${r}]->(b) RETURN a.id AS a, r, b.id AS b UNION ALL MATCH (a)<-[${r}]-(b) WHERE a <> b RETURN a.id AS a, r, b.id AS b`,
        );
        const walks = [1, 2, 3].map((n) => `MATCH (a)-[${r}*${n}]->(b) RETURN a.id AS a, r, b.id AS b`);
        same(`MATCH (a)-[${r}*1..3]->(b) RETURN a.id AS a, r, b.id AS b`, walks.join(" UNION ALL "));
      }
    });
  });
}

/** Rows as text, sorted, floats to nine digits: sums of another order end otherwise. What is collected has no order. */
function rowsOf({ rows }: Pick<QueryResult, "rows">): string[] {
  const options = { ignoresListOrder: true };
  return rows
    .map((row) => row.map((value) => canonical(value, options)).join(" | "))
    .map((text) => text.replace(/\d\.\d{9,}/g, (float) => Number(float).toFixed(9)))
    .sort();
}
