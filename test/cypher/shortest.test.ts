import { expect } from "chai";
import { createCypher } from "../../graph/cypher/index.ts";
import type { PathValue, Value } from "../../graph/values/index.ts";
import { randomGraph } from "./support/random-graph.ts";
import { engineOf, errorOf, rowsOf } from "./support/engine.ts";

/** Patterns from (a) to (b), with what must hold of them inside the parentheses. */
const patterns: readonly string[] = [
  "(a)-[r]->(m)-[s]->(b)",
  "(a)-[r]-(m:A)-[s]-(b)",
  "(a)-->{1,2}(m)-->{0,2}(b)",
  "(a) ((x)-[r]->(y)){1,3} (b)",
  "(a) ((x)-[r]->(y)-[s]-(z)){1,2} (b)",
  "(a) ((x)-[r]->(y)<-[s]-(z) WHERE x.x <= z.x){0,2} (m) ((u)--(v)){1,2} (b)",
  "(a)-[r]-(m)--{1,2}(b) WHERE r.w = m.x OR m.x > 1",
  "(a)<-[r*1..2]-(m {x: 1})-[s]->(b)",
  "(a)-[r]-(m)-[s]-(m)--(b)",
  "(a)--{1,2}(m)-[r]-(x)--(m)-[s]-(b)",
  "(a)--(b)--{1,2}(b)",
  "(a)--(m)--(a)--(b)",
  "(a)-->{1,3}(m)-->{1,3}(a)",
];

const key = (path: Value): string => {
  const { nodes, relationships } = path as PathValue;
  return [nodes[0]!.id, nodes.at(-1)!.id, ...relationships.map(({ id }) => id)].join(" ");
};

/** Of all paths between two nodes those of the `count` least lengths. */
function groupsOf(paths: readonly PathValue[], count: number): readonly string[] {
  const ends = (path: PathValue) => `${path.nodes[0]!.id} ${path.nodes.at(-1)!.id}`;
  const lengths = new Map<string, Set<number>>();
  for (const path of paths) {
    const found = lengths.get(ends(path)) ?? new Set();
    lengths.set(ends(path), found.add(path.relationships.length));
  }
  const isKept = (path: PathValue) =>
    [...lengths.get(ends(path))!]
      .sort((a, b) => a - b)
      .slice(0, count)
      .includes(path.relationships.length);
  return paths.filter(isKept).map(key).sort();
}

