import { createCypher } from "#cypher";
import { createPropertyGraph } from "#graph";

/** Usual queries; `#` is another number each time, so that no text is seen twice. */
const usualQueries: readonly string[] = [
  "MATCH (n) RETURN count(n) AS n#",
  "MATCH (p:Person) RETURN p.name ORDER BY p.name SKIP # LIMIT 25",
  "MATCH (p:Person {name: 'Person #'}) RETURN p",
  "MATCH (p:Person) WHERE p.score > # RETURN count(*)",
  "MATCH (p:Person {name: 'Person #'})-[:KNOWS]->(q) RETURN q.name ORDER BY q.name",
  "MATCH (p:Person {name: 'Person #'})-[:KNOWS]->()-[:KNOWS]->(q) RETURN count(DISTINCT q)",
  "MATCH (p:Person {name: 'Person #'})-[:KNOWS*1..3]->(q) RETURN count(DISTINCT q)",
  "MATCH p = shortestPath((:Person {name: 'Person #'})-[*..10]-(:Person {name: 'Ann'})) RETURN length(p)",
  "MATCH (p:Person)-[:KNOWS]->(q) WHERE q.score < # RETURN p.name, count(*) AS n ORDER BY n DESC LIMIT 10",
  "MATCH (a:Person)-[:OWNS]->(b)-[:OWNS]->(c)-[:OWNS]->(a) WHERE a.score > # RETURN count(*)",
  "MATCH (p:Person) WHERE p.score = # OPTIONAL MATCH (p)-[:OWNS]->(o) RETURN p.name, collect(o.name)",
  "MATCH (p:Person)-[r:WORKS_FOR]->(o:Organization) WHERE r.weight >= # AND o.name STARTS WITH 'A' RETURN p, r, o LIMIT 100",
  "MATCH (e:Event)-[:LOCATED_IN]->(c:Country) WHERE c.name IN ['Chad', 'Peru', '#'] RETURN c.name AS country, count(e) AS events ORDER BY events DESC",
  "MATCH (p:Person)-[:TOOK_PART_IN]->(e:Event) WITH p, count(e) AS n WHERE n > # MATCH (p)-[:WORKS_FOR]->(o) RETURN p.name, o.name, n",
  "MATCH (p:Person) WHERE toLower(p.name) CONTAINS '#' RETURN p.name, p.score ORDER BY p.score DESC, p.name LIMIT 20",
  "MATCH (p:Person) WHERE EXISTS { (p)-[:OWNS]->(:Organization) } AND NOT (p)-[:KNOWS]->() AND p.score <> # RETURN p.name",
  "MATCH (p:Person)-[r]-(x) WHERE p.name = 'Person #' RETURN type(r) AS type, labels(x) AS labels, count(*) AS n ORDER BY n DESC",
  "UNWIND [1, 2, #] AS i MATCH (p:Person) WHERE p.score = i RETURN i, collect(p.name) AS names",
  "MATCH (t:Topic)<-[:ABOUT]-(e:Event) WHERE e.score > # RETURN t.name, avg(e.score) AS mean, max(e.score) AS most, count(DISTINCT e) AS n",
  "MATCH (p:Person {name: $name}) RETURN p{.name, .score, friends: [(p)-[:KNOWS]->(q) | q.name], i: #} AS person",
  "MATCH (p:Person) RETURN CASE WHEN p.score > # THEN 'high' WHEN p.score > 10 THEN 'middle' ELSE 'low' END AS class, count(*) AS n",
  "MATCH (a:Person)-[:MENTIONS]->(o:Organization)<-[:MENTIONS]-(b:Person) WHERE a.name < b.name AND o.score > # RETURN a.name, b.name, count(o) AS shared ORDER BY shared DESC LIMIT 10",
  "MATCH (p:Person {name: 'Person #'}) CALL (p) { MATCH (p)-[:KNOWS]->(q) RETURN count(q) AS friends } RETURN p.name, friends",
  "MATCH (p:Person {name: 'Person #'}) SET p.score = p.score + 1, p:Topic REMOVE p.name",
];

const parameters = { name: "Ann" };

/** Texts in a batch: few, so that the best batch is one in which the machine did nothing else. */
const texts = 20;

/** The median of the queries' best means over a batch, and the worst of them, in microseconds. */
function perQuery(batch: (texts: readonly string[]) => number): string {
  const figures = usualQueries.map((query) => {
    const unseen = (round: number) =>
      Array.from({ length: texts }, (_, i) => query.replace("#", String(round * texts + i)));
    let best = Number.POSITIVE_INFINITY;
    for (let round = 1; round <= 100; round++) best = Math.min(best, batch(unseen(round)));
    return best;
  });
  const sorted = figures.toSorted((a, b) => a - b);
  const worst = usualQueries[figures.indexOf(sorted.at(-1)!)]!;
  return `median ${sorted[sorted.length >> 1]!.toFixed(1)}, most ${sorted.at(-1)!.toFixed(1)} (${worst})`;
}

/** What a query costs before it runs: its text unseen, and its plan kept. Nothing is found, so nothing is walked. */
export function run(): Promise<string[]> {
  const engine = createCypher(emptied());
  const mean = (run: (text: string) => void, given: readonly string[]): number => {
    const begin = performance.now();
    for (const text of given) run(text);
    return (1000 * (performance.now() - begin)) / given.length;
  };
  const prepare = (text: string) => void engine.prepare(text);
  const query = (text: string) => void engine.query(text, parameters);
  for (const text of usualQueries) for (let i = 0; i < 2000; i++) prepare(text.replace("#", `${i + 1}000`));
  const unseen = perQuery((given) => mean(prepare, given));
  const kept = perQuery(([text]) => {
    query(text!);
    return mean(query, new Array<string>(texts).fill(text!));
  });
  return Promise.resolve([
    `parse, bind and plan of a text unseen, microseconds over ${usualQueries.length} queries: ${unseen}`,
    `query() with a kept plan that finds nothing, microseconds: ${kept}`,
  ]);
}

/** A graph that has had every name the queries use, and holds nothing now. */
function emptied() {
  const graph = createPropertyGraph();
  const engine = createCypher(graph);
  const labels = ["Person", "Organization", "Country", "Event", "Topic"];
  const types = ["KNOWS", "WORKS_FOR", "LOCATED_IN", "TOOK_PART_IN", "MENTIONS", "OWNS", "ABOUT"];
  for (const label of labels) engine.query(`CREATE (:${label} {name: '', score: 1})`);
  for (const type of types) engine.query(`MATCH (p:Person) CREATE (p)-[:${type} {weight: 1}]->(p)`);
  engine.query("MATCH (n) DETACH DELETE n");
  return graph;
}
