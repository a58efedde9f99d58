import { expect } from "chai";
import type { Page } from "playwright-core";
import { data, open, settled, type WatchedPage } from "./page.ts";
import { servedView } from "./served-view.ts";

describe("the Cypher console in Chromium", function () {
  this.timeout(60_000);
  const view = servedView();
  let watched: WatchedPage;
  let page: Page;

  before(async () => {
    watched = await open(view.browser, view.server.url);
    page = watched.page;
    await settled(page);
    await page.keyboard.press("Control+k");
  });

  async function ask(query: string): Promise<string[]> {
    await page.fill("#query", query);
    await page.press("#query", "Control+Enter");
    await page.waitForSelector('.console [role="alert"], .console tbody');
    return page.locator(".console tbody td").allTextContents();
  }

  it("counts what the status line counts", async () => {
    const [count] = await ask("MATCH (n) RETURN count(n)");
    expect(await page.textContent(".status")).to.include(`graph: ${count ?? ""} nodes`);
    const [relationships] = await ask("MATCH ()-[r]->() RETURN count(r)");
    expect(await page.textContent(".status")).to.include(`${relationships ?? ""} relationships`);
  });

  it("shows what it finds on the graph, and only that when asked", async () => {
    await ask("MATCH (p:Person)<-[:ACTOR]-(a:Action {type: 'PROTEST'}) RETURN p, a");
    await page.click("#show-found");
    expect(await page.textContent("#show-found")).to.equal("Show 4 on graph");
    await page.click("text=Only these");
    expect(await data(page, "nodes")).to.equal("4");
    await page.click("text=Reset filters");
    expect(await data(page, "nodes")).to.equal("64");
  });

  it("selects the node of a row that is clicked, by the node or by its name", async () => {
    await ask("MATCH (c:Country {iso3: 'KEN'}) RETURN c");
    await page.click(".console tbody tr");
    expect(await page.textContent(".drawer h2")).to.equal("Kenya");
    await ask("RETURN 'Rosa Quispe' AS name");
    await page.click(".console tbody tr");
    expect(await page.textContent(".drawer h2")).to.equal("Rosa Quispe");
  });

  it("marks an error under the words at fault, and leaves the graph as it was", async () => {
    await ask("MATCH (n:Person\nRETURN m");
    const error = await page.textContent('.console [role="alert"]');
    expect(error)
      .to.match(/^Line 2, column 1: /u)
      .and.match(/\n2 \| RETURN m\n {2}\| \^/u);
    expect(await data(page, "nodes")).to.equal("64");
  });

  it("offers labels, relationship types and properties as one writes", async () => {
    const offered = async (query: string) => {
      await page.fill("#query", "");
      await page.locator("#query").pressSequentially(query);
      return page.locator("#query-options li").allTextContents();
    };
    expect(await offered("MATCH (p:")).to.include.members([
      "Article",
      "Person",
      "Institution",
      "Country",
      "Action",
    ]);
    // Of the types beginning so, this graph has no other.
    expect(await offered("MATCH ()-[:RE")).to.deep.equal(["RECIPIENT"]);
    expect(await offered("MATCH (a:Action) RETURN a.gran")).to.deep.equal(["granularity"]);
    await page.press("#query", "Tab");
    expect(await page.inputValue("#query")).to.equal("MATCH (a:Action) RETURN a.granularity");
  });

  it("colours the query under the letters one writes", async () => {
    await page.fill("#query", "MATCH (p:Person)\nWHERE p.name = 'Ann' RETURN p");
    const painted = await page
      .locator(".writing pre span")
      .evaluateAll((spans) => spans.map((span) => `${span.getAttribute("class") ?? ""} ${span.textContent}`));
    expect(painted).to.include.members(["keyword MATCH", "label Person", "property name", "string 'Ann'"]);
    const heights = await page
      .locator(".writing pre, #query")
      .evaluateAll((boxes) => boxes.map(({ scrollHeight, clientWidth }) => [scrollHeight, clientWidth]));
    expect(heights[0]).to.deep.equal(heights[1]);
  });

  it("refuses to write", async () => {
    await ask("CREATE (n:Person {name: 'x'})");
    expect(await page.textContent('.console [role="alert"]')).to.not.equal("");
    expect((await ask("MATCH (n) RETURN count(n)"))[0]).to.equal("102");
  });

  it("shows a plan", async () => {
    expect((await ask("EXPLAIN MATCH (n:Person) RETURN n")).join("\n")).to.include("ProduceResults");
  });

  it("answers what it is for: who accuses whom, and in which words", async () => {
    const cells = await ask(`MATCH (who)<-[:ACTOR]-(a:Action {type: 'ACCUSE'})-[:RECIPIENT]->(whom)
MATCH (a)<-[:ABOUT]-(c:Claim)<-[:STATES]-(art:Article)
RETURN who.name, whom.name, c.quote, art.publisher ORDER BY art.published`);
    expect(cells).to.include("Kenyan parliament").and.include("Halvorsen Dams").and.include("Delta Post");
  });

  it("never complained", () => {
    expect(watched.complaints).to.deep.equal([]);
  });
});