describe("SHORTEST over longer patterns", () => {
  const engines = Array.from({ length: 4 }, (_, seed) => createCypher(randomGraph(seed + 1)));
  for (const pattern of patterns)
    it(`keeps of ${pattern} what is shortest between two nodes`, () => {
      for (const engine of engines) {
        const all = engine.query(`MATCH p = (${pattern}) RETURN p`).rows.map(([path]) => path as PathValue);
        for (const count of [1, 2]) {
          const query = `MATCH p = SHORTEST ${count} GROUPS (${pattern}) RETURN p`;
          const groups = engine.query(query).rows.map(([path]) => key(path!));
          expect(groups.sort()).to.deep.equal(groupsOf(all, count));
        }
        const any = engine.query(`MATCH p = ANY SHORTEST (${pattern}) RETURN p`).rows.map(([path]) => path!);
        const ends = (path: Value) => key(path).split(" ").slice(0, 2).join(" ");
        expect(new Set(any.map(ends)).size).to.equal(any.length);
        expect(any.map(ends).sort()).to.deep.equal([...new Set(all.map(ends))].sort());
        expect(groupsOf(all, 1)).to.include.members(any.map(key));
      }
    });

  const create = "CREATE (a:N {x: 1})-[:T {w: 1}]->(b:N {x: 2})-[:T {w: 2}]->(:N {x: 3})-[:T {w: 3}]->(a)";
  const line = engineOf(create);
  const examples: readonly (readonly [query: string, rows: readonly string[]])[] = [
    [
      "MATCH ANY SHORTEST (a {x: 1}) ((x)-[r]->(y)){2} (b) RETURN [n IN x | n.x], [q IN r | q.w], b.x",
      ["[1, 2] | [1, 2] | 3"],
    ],
    ["MATCH p = SHORTEST 2 (a {x: 1})-->+(m)-->+(b {x: 3}) RETURN length(p), m.x", ["2 | 2"]],
    ["MATCH p = ANY 2 PATHS (a {x: 1})-->(m)-->(b) RETURN length(p), b.x", ["2 | 3"]],
    [
      "MATCH (a {x: 1}) OPTIONAL MATCH p = ALL SHORTEST (a)-->(m)-->(b {x: 9}) RETURN a.x, m, p",
      ["1 | null | null"],
    ],
    ["MATCH p = ANY SHORTEST ((a {x: 1})-->(m)-->(b) WHERE m.x > 2) RETURN p", []],
    ["MATCH ((a {x: 1})-->(m) WHERE m.x = 2) RETURN m.x", ["2"]],
    ["MATCH (m {x: 3}) MATCH p = ANY SHORTEST (a {x: 1})-->+(m)-->+(b {x: 2}) RETURN length(p), m.x", []],
    [
      "MATCH (m {x: 2}) MATCH p = ANY SHORTEST (a {x: 1})-->+(m:N)-->+(b {x: 3}) RETURN length(p), m.x",
      ["2 | 2"],
    ],
    [
      "MATCH (n {x: 3}) UNWIND [n] AS m MATCH p = ANY SHORTEST (a {x: 1})-->+(m)-->+(b {x: 2}) RETURN length(p)",
      [],
    ],
    [
      "MATCH ()-[q {w: 2}]->() UNWIND [q] AS r MATCH p = SHORTEST 1 (a)-[r]->(b) RETURN a.x, b.x, r.w",
      ["2 | 3 | 2"],
    ],
    ["MATCH ()-[r {w: 2}]->() MATCH p = shortestPath((a)-[r]->(b)) RETURN a.x, b.x, r.w", ["2 | 3 | 2"]],
    [
      "MATCH ()-[r {w: 2}]->() MATCH p = ANY SHORTEST (a {x: 1})-->(m)-[r]->(b) RETURN length(p), m.x",
      ["2 | 2"],
    ],
  ];
  for (const pattern of ["(a)-[*1..4]->(a)", "(a)-[*1..5]-(a)", "(a)-[:R*1..5]-(a)", "(a)-[*3..5]-(a)"])
    it(`keeps of ${pattern} the shortest ways back`, () => {
      for (const engine of engines) {
        const all = engine.query(`MATCH p = ${pattern} RETURN p`).rows.map(([path]) => path as PathValue);
        for (const count of [1, 2]) {
          const { rows } = engine.query(`MATCH p = SHORTEST ${count} GROUPS ${pattern} RETURN p`);
          expect(rows.map(([path]) => key(path!)).sort()).to.deep.equal(groupsOf(all, count));
        }
      }
    });
  it("knows at once that no way leads back", () => {
    const dense = engineOf("UNWIND range(1, 40) AS i CREATE (:N {i: i})");
    dense.query("MATCH (n:N), (m:N) WHERE n.i < m.i CREATE (n)-[:T]->(m)");
    dense.query("MATCH (n:N {i: 1}) CREATE (:Leaf)-[:T]->(n)");
    for (const pattern of ["(a:Leaf)-[:T*]-(a)", "(a:Leaf)-[:T*3..]-(a)", "(a:Leaf)-[:T]->+(a)"])
      for (const selector of ["ANY SHORTEST", "SHORTEST 2 GROUPS"])
        expect(rowsOf(dense, `MATCH p = ${selector} ${pattern} RETURN p`), pattern).to.deep.equal([]);
  });
  for (const [query, rows] of examples)
    it(query, () => {
      expect(rowsOf(line, query)).to.deep.equal(rows);
      const inOne = `${create} WITH count(*) AS made ${query}`;
      expect(rowsOf(engineOf(), inOne), "in the statement that makes the graph").to.deep.equal(rows);
    });
  it("tells what it does not do", () => {
    for (const pattern of ["(a) ((x)-->+(y)){1,2} (b)", "(a)-->(b)(c)", "(a)(b)-->(c)", "(a)-->(b)(c)-->(d)"])
      expect(errorOf(() => line.query(`MATCH ANY SHORTEST ${pattern} RETURN *`)).code).to.equal(
        "NotSupported",
      );
  });
});
