import { expect } from "chai";
import { createCypher, CypherError } from "../../graph/cypher/index.ts";
import { randomOf } from "./support/engine.ts";
import { randomGraph } from "./support/random-graph.ts";

const seeds: readonly string[] = [
  "MATCH (a:A {x: 1})-[r:R*1..3]->(b) WHERE a.x + 1 > b.x OR NOT (a)--() RETURN a.x AS x, count(*) AS n ORDER BY n DESC SKIP 1 LIMIT 5",
  "OPTIONAL MATCH p = shortestPath((a)-[*..4]-(b:B)) WITH p, a WHERE length(p) > 1 RETURN [n IN nodes(p) WHERE n.x = 2 | n.i] AS xs",
  "UNWIND [1, 2.5, 'a', null, [1], {k: true}] AS v WITH v, collect(DISTINCT v) AS vs RETURN v, vs[0], vs[1..], v IS NULL, v IN vs",
  "MERGE (n:A {i: 3}) ON CREATE SET n.x = 1, n:B ON MATCH SET n += {y: 2} WITH n MATCH (n)-[r]-() DELETE r REMOVE n.x RETURN n",
  "MATCH (n) CALL (n) { MATCH (n)-[r:S]->(m) RETURN count(m) AS c UNION RETURN 0 AS c } RETURN n{.*, c: c}, EXISTS { (n)--(:B) }",
  "RETURN CASE WHEN all(x IN range(0, 5) WHERE x < 6) THEN reduce(s = 0, x IN [1, 2] | s + x) ELSE toUpper('a') END = $p XOR true",
  "MATCH (a) ((x)-[r:R]->(y) WHERE r.w > 0){1,2} (b) RETURN a.i, [q IN r | q.w], date('2026-02-03') + duration('P1D') AS d",
  "CREATE (a:A {x: $p})-[:R {w: 1}]->(b), (b)-[:S]->(a) FOREACH (i IN [1] | CREATE (:B {i: i})) RETURN a, b UNION ALL RETURN 1 AS a, 2 AS b",
];

const tokensOf = (text: string): string[] => text.match(/\w+|\s+|[^\w\s]/g) ?? [];
const words = seeds.flatMap(tokensOf);

describe("mutated queries", () => {
  it("give an answer or a CypherError with a place in the query", () => {
    const random = randomOf(2026);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
    const outcomes = { answers: 0, errors: 0 };
    for (let i = 0; i < 1500; i++) {
      const tokens = tokensOf(pick(seeds));
      for (let changes = 1 + Math.floor(random() * 3); changes > 0; changes--) {
        const at = Math.floor(random() * tokens.length);
        const inserted = random() < 0.6 ? [pick(words)] : [];
        tokens.splice(at, random() < 0.7 ? 1 : 0, ...inserted);
      }
      const query = tokens.join("");
      const engine = createCypher(randomGraph(5), { limits: { hops: 20_000 } });
      try {
        engine.query(query, { p: 1 });
        outcomes.answers += 1;
      } catch (error) {
        if (!(error instanceof CypherError)) throw new Error(`on: ${query}`, { cause: error });
        outcomes.errors += 1;
        if (error.span) {
          expect(error.span.start).to.be.at.least(0);
          expect(error.span.end).to.be.at.most(query.length);
        }
      }
    }
    expect(outcomes.answers).to.be.greaterThan(100);
    expect(outcomes.errors).to.be.greaterThan(500);
  });
});
