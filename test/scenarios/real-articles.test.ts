import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { createCypher, type CypherEngine } from "#cypher";
import { check, nodeLabelNames, relationshipTypeNames, serialize, type PropertyGraph } from "#graph";
import { readArticles, type Article, type ArticleError } from "../../src/articles/index.ts";
import { build } from "../../src/build/index.ts";

const samples = fileURLToPath(new URL("../../docs/examples", import.meta.url));
/** Five real articles on one story; they belong to others and lie beside the project. */
const real = fileURLToPath(new URL("../../../shared/articles", import.meta.url));

async function articlesOf(folder: string): Promise<(Article | ArticleError)[]> {
  const articles: (Article | ArticleError)[] = [];
  for await (const article of readArticles([folder])) articles.push(article);
  return articles;
}

for (const [name, folder] of [
  ["the sample articles", samples],
  ["five real articles", real],
] as const)
  describe(`the graph of ${name}`, function () {
    this.timeout(120_000);
    let graph: PropertyGraph;
    let engine: CypherEngine;
    let articles: (Article | ArticleError)[];

    before(async function () {
      if (!existsSync(folder)) {
        console.log(`      skipped: ${name} are not beside the project`);
        this.skip();
      }
      articles = await articlesOf(folder);
      graph = (await build(articles)).graph.graph;
      engine = createCypher(graph);
    });

    const rows = (query: string) => engine.query(query).rows;

    it("is as the ontology says, every quote at its place", () => {
      expect(check(graph)).to.deep.equal([]);
    });

    it("fills every kind of node and relationship", () => {
      const labels = new Set(rows("MATCH (n) UNWIND labels(n) AS label RETURN DISTINCT label").flat());
      const types = new Set(rows("MATCH ()-[r]->() RETURN DISTINCT type(r)").flat());
      expect(nodeLabelNames.filter((label) => !labels.has(label))).to.deep.equal([]);
      expect(relationshipTypeNames.filter((type) => !types.has(type))).to.deep.equal([]);
    });

    it("is the same to the byte when the articles come in another order", async () => {
      const again = (await build([...articles].reverse())).graph.graph;
      expect([...serialize(again)].join("") === [...serialize(graph)].join("")).to.equal(true);
    });

    it("gives a reason for whatever the text does not say", () => {
      expect(
        rows("MATCH ()-[r]->() WHERE r.inferred AND r.reason IS NULL RETURN type(r), count(*)"),
      ).to.deep.equal([]);
    });

    it("lets every action stand on at least one claim", () => {
      expect(rows("MATCH (a:Action) WHERE NOT (a)<-[:ABOUT]-(:Claim) RETURN a.name")).to.deep.equal([]);
    });

    it("takes no claim and no entity from what surrounds a story", () => {
      const noise =
        "(?i).*(sign up|newsletter|leave a reply|related articles|keywords|all rights reserved|cookie).*";
      expect(rows(`MATCH (c:Claim) WHERE c.quote =~ '${noise}' RETURN c.quote`)).to.deep.equal([]);
      expect(rows(`MATCH (e:Entity) WHERE e.name =~ '${noise}' RETURN e.name`)).to.deep.equal([]);
    });
  });

describe("what five real articles say together", function () {
  this.timeout(120_000);
  let engine: CypherEngine;

  before(async function () {
    if (!existsSync(real)) {
      console.log("      skipped: five real articles are not beside the project");
      this.skip();
    }
    engine = createCypher((await build(await articlesOf(real))).graph.graph);
  });

  it("is one phone call in early January, not four", () => {
    const { rows } = engine.query(`
      MATCH (x {name: 'Gustavo Petro'})<-[:ACTOR]-(a:Action {type: 'CONSULT', mode: 'phone'})-[:ACTOR]->(y {name: 'Donald Trump'})
      RETURN a.articles, toString(a.start), toString(a.end)`);
    expect(rows).to.deep.equal([[4, "2026-01-07", "2026-01-07"]]);
  });

  it("is two dates for one capture, both kept", () => {
    const { rows } = engine.query(`
      MATCH (x:Claim)-[d:CONTRADICTS {slot: 'date'}]->(y:Claim), (x)-[:ABOUT]->(a:Action)-[:RECIPIENT]->({name: 'Nicolás Maduro'})
      RETURN DISTINCT d.left, d.right`);
    const sides = rows.flat().map(String);
    expect(sides.some((side) => side.includes("2026-01-03"))).to.equal(true);
    expect(sides.some((side) => side.includes("2025-12-31"))).to.equal(true);
  });

  it("connects two people", () => {
    const { rows } = engine.query(
      "MATCH p = shortestPath((:Person {name: 'Rosa Villavicencio'})-[*..6]-(:Person {name: 'Donald Trump'})) RETURN length(p)",
    );
    expect(rows[0]![0]).to.be.within(1, 6);
  });
});
