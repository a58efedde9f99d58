import { createCypher } from "#cypher";
import { generateGraph } from "./graph.ts";
import { least } from "./timing.ts";

const nodes = 100_000;
const relationships = 500_000;

const queries: readonly (readonly [name: string, text: string])[] = [
  ["label scan and filter, count", "MATCH (p:Person) WHERE p.score > 900 RETURN count(*)"],
  [
    "1 hop by name, sorted",
    "MATCH (p:Person {name: 'Person 40'})-[:KNOWS]->(q) RETURN q.name ORDER BY q.name",
  ],
  [
    "2 hops, distinct count",
    "MATCH (p:Person {name: 'Person 40000'})-[:KNOWS]->()-[:KNOWS]->(q) RETURN count(DISTINCT q)",
  ],
  ["*1..3, distinct", "MATCH (p:Person {name: 'Person 40000'})-[:KNOWS*1..3]->(q) RETURN count(DISTINCT q)"],
  [
    "shortestPath, undirected, up to 10",
    "MATCH p = shortestPath((:Person {name: 'Person 40000'})-[*..10]-(:Person {name: 'Person 49000'})) RETURN length(p)",
  ],
  [
    "group by, top 10",
    "MATCH (p:Person)-[:KNOWS]->(q) RETURN p.name, count(*) AS n ORDER BY n DESC, p.name LIMIT 10",
  ],
  [
    "cyclic join",
    "MATCH (a:Person)-[:OWNS]->(b)-[:OWNS]->(c)-[:OWNS]->(a) WHERE a.score > 990 RETURN count(*)",
  ],
  [
    "OPTIONAL MATCH and collect",
    "MATCH (p:Person) WHERE p.score = 7 OPTIONAL MATCH (p)-[:OWNS]->(o) RETURN p.name, collect(o.name)",
  ],
];

/** Times of queries on a generated graph, plan cached; the first run of each, which parses and plans, stands apart. */
export function run(): Promise<string[]> {
  const graph = generateGraph(nodes, relationships);
  const lines: string[] = [];
  const engine = createCypher(graph);
  const start = performance.now();
  engine.query("RETURN 1");
  lines.push(
    `index of ${nodes} nodes and ${relationships} relationships: ${(performance.now() - start).toFixed(0)} ms`,
  );
  for (const [name, text] of queries) {
    const begin = performance.now();
    const { rows } = engine.query(text);
    const first = performance.now() - begin;
    const warm = least(() => engine.query(text));
    lines.push(`${name}: ${warm.toFixed(3)} ms (first ${first.toFixed(1)} ms, ${rows.length} rows)`);
  }
  const other = (i: number) =>
    `MATCH (p:Person {name: 'x${i}'})-[:KNOWS]->(q) WHERE q.score > ${i} RETURN q.name ORDER BY q.name`;
  const times = 2000;
  const begin = performance.now();
  for (let i = 0; i < times; i++) engine.query(`EXPLAIN ${other(i)}`);
  lines.push(
    `parse, bind and plan of a usual query: ${((1000 * (performance.now() - begin)) / times).toFixed(0)} microseconds`,
  );
  return Promise.resolve(lines);
}
