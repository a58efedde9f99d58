import { expect } from "chai";
import {
  createPropertyGraph,
  toCsv,
  toCypherScript,
  toJson,
  type PropertyGraph,
  type PropertyValue,
} from "#graph";
import { CypherDate, float } from "../../graph/values/index.ts";
import { hostileGraph } from "./hostile-graph.ts";

function smallGraph(): PropertyGraph {
  const graph = createPropertyGraph();
  graph.addNode("person/ada", {
    labels: ["Entity", "Person"],
    properties: { id: "person/ada", name: 'Ada "the first"', aliases: ["Ada", "A. L."], mentions: 2 },
  });
  graph.addNode("action/1", {
    labels: ["Action"],
    properties: { id: "action/1", start: CypherDate.parse("2026-01-23"), score: float(4), notes: [] },
  });
  graph.addDirectedEdgeWithKey("action/1|ACTOR|person/ada", "action/1", "person/ada", {
    type: "ACTOR",
    properties: { start: 3 },
  });
  return graph;
}

function filesOf(graph: PropertyGraph): Record<string, string> {
  const files: Record<string, string> = {};
  for (const { file, text } of toCsv(graph)) files[file] = (files[file] ?? "") + text;
  return files;
}

describe("the Cypher script", () => {
  it("creates constraints, then merges nodes, then relationships, a transaction each", () => {
    expect([...toCypherScript(smallGraph())].join("")).to.equal(`\
CREATE CONSTRAINT newsgraph_Entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT newsgraph_Action_id IF NOT EXISTS FOR (n:Action) REQUIRE n.id IS UNIQUE;
:begin
UNWIND [
  {key: 'person/ada', properties: {id: 'person/ada', name: 'Ada "the first"', aliases: ['Ada', 'A. L.'], mentions: 2}}
] AS row
MERGE (n:Entity {id: row.key}) SET n = row.properties, n:Person;
:commit
:begin
UNWIND [
  {key: 'action/1', properties: {id: 'action/1', start: date('2026-01-23'), score: 4.0, notes: []}}
] AS row
MERGE (n:Action {id: row.key}) SET n = row.properties;
:commit
:begin
UNWIND [
  {key: 'action/1|ACTOR|person/ada', from: 'action/1', to: 'person/ada', properties: {start: 3, id: 'action/1|ACTOR|person/ada'}}
] AS row
MATCH (a:Action {id: row.from}) MATCH (b:Entity {id: row.to}) MERGE (a)-[r:ACTOR {id: row.key}]->(b) SET r = row.properties;
:commit
`);
  });

  it("splits what is long into batches", () => {
    const graph = createPropertyGraph();
    for (let i = 0; i < 1_201; i++) graph.addNode(`n${i}`, { labels: ["A"], properties: { id: `n${i}` } });
    const script = [...toCypherScript(graph)].join("");
    expect(script.match(/^:begin$/gm)).to.have.lengthOf(3);
    expect(script.match(/^ {2}\{key: /gm)).to.have.lengthOf(1_201);
  });

  for (const [value, literal] of [
    ["\u202e\u0000\u007f\ud800", "'\\u202E\\u0000\\u007F\\uD800'"],
    ["\\u0041 'x'\n", "'\\\\u0041 \\'x\\'\\n'"],
    [NaN, "(0.0 / 0.0)"],
    [-Infinity, "(-1.0 / 0.0)"],
    [float(1e21), "1.0E21"],
    [-(2n ** 63n), "-9223372036854775808"],
  ] as const satisfies readonly (readonly [PropertyValue, string])[])
    it(`writes ${literal}`, () => {
      const graph = createPropertyGraph();
      graph.addNode("n", { labels: ["A"], properties: { id: "n", value } });
      expect([...toCypherScript(graph)].join("")).to.include(`value: ${literal}}`);
    });
});

describe("the CSV files", () => {
  const separator = "\u001f";

  it("have the headers of the importer, a script, and what to run afterwards", () => {
    const files = filesOf(smallGraph());
    expect(Object.keys(files)).to.deep.equal([
      "nodes-Entity-Person.csv",
      "nodes-Action.csv",
      "relationships-ACTOR.csv",
      "import.sh",
      "after-import.cypher",
    ]);
    expect(files["nodes-Entity-Person.csv"]).to.equal(
      `"id:ID","name:string","aliases:string[]","mentions:long",":LABEL"\n` +
        `"person/ada","Ada ""the first""","Ada${separator}A. L.","2","Entity${separator}Person"\n`,
    );
    expect(files["nodes-Action.csv"]).to.equal(
      `"id:ID","start:date","score:double","notes:string[]",":LABEL"\n"action/1","2026-01-23","4.0","","Action"\n`,
    );
    expect(files["relationships-ACTOR.csv"]).to.equal(
      `":START_ID",":END_ID",":TYPE","id","start:long"\n"action/1","person/ada","ACTOR","action/1|ACTOR|person/ada","3"\n`,
    );
    expect(files["import.sh"]).to.include("--nodes=nodes-Entity-Person.csv").and.include('"$@"');
    expect(files["after-import.cypher"]).to.include(
      "MATCH (n:Action) WHERE n.id IN ['action/1'] SET n.notes = [];",
    );
  });

  it("tell an absent value from an empty text", () => {
    const graph = createPropertyGraph();
    graph.addNode("a", { labels: ["A"], properties: { id: "a", text: "" } });
    graph.addNode("b", { labels: ["A"], properties: { id: "b" } });
    expect(filesOf(graph)["nodes-A.csv"]).to.include('"a","","A"\n"b",,"A"\n');
  });

  it("give a column of mixed types a type that holds them all", () => {
    const graph = createPropertyGraph();
    const rows: Record<string, PropertyValue>[] = [
      { number: 1, any: 1, list: [] },
      { number: 0.5, any: "x", list: [1] },
      { number: 2, any: true, list: [0.5] },
    ];
    rows.forEach((properties, i) =>
      graph.addNode(String(i), { labels: ["A"], properties: { id: String(i), ...properties } }),
    );
    expect(filesOf(graph)["nodes-A.csv"]).to.include('"number:double","any:string","list:double[]"');
  });

  it("have names that no file system mixes up", () => {
    const graph = createPropertyGraph();
    ["A b", "A/b", "a_b"].forEach((label, i) =>
      graph.addNode(String(i), { labels: [label], properties: { id: String(i) } }),
    );
    expect(Object.keys(filesOf(graph)).slice(0, 3)).to.deep.equal([
      "nodes-A_b.csv",
      "nodes-A_b-2.csv",
      "nodes-a_b-3.csv",
    ]);
  });
});

describe("node-link JSON", () => {
  it("keeps the digits of integers and the point of floats", () => {
    const graph = createPropertyGraph();
    graph.addNode("n", { labels: ["A"], properties: { large: 10n ** 18n, whole: float(3), none: NaN } });
    expect([...toJson(graph)].join("")).to.include('"large":1000000000000000000,"whole":3.0,"none":"NaN"');
  });

  it("is JSON whatever the texts", () => {
    const graph = hostileGraph();
    const json = JSON.parse([...toJson(graph)].join("")) as { nodes: unknown[]; links: unknown[] };
    expect([json.nodes.length, json.links.length]).to.deep.equal([graph.order, graph.size]);
  });
});
