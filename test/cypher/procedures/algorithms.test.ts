import { expect } from "chai";
import { createLibrary } from "../../../graph/cypher/library/index.ts";
import { createCypher, formatValue } from "../../../graph/cypher/index.ts";
import { randomGraph } from "../support/random-graph.ts";

/** The same answers by way of the engine alone, on small random graphs. */
const pairs: readonly (readonly [what: string, algorithm: string, plain: string])[] = [
  [
    "the k cheapest paths are the first of all paths without a circle",
    "CALL algo.kShortestPaths(a, b, 4, {relationshipWeightProperty: 'w'}) YIELD totalCost AS cost RETURN toFloat(cost) AS cost",
    `MATCH p = (a)-[*1..7]->(b)
     WITH nodes(p) AS ns, reduce(sum = 0.0, r IN relationships(p) | sum + r.w) AS cost
     WHERE all(n IN ns WHERE single(m IN ns WHERE m = n))
     WITH ns, min(cost) AS cost RETURN cost ORDER BY cost LIMIT 4`,
  ],
  [
    "weakly connected components are what undirected paths join",
    "CALL algo.wcc() YIELD node, component WITH component, min(node.i) AS least, count(*) AS size RETURN least, size ORDER BY least",
    `MATCH (n) WITH n, reduce(least = n.i, m IN COLLECT { MATCH (n)-[*1..12]-(m) RETURN DISTINCT m } | CASE WHEN m.i < least THEN m.i ELSE least END) AS least
     RETURN least, count(*) AS size ORDER BY least`,
  ],
  [
    "betweenness counts shortest paths through a node",
    "CALL algo.betweenness() YIELD node, score RETURN node.i AS i, round(score, 6) AS score ORDER BY i",
    `MATCH (v) CALL (v) {
       MATCH (s), (t) WHERE s <> t AND s <> v AND t <> v
       WITH v, COLLECT { MATCH p = allShortestPaths((s)-[*]->(t)) RETURN DISTINCT [n IN nodes(p) | n.i] } AS paths
       WHERE size(paths) > 0
       RETURN sum(toFloat(size([p IN paths WHERE v.i IN p])) / size(paths)) AS score
     } RETURN v.i AS i, round(score, 6) AS score ORDER BY i`,
  ],
];

describe("algorithms against the engine", () => {
  for (const [what, algorithm, plain] of pairs)
    it(what, () => {
      let found = 0;
      for (let seed = 1; seed <= 60; seed++) {
        const engine = createCypher(randomGraph(seed), createLibrary());
        const ends = algorithm.includes("kShortest") ? "MATCH (a {i: 0}), (b {i: 2}) " : "";
        const rowsOf = (query: string) =>
          engine.query(query).rows.map((row) => row.map(formatValue).join(" "));
        const rows = rowsOf(ends + algorithm);
        expect(rows, `seed ${seed}`).to.deep.equal(rowsOf(ends + plain));
        found += rows.length;
      }
      expect(found).to.be.above(20);
    });
});
