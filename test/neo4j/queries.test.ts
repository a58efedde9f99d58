import { expect } from "chai";
import { isNode, isPath, isRelationship, type Driver } from "neo4j-driver";
import { fileURLToPath } from "node:url";
import { createCypher, type CypherEngine } from "#cypher";
import { loadGraph, type PropertyGraph } from "#graph";
import { readArticles } from "../../src/articles/index.ts";
import { build } from "../../src/build/index.ts";
import { exportToNeo4j } from "../../src/neo4j/index.ts";
import { formatValue, type Value } from "../../graph/values/index.ts";
import { sampleGraph } from "../support/sample-graph.ts";
import { fromDriver } from "./from-driver.ts";
import { describeNeo4j } from "./suite.ts";

const samples = fileURLToPath(new URL("../../docs/examples", import.meta.url));

/** Questions of the front page, and one for each shape of answer that both engines should give alike. */
const queries: readonly (readonly [question: string, query: string])[] = [
  [
    "who accuses whom, and in which words",
    `MATCH (who)<-[:ACTOR]-(a:Action {type: 'ACCUSE'})-[:RECIPIENT]->(whom)
     MATCH (a)<-[:ABOUT]-(c:Claim)<-[:STATES]-(art:Article)
     RETURN who.name, whom.name, c.quote, art.publisher ORDER BY art.published`,
  ],
  [
    "what the sources disagree on",
    `MATCH (x:Claim)-[d:CONTRADICTS]->(y:Claim), (x)-[:ABOUT]->(a:Action)
     RETURN a.name, d.slot, d.left, d.right, x.quote, y.quote`,
  ],
  [
    "accusations nobody has answered",
    `MATCH (c:Claim)-[:ABOUT]->(a:Action {type: 'ACCUSE'}) WHERE NOT (c)<-[:RESPONDS_TO]-() RETURN a.name, c.quote`,
  ],
  ["everything about an article", "MATCH (a:Article) RETURN properties(a) AS all ORDER BY a.id"],
  [
    "how often each label occurs",
    "MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) AS n ORDER BY n, label",
  ],
  [
    "how often each type occurs",
    "MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS n, sum(r.order) AS orders ORDER BY type",
  ],
  [
    "when things happened",
    "MATCH (a:Action) RETURN a.name, a.start, a.start.year AS year, a.start + duration('P1M') AS later ORDER BY a.name",
  ],
  [
    "what scores are",
    "MATCH (a:Action) RETURN a.score AS score, a.sources AS sources, sum(a.score) AS sum ORDER BY score",
  ],
  [
    "how far two people are apart",
    `MATCH (a:Person), (b:Person) WHERE a.id < b.id
     MATCH p = shortestPath((a)-[*..6]-(b)) RETURN a.name, b.name, length(p) AS steps`,
  ],
];

/** A graph made by hand, and what the sample articles become. */
const graphs: readonly (readonly [name: string, load: () => Promise<PropertyGraph>])[] = [
  ["a graph made by hand", () => Promise.resolve(loadGraph(sampleGraph()))],
  ["the sample articles", async () => (await build(readArticles([samples]))).graph.graph],
];

for (const [name, load] of graphs)
  describeNeo4j(`queries over ${name}, in process and in Neo4j,`, (get) => {
    let engine: CypherEngine;

    before(async () => {
      const graph = await load();
      engine = createCypher(graph);
      const { uri, user, password } = get().server;
      const { nodes, relationships } = await exportToNeo4j(graph, { uri, user, password });
      for (const { name, graph: here, database } of [...nodes, ...relationships])
        expect(database, name).to.equal(here);
    });

    for (const [question, query] of queries)
      it(`tell alike ${question}`, async () => {
        const here = engine.query(query);
        expect(here.rows.length, "rows").to.be.above(0);
        const there = await ask(get().driver, query);
        expect(here.columns).to.deep.equal(there.columns);
        const rows = here.rows.map((row) => row.map(text));
        const isOrdered = /ORDER BY (?!art)/.test(query);
        expect(isOrdered ? rows : sorted(rows)).to.deep.equal(isOrdered ? there.rows : sorted(there.rows));
      });

    it("tell alike how two people connect", async () => {
      const query = `MATCH p = shortestPath((:Person {name: $from})-[*..6]-(:Person {name: $to})) RETURN p`;
      const [farthest] = engine.query(
        `MATCH (a:Person), (b:Person) WHERE a.id < b.id MATCH p = shortestPath((a)-[*..6]-(b))
       RETURN a.name, b.name ORDER BY length(p) DESC, a.id, b.id LIMIT 1`,
      ).rows;
      const parameters = { from: farthest![0] as string, to: farthest![1] as string };
      const [here] = engine.query(query, parameters).rows;
      const [there] = (await ask(get().driver, query, parameters)).rows;
      // Of several shortest paths either may be found: the ends and the length are what both must agree on.
      const shape = (path: string | undefined) => {
        const steps = path?.split(" - ") ?? [];
        return [steps[0], steps.at(-1), steps.length];
      };
      expect(here).to.have.lengthOf(1);
      expect(shape(text(here![0]!))).to.deep.equal(shape(there?.[0]));
    });
  });

interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

async function ask(driver: Driver, query: string, parameters: Record<string, string> = {}): Promise<Answer> {
  const { keys, records } = await driver.executeQuery(query, parameters);
  const columns = keys;
  return { columns, rows: records.map((record) => columns.map((column) => driverText(record.get(column)))) };
}

/** A value as text; a path by the keys of its nodes. */
function text(value: Value): string {
  const isElement = typeof value === "object" && value !== null && "kind" in value;
  if (isElement && value.kind === "Path") return value.nodes.map((node) => node.key).join(" - ");
  if (value instanceof Map) return mapText([...value].map(([name, item]) => [name, text(item as Value)]));
  return formatValue(value);
}

function driverText(value: unknown): string {
  if (isPath(value))
    return [value.start, ...value.segments.map(({ end }) => end)]
      .map((node) => String(node.properties["id"]))
      .join(" - ");
  if (isNode(value) || isRelationship(value)) return String(value.properties["id"]);
  const isMap =
    typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  return isMap
    ? mapText(Object.entries(value).map(([name, item]) => [name, driverText(item)]))
    : formatValue(fromDriver(value));
}

function mapText(entries: readonly (readonly [string, string])[]): string {
  return entries
    .map(([name, item]) => `${name}: ${item}`)
    .sort()
    .join(", ");
}

function sorted(rows: readonly (readonly string[])[]): string[] {
  return rows.map((row) => row.join("\t")).sort();
}
