import { expect } from "chai";
import { createCypher } from "../../graph/cypher/index.ts";
import { sortedRows } from "./support/engine.ts";
import { randomGraph } from "./support/random-graph.ts";

/** Two ways to ask the same; both must give the same rows on any graph. */
const pairs: readonly (readonly [law: string, one: string, other: string])[] = [
  [
    "patterns commute",
    "MATCH (a)-->(b), (b)-->(c) RETURN a.i, b.i, c.i",
    "MATCH (b)-->(c), (a)-->(b) RETURN a.i, b.i, c.i",
  ],
  [
    "commas and paths are one",
    "MATCH (a)-->(b)-->(c) RETURN a.i, b.i, c.i",
    "MATCH (b)-->(c), (a)-->(b) RETURN a.i, b.i, c.i",
  ],
  [
    "arrows turn round",
    "MATCH (a)-[r:R]->(b:B) RETURN a.i, r.e, b.i",
    "MATCH (b:B)<-[r:R]-(a) RETURN a.i, r.e, b.i",
  ],
  [
    "paths turn round",
    "MATCH (a:A)-[r]->(b)<-[s]-(c) RETURN a.i, b.i, c.i",
    "MATCH (c)-[s]->(b)<-[r]-(a:A) RETURN a.i, b.i, c.i",
  ],
  [
    "WITH splits",
    "MATCH (a)-[r]->(b) MATCH (b)-[s]->(c) RETURN a.i, r.e, s.e",
    "MATCH (a)-[r]->(b) WITH a, r, b MATCH (b)-[s]->(c) RETURN a.i, r.e, s.e",
  ],
  [
    "uniqueness is written out",
    "MATCH (a)-[r]-(b)-[s]-(c) RETURN a.i, r.e, s.e",
    "MATCH (a)-[r]-(b) MATCH (b)-[s]-(c) WHERE r <> s RETURN a.i, r.e, s.e",
  ],
  [
    "undirected is both, loops once",
    "MATCH (a)-[r]-(b) RETURN a.i, r.e, b.i",
    "MATCH (a)-[r]->(b) RETURN a.i, r.e, b.i UNION ALL MATCH (a)<-[r]-(b) WHERE a <> b RETURN a.i, r.e, b.i",
  ],
  [
    "a true predicate changes nothing",
    "MATCH (a)-[r]->(b) RETURN a.i, r.e",
    "MATCH (a)-[r]->(b) WHERE a.i = a.i AND 1 < 2 RETURN a.i, r.e",
  ],
  [
    "lengths are a union",
    "MATCH (a)-[rs:R*1..3]->(b) RETURN a.i, [r IN rs | r.e] AS rs, b.i",
    "MATCH (a)-[r:R]->(b) RETURN a.i, [r.e] AS rs, b.i UNION ALL MATCH (a)-[r:R]->()-[s:R]->(b) RETURN a.i, [r.e, s.e] AS rs, b.i UNION ALL MATCH (a)-[r:R]->()-[s:R]->()-[t:R]->(b) RETURN a.i, [r.e, s.e, t.e] AS rs, b.i",
  ],
  [
    "lengths turn round",
    "MATCH (a)-[rs*1..3]-(b:B) RETURN a.i, [r IN rs | r.e], b.i",
    "MATCH (b:B)-[rs*1..3]-(a) RETURN a.i, [r IN reverse(rs) | r.e], b.i",
  ],
  [
    "a walk into a known node",
    "MATCH (a), (b) MATCH (a)-[rs*1..3]->(b) RETURN a.i, [r IN rs | r.e], b.i",
    "MATCH (a)-[rs*1..3]->(b) RETURN a.i, [r IN rs | r.e], b.i",
  ],
  [
    "quantified patterns are lengths",
    "MATCH (a) ((x)-[r:S]->(y)){1,3} (b) RETURN a.i, [q IN r | q.e], b.i",
    "MATCH (a)-[r:S*1..3]->(b) RETURN a.i, [q IN r | q.e], b.i",
  ],
  [
    "quantified patterns turn round",
    "MATCH (a) ((x)-[r]->(y)){1,2} (b:B) RETURN a.i, [q IN r | q.e], b.i",
    "MATCH (b:B) ((y)<-[r]-(x)){1,2} (a) RETURN a.i, [q IN reverse(r) | q.e], b.i",
  ],
  [
    "pruned ends are all ends",
    "MATCH (a)-[*1..4]->(b) RETURN DISTINCT a.i, b.i",
    "MATCH (a)-[rs*1..4]->(b) WITH a, b, size(rs) AS n RETURN DISTINCT a.i, b.i",
  ],
  [
    "pruned ends are all ends, undirected",
    "MATCH (a)-[*0..3]-(b) RETURN DISTINCT a.i, b.i",
    "MATCH (a)-[rs*0..3]-(b) WITH a, b, size(rs) AS n RETURN DISTINCT a.i, b.i",
  ],
  [
    "pruned ends back at the start",
    "MATCH (a)-[:R*]-(b) RETURN a.i, count(DISTINCT b)",
    "MATCH (a)-[rs:R*]-(b) WITH a, b, size(rs) AS n RETURN a.i, count(DISTINCT b)",
  ],
  [
    "an index finds what a scan finds",
    "MATCH (a:A {x: 1}) RETURN a.i",
    "MATCH (a) WHERE a:A AND NOT a.x <> 1 AND a.x IS NOT NULL RETURN a.i",
  ],
  [
    "OPTIONAL MATCH keeps every row",
    "MATCH (a) OPTIONAL MATCH (a)-[r:R]->() RETURN a.i, r.e",
    "MATCH (a)-[r:R]->() RETURN a.i, r.e UNION ALL MATCH (a) WHERE NOT (a)-[:R]->() RETURN a.i, null AS `r.e`",
  ],
  [
    "EXISTS is a count",
    "MATCH (a) WHERE EXISTS { (a)-[:R]->(:B) } RETURN a.i",
    "MATCH (a) WHERE COUNT { (a)-[:R]->(:B) } > 0 RETURN a.i",
  ],
  [
    "comprehensions collect",
    "MATCH (a) RETURN a.i, size([(a)-[r]->(b) WHERE r.w > 0 | b.i]) AS n",
    "MATCH (a) RETURN a.i, COUNT { MATCH (a)-[r]->(b) WHERE r.w > 0 } AS n",
  ],
  [
    "shortest is the first of the lengths",
    "MATCH (a), (b) WHERE a <> b MATCH p = shortestPath((a)-[*]->(b)) RETURN a.i, b.i, length(p)",
    "MATCH (a)-[rs*]->(b) WHERE a <> b RETURN a.i, b.i, min(size(rs)) AS `length(p)`",
  ],
  [
    "all shortest are those of the least length",
    "MATCH (a), (b) WHERE a <> b MATCH p = allShortestPaths((a)-[*]-(b)) RETURN a.i, b.i, count(p) AS n",
    "MATCH (a)-[rs*]-(b) WHERE a <> b WITH a, b, size(rs) AS length, count(*) AS n ORDER BY length WITH a, b, collect(n)[0] AS n RETURN a.i, b.i, n",
  ],
  [
    "SHORTEST k are the k least lengths",
    "MATCH (a), (b) WHERE a.i < b.i MATCH p = SHORTEST 3 (a)-[*1..]->(b) RETURN a.i, b.i, length(p) AS n",
    "MATCH (a)-[rs*]->(b) WHERE a.i < b.i WITH a, b, size(rs) AS n ORDER BY n WITH a, b, collect(n)[0..3] AS ns UNWIND ns AS n RETURN a.i, b.i, n",
  ],
  [
    "Top is Sort and Limit",
    "MATCH (a)-[r]-(b) RETURN a.i, b.i, r.e ORDER BY r.w, a.i, b.i, r.e LIMIT 3",
    "MATCH (a)-[r]-(b) WITH a, b, r ORDER BY r.w, a.i, b.i, r.e WITH collect([a.i, b.i, r.e])[0..3] AS rows UNWIND rows AS t RETURN t[0], t[1], t[2]",
  ],
  ["DISTINCT groups", "MATCH (a) RETURN DISTINCT a.x", "MATCH (a) WITH a.x AS x, count(*) AS n RETURN x"],
  [
    "CALL is a join",
    "MATCH (a) CALL (a) { MATCH (a)-[r]->() RETURN r.e AS e } RETURN a.i, e",
    "MATCH (a)-[r]->() RETURN a.i, r.e",
  ],
];

describe("metamorphic laws", () => {
  const engines = Array.from({ length: 40 }, (_, seed) => createCypher(randomGraph(seed + 1)));
  for (const [law, one, other] of pairs)
    it(law, () => {
      let found = 0;
      for (const engine of engines) {
        const rows = sortedRows(engine, one);
        found += rows.length;
        expect(rows).to.deep.equal(sortedRows(engine, other));
      }
      expect(found, "rows compared").to.be.greaterThan(20);
    });
});
