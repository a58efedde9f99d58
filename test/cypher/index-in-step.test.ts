import { expect } from "chai";
import { createCypher, CypherError } from "../../graph/cypher/index.ts";
import { createPropertyGraph } from "../../graph/model/property-graph.ts";
import { randomOf, sortedRows } from "./support/engine.ts";
import { randomGraph } from "./support/random-graph.ts";

const writes: readonly string[] = [
  "CREATE (:A {i: $n, x: $n % 3})",
  "MATCH (a), (b) WHERE a.i <= b.i AND (a.i + b.i + $n) % 5 = 0 CREATE (a)-[:R {e: $n, w: 1}]->(b)",
  "MATCH (a)-[r]->() WHERE r.e % 4 = $n % 4 DELETE r",
  "MATCH (a) WHERE a.i = $n % 7 DETACH DELETE a",
  "MATCH (a) WHERE a.i % 3 = $n % 3 SET a.x = $n, a:B REMOVE a:A",
  "MATCH (a:B) WHERE a.i % 2 = 0 SET a:A REMOVE a.x, a:B",
  "MERGE (a:A {i: $n % 9}) ON CREATE SET a.x = 1 ON MATCH SET a.x = null",
  "MATCH (a:A), (b:B) MERGE (a)-[r:S]->(b) ON CREATE SET r.e = $n",
  "MATCH ()-[r:R]->() SET r = {e: $n}",
  "MATCH (a) SET a.x = 1 WITH a ORDER BY a.i RETURN 1 / (a.i - $n % 5)",
  "CREATE (a:A {i: $n})-[:R]->(b:B) DETACH DELETE a WITH b RETURN 1 / ($n % 2)",
];

/** Every way in which the engine finds things: scans, labels, values, numbers, adjacency of each type and direction. */
const reads: readonly string[] = [
  "MATCH (n) RETURN n",
  "MATCH (n:A) RETURN n.i",
  "MATCH (n) WHERE n:B RETURN n.i",
  "MATCH (n {x: 1}) RETURN n.i",
  "MATCH (n:A {i: 3}) RETURN n",
  "MATCH (n) WHERE n.x > 0 RETURN n.i",
  "MATCH (a)-[r]->(b) RETURN a.i, r, b.i",
  "MATCH (a)<-[r:R]-(b) RETURN a.i, r.e, b.i",
  "MATCH (a)-[r:S]-(b) RETURN a.i, r.e, b.i",
  "MATCH (a:A), (b:B) MATCH (a)-[r]->(b) RETURN a.i, r.e, b.i",
  "MATCH (a)-[:R*1..2]->(b) RETURN DISTINCT a.i, b.i",
];

describe("the index kept in step", () => {
  for (let seed = 1; seed <= 12; seed++)
    it(`answers as one built anew, whatever was written (${seed})`, () => {
      const graph = randomGraph(seed);
      const engine = createCypher(graph);
      const random = randomOf(seed * 1000);
      for (let n = 1; n <= 15; n++) {
        try {
          engine.query(writes[Math.floor(random() * writes.length)]!, { n });
        } catch (error) {
          if (!(error instanceof CypherError) || error.code !== "DivisionByZero") throw error;
        }
        const copy = createPropertyGraph();
        copy.import(graph.export());
        const anew = createCypher(copy);
        for (const read of reads)
          expect(sortedRows(engine, read), read).to.deep.equal(sortedRows(anew, read));
      }
    });
});
