import { expect } from "chai";
import { createCypher, CypherError, type CypherEngine } from "../../graph/cypher/index.ts";
import { createPropertyGraph, type PropertyGraph } from "../../graph/model/property-graph.ts";
import { serialize } from "../../graph/model/serialize.ts";
import { randomQuery } from "./random/query.ts";
import { randomStatement } from "./random/statement.ts";
import { sortedRows } from "./support/engine.ts";
import { randomGraph } from "./support/random-graph.ts";

const bytes = (graph: PropertyGraph): string => [...serialize(graph)].join("");

/** The error of a statement, or null. */
function run(engine: CypherEngine, statement: string): CypherError | null {
  try {
    engine.query(statement);
    return null;
  } catch (error) {
    if (error instanceof CypherError) return error;
    throw new Error(statement, { cause: error });
  }
}

function anew(graph: PropertyGraph): CypherEngine {
  const copy = createPropertyGraph();
  copy.import(graph.export());
  return createCypher(copy);
}

describe("random statements that write", function () {
  // Ten seconds of work, for a machine that has other work.
  this.timeout(300_000);

  it("leave every byte as it was when they fail", () => {
    let inTheMiddle = 0;
    for (let seed = 1; seed <= 400; seed++) {
      const graph = randomGraph(seed);
      const engine = createCypher(graph);
      const before = bytes(graph);
      const statement = randomStatement(seed, true);
      const error = run(engine, statement);
      expect(error?.phase, statement).to.equal("execute");
      if (error?.span && error.span.end < statement.length - 20) inTheMiddle += 1;
      expect(bytes(graph), statement).to.equal(before);
      const query = "MATCH (n) OPTIONAL MATCH (n)-[r]->(m) RETURN n, r, m, labels(n)";
      expect(sortedRows(engine, query), statement).to.deep.equal(sortedRows(anew(graph), query));
    }
    expect(inTheMiddle, "failed before the end").to.be.above(40);
  });

  it("leave every byte as it was when what they did is refused", () => {
    let refused = 0;
    for (let seed = 1; seed <= 100; seed++) {
      const graph = randomGraph(seed);
      const problem = { element: "n0", problem: "is not wanted" };
      const engine = createCypher(graph, { check: () => [problem] });
      const before = bytes(graph);
      const statement = seed % 3 === 0 ? "MATCH (n:A) DETACH DELETE n" : randomStatement(seed);
      refused += Number(run(engine, statement)?.code === "CheckFailed");
      expect(bytes(graph), statement).to.equal(before);
      const query = "MATCH (n) OPTIONAL MATCH (n)-[r]->(m) RETURN n, r, m, labels(n)";
      expect(sortedRows(engine, query), statement).to.deep.equal(sortedRows(anew(graph), query));
    }
    expect(refused).to.be.above(60);
  });

  it("keep the index as one built anew", () => {
    let written = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const graph = randomGraph(seed);
      const engine = createCypher(graph);
      for (let step = 1; step <= 6; step++) {
        const before = bytes(graph);
        const statement = randomStatement(seed * 100 + step);
        if (run(engine, statement) === null) written += Number(bytes(graph) !== before);
        else expect(bytes(graph), statement).to.equal(before);
        const fresh = anew(graph);
        for (let q = 1; q <= 4; q++) {
          const query = randomQuery(seed * 1000 + step * 10 + q).replace(/ (SKIP|LIMIT) \d+/g, "");
          if (query.includes("bag")) continue;
          expect(sortedRows(engine, query), `${statement}\n${query}`).to.deep.equal(sortedRows(fresh, query));
        }
      }
    }
    expect(written, "changed the graph").to.be.above(100);
  });
});
