import { expect } from "chai";
import type { ViewServer } from "../../src/server/index.ts";
import { palettes } from "../../viz/core/index.ts";
import { crowdGraph } from "../support/crowd-graph.ts";
import { colorAt, data, open, pointOf, rgb, settled } from "./page.ts";
import { launch } from "./chromium.ts";
import { servedView } from "./served-view.ts";

describe("states of the view in Chromium", function () {
  this.timeout(120_000);
  const view = servedView();
  let crowd: ViewServer;
  let multitude: ViewServer;

  before(async () => {
    crowd = await view.serve(crowdGraph(3000));
    multitude = await view.serve(crowdGraph(10_000));
  });

  it("settles by itself with progress that only rises", async () => {
    const { page } = await open(view.browser, view.server.url);
    // Written without named functions: the test runner's names do not reach into the page.
    const percents = await page.evaluate(
      () =>
        new Promise<number[]>((resolve) => {
          const { dataset } = document.getElementById("newsgraph")!;
          const seen: number[] = [];
          const timer = setInterval(() => {
            seen.push(Number(dataset["percent"]));
            if (dataset["layout"] !== "settled") return;
            clearInterval(timer);
            resolve(seen);
          }, 5);
        }),
    );
    expect(percents).to.deep.equal([...percents].sort((a, b) => a - b));
    expect(percents.at(-1)).to.equal(100);
    await page.context().close();
  });

  it("stops where it is when told to", async () => {
    const { page } = await open(view.browser, crowd.url);
    await page.dispatchEvent("#stop", "click");
    await page.waitForSelector('[data-layout="stopped"]');
    const positions = () => page.evaluate(() => JSON.stringify(window.__ng!.positions()));
    const before = await positions();
    await page.waitForTimeout(500);
    expect(await positions()).to.equal(before);
    await page.context().close();
  });

  for (const theme of ["light", "dark"] as const)
    it(`is ${theme} when the system is, and the other when toggled`, async () => {
      const { page } = await open(view.browser, view.server.url, { dark: theme === "dark" });
      await settled(page);
      const stage = (await page.locator("#scene").boundingBox())!;
      const corner = () => colorAt(page, stage.x + 4, stage.y + 4);
      expect(await corner()).to.deep.equal(rgb(palettes[theme].background));
      const { x, y } = await pointOf(page, "person/sigrid-aune");
      expect(await colorAt(page, x, y)).to.deep.equal(rgb(palettes[theme].kinds.Person));
      await page.keyboard.press("t");
      const other = theme === "dark" ? "light" : "dark";
      await page.waitForTimeout(200);
      expect(await corner()).to.deep.equal(rgb(palettes[other].background));
      await page.context().close();
    });

  it("paints the same pixels twice", async () => {
    const paint = async () => {
      const { page } = await open(view.browser, view.server.url);
      await settled(page);
      await page.waitForTimeout(200);
      const shot = await page.locator("#scene").screenshot();
      await page.context().close();
      return shot;
    };
    const [first, second] = [await paint(), await paint()];
    expect(first.equals(second)).to.equal(true);
  });

  it("draws ten thousand nodes without holding up the page", async () => {
    const { page, complaints } = await open(view.browser, multitude.url);
    await page.waitForSelector('[data-layout="settled"], [data-layout="stopped"]', { timeout: 100_000 });
    expect(await data(page, "nodes")).to.equal("10000");
    const session = await page.context().newCDPSession(page);
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    const scene = await page.evaluate(() => performance.getEntriesByName("newsgraph:scene")[0]!.duration);
    console.log(
      `      ten thousand nodes: scene in ${Math.round(scene)} ms, heap ${Math.round(usedSize / 1e6)} MB`,
    );
    expect(usedSize).to.be.below(80e6);
    // What the page itself computes for a change of state; how fast it is painted is the graphics card's matter.
    const began = await page.evaluate(() => performance.now());
    await page.click('[data-kind="Action"]');
    expect(await data(page, "nodes")).to.equal("6667");
    expect((await page.evaluate(() => performance.now())) - began).to.be.below(10_000);
    expect(complaints).to.deep.equal([]);
    await page.context().close();
  });

  it("says so when the graphics card gives up, and shows the table", async () => {
    const { page } = await open(view.browser, view.server.url);
    await settled(page);
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>("canvas.sigma-nodes")!;
      canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
    });
    await page.waitForSelector("main > .table");
    expect(await page.textContent(".status")).to.include("load the page again");
    await page.context().close();
  });

  it("shares its state by the address", async () => {
    const { page } = await open(view.browser, view.server.url);
    await settled(page);
    const { x, y } = await pointOf(page, "country/PER");
    await page.mouse.click(x, y);
    await page.click('[data-kind="Article"]');
    await page.keyboard.press("+");
    await page.click("text=Share");
    const other = await open(view.browser, page.url());
    await settled(other.page);
    expect(await other.page.textContent(".drawer h2")).to.equal("Peru");
    expect(await data(other.page, "nodes")).to.equal("54");
    const here = await pointOf(page, "country/PER");
    const there = await pointOf(other.page, "country/PER");
    expect(Math.hypot(here.x - there.x, here.y - there.y)).to.be.below(2);
    await page.context().close();
    await other.page.context().close();
  });

  it("names WebGL when there is none, and still answers", async () => {
    const blind = (await launch(["--disable-software-rasterizer"]))!;
    const { page, complaints } = await open(blind, view.server.url);
    expect(await page.textContent('[role="alert"]')).to.include("WebGL");
    expect(await page.locator("main > .table tbody tr").count()).to.equal(64);
    await page.click('main > .table button:has-text("Kenya")');
    expect(await page.textContent(".drawer h2")).to.equal("Kenya");
    await page.keyboard.press("Control+k");
    await page.fill("#query", "MATCH (n) RETURN count(n)");
    await page.press("#query", "Control+Enter");
    expect(await page.textContent(".console tbody td")).to.equal("102");
    expect(complaints).to.deep.equal([]);
    await blind.close();
  });
});
