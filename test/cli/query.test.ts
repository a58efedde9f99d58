import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { KnowledgeGraph, serialize } from "#graph";
import { newsgraph } from "../support/fake-terminal.ts";

describe("newsgraph query", () => {
  let folder = "";
  let file = "";

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "newsgraph-query-"));
    file = join(folder, "g.json");
    const graph = new KnowledgeGraph();
    for (const name of ["Ada", "Grace"])
      graph.addNode("Person", { id: `person/${name}`, name, aliases: [name], mentions: 1, articles: 1 });
    writeFileSync(file, [...serialize(graph.graph)].join(""));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("prints a table", async () => {
    const { code, out } = await newsgraph([
      "query",
      file,
      "MATCH (p:Person) RETURN p.name AS name ORDER BY name",
    ]);
    expect(out).to.equal("name\n─────\nAda\nGrace\n2 rows\n");
    expect(code).to.equal(0);
  });

  it("reads the query from a file and from standard input", async () => {
    const path = join(folder, "q.cypher");
    writeFileSync(path, "RETURN 1 AS one");
    expect((await newsgraph(["query", file, "--file", path, "--format", "csv"])).out).to.equal(
      "one\r\n1\r\n",
    );
    const fromInput = await newsgraph(["query", file, "-f", "-", "--format", "jsonl"], {
      input: "RETURN 2 AS two",
    });
    expect(fromInput.out).to.equal('{"two":2}\n');
  });

  it("takes parameters", async () => {
    const query = "MATCH (p:Person {name: $name}) RETURN p.name AS name";
    const { out } = await newsgraph(["query", file, query, "--param", "name=Ada", "--format", "json"]);
    expect(JSON.parse(out)).to.deep.equal([{ name: "Ada" }]);
  });

  it("shows where a query is wrong, and exits with 1", async () => {
    const { code, out, note } = await newsgraph(["query", file, "MATCH (p:Person) RETRUN p"]);
    expect(note)
      .to.match(/RETRUN/)
      .and.match(/\^\^\^/)
      .and.match(/RETURN/);
    expect([code, out]).to.deep.equal([1, ""]);
  });

  it("hints at a label that is not in the graph, and answers all the same", async () => {
    const { code, out, note } = await newsgraph(["query", file, "MATCH (p:Persn) RETURN p.name"]);
    expect(note).to.contain("Person");
    expect(out).to.contain("0 rows");
    expect(code).to.equal(0);
  });

  it("explains and profiles", async () => {
    const query = "MATCH (p:Person) RETURN count(*)";
    expect((await newsgraph(["query", file, query, "--explain"])).out).to.contain("NodeByLabelScan");
    expect((await newsgraph(["query", file, query, "--profile"])).out).to.contain("Rows");
  });

  it("changes nothing unless asked to", async () => {
    const create = "CREATE (:Note {text: 'x'})";
    expect((await newsgraph(["query", file, create])).code).to.equal(1);
    expect((await newsgraph(["query", file, create, "--write"])).code).to.equal(0);
    const { out } = await newsgraph([
      "query",
      file,
      "MATCH (n:Note) RETURN n.text AS text",
      "--format",
      "csv",
    ]);
    expect(out).to.equal("text\r\nx\r\n");
  });

  it("reads a table beside it", async () => {
    const path = join(folder, "people.csv");
    writeFileSync(path, "name;age\nAda;36\n");
    const query = `LOAD CSV WITH HEADERS FROM '${path}' AS row FIELDTERMINATOR ';' RETURN row.name AS n, toInteger(row.age) AS a`;
    expect((await newsgraph(["query", file, query, "--format", "csv"])).out).to.equal("n,a\r\nAda,36\r\n");
    const { code, note } = await newsgraph([
      "query",
      file,
      "LOAD CSV FROM 'http://example.org/x' AS row RETURN row",
    ]);
    expect(note).to.contain("never the network");
    expect(code).to.equal(1);
  });

  it("writes nothing that the ontology does not allow when told to check", async () => {
    const wrong = "CREATE (:Person {name: 'Nobody'})";
    const { code, note } = await newsgraph(["query", file, wrong, "--write", "--check"]);
    expect(note).to.contain("lacks the property");
    expect(code).to.equal(1);
    const count = "MATCH (p:Person {name: 'Nobody'}) RETURN count(*) AS n";
    expect((await newsgraph(["query", file, count, "--format", "csv"])).out).to.equal("n\r\n0\r\n");
    expect((await newsgraph(["query", file, count, "--check"])).code).to.equal(2);
  });

  it("has the procedures of the library", async () => {
    const query = "CALL db.index.fulltext.queryNodes('names', 'ada') YIELD node RETURN node.name AS name";
    expect((await newsgraph(["query", file, query, "--format", "csv"])).out).to.contain("Ada");
  });

  it("knows what time it is", async () => {
    const { out } = await newsgraph(["query", file, "RETURN date().year > 2020 AS now", "--format", "csv"]);
    expect(out).to.equal("now\r\ntrue\r\n");
  });
});
