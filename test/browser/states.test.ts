import { readFileSync } from "node:fs";
import { expect } from "chai";
import { JSDOM } from "jsdom";
import type { Browser, Page } from "playwright-core";
import { serveView, type ViewServer } from "../../src/server/index.ts";
import { palettes } from "../../viz/core/index.ts";
import { buildView } from "../support/built-view.ts";
import { hostileGraph } from "../support/hostile-graph.ts";
import { crowdGraph } from "../support/crowd-graph.ts";
import { sampleGraph } from "../support/sample-graph.ts";
import { launch } from "./chromium.ts";
import { colorAt, data, open, pointOf, settled } from "./page.ts";

const rgb = (color: string) => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));

/** What the page saves when a button is pressed. */
async function saved(page: Page, button: string): Promise<Buffer> {
  await page.click(".menu summary");
  const [download] = await Promise.all([page.waitForEvent("download"), page.click(`text=${button}`)]);
  await page.click(".menu summary");
  return readFileSync(await download.path());
}

describe("states of the view in Chromium", function () {
  this.timeout(120_000);
  const closing: { close(): Promise<void> }[] = [];
  let browser: Browser;
  let server: ViewServer;
  let hostile: ViewServer;
  let crowd: ViewServer;
  let multitude: ViewServer;

  before(async function () {
    const launched = await launch();
    if (launched === null) this.skip();
    browser = launched;
    closing.push(browser);
    buildView();
    server = await serveView({ graph: { json: JSON.stringify(sampleGraph()) } });
    closing.push(server);
    crowd = await serveView({ graph: { json: JSON.stringify(crowdGraph(3000)) } });
    closing.push(crowd);
    multitude = await serveView({ graph: { json: JSON.stringify(crowdGraph(10_000)) } });
    closing.push(multitude);
    hostile = await serveView({ graph: { json: JSON.stringify(hostileGraph()) } });
    closing.push(hostile);
  });
  after(async () => {
    for (const it of closing) await it.close();
  });

  it("settles by itself with progress that only rises", async () => {
    const { page } = await open(browser, server.url);
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
    const { page } = await open(browser, crowd.url);
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
      const { page } = await open(browser, server.url, { dark: theme === "dark" });
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

  for (const [name, url] of [
    ["the sample", () => server.url],
    ["hostile names", () => hostile.url],
  ] as const)
    it(`saves ${name} as PNG and as SVG`, async () => {
      const { page, complaints } = await open(browser, url());
      await settled(page);
      const png = await saved(page, "Picture (PNG)");
      const colors = await page.evaluate(async (base64) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d")!;
        context.drawImage(bitmap, 0, 0);
        const pixels = new Uint32Array(context.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer);
        return new Set(pixels).size;
      }, png.toString("base64"));
      expect(colors).to.be.above(5);
      const svg = (await saved(page, "Drawing (SVG)")).toString();
      const { DOMParser } = new JSDOM("").window;
      const document = new DOMParser().parseFromString(svg, "image/svg+xml");
      const labels = (await page.evaluate(() => window.__ng!.labels())) as { text: string }[];
      expect([...document.querySelectorAll("text")].map(({ textContent }) => textContent)).to.deep.equal(
        labels.map(({ text }) => text),
      );
      expect(String(document.querySelectorAll("g.node").length)).to.equal(await data(page, "nodes"));
      expect(complaints).to.deep.equal([]);
      await page.context().close();
    });

  it("paints the same pixels twice", async () => {
    const paint = async () => {
      const { page } = await open(browser, server.url);
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
    const { page, complaints } = await open(browser, multitude.url);
    await page.waitForSelector('[data-layout="settled"], [data-layout="stopped"]', { timeout: 100_000 });
    expect(await data(page, "nodes")).to.equal("10000");
    // What the page itself computes for a change of state; how fast it is painted is the graphics card's matter.
    const began = await page.evaluate(() => performance.now());
    await page.click('[data-kind="Action"]');
    expect(await data(page, "nodes")).to.equal("6667");
    expect((await page.evaluate(() => performance.now())) - began).to.be.below(10_000);
    expect(complaints).to.deep.equal([]);
    await page.context().close();
  });

  it("says so when the graphics card gives up, and shows the table", async () => {
    const { page } = await open(browser, server.url);
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
    const { page } = await open(browser, server.url);
    await settled(page);
    const { x, y } = await pointOf(page, "country/PER");
    await page.mouse.click(x, y);
    await page.click('[data-kind="Article"]');
    await page.keyboard.press("+");
    await page.click("text=Share");
    const other = await open(browser, page.url());
    await settled(other.page);
    expect(await other.page.textContent(".drawer h2")).to.equal("Peru");
    expect(await data(other.page, "nodes")).to.equal("54");
    const here = await pointOf(page, "country/PER");
    const there = await pointOf(other.page, "country/PER");
    expect(Math.hypot(here.x - there.x, here.y - there.y)).to.be.below(2);
    await page.context().close();
    await other.page.context().close();
  });

  it("fits a small screen that is touched", async () => {
    const { page, complaints } = await open(browser, server.url, { width: 390, height: 844, touch: true });
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.be.at.most(390);
    const { x, y } = await pointOf(page, "country/NOR");
    await page.touchscreen.tap(x, y);
    await page.waitForSelector(".drawer h2");
    expect(await page.textContent(".drawer h2")).to.equal("Norway");
    expect(complaints).to.deep.equal([]);
    await page.context().close();
  });

  it("names WebGL when there is none, and still answers", async () => {
    const blind = (await launch(["--disable-software-rasterizer"]))!;
    const { page, complaints } = await open(blind, server.url);
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
