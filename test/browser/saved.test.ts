import { readFileSync } from "node:fs";
import { expect } from "chai";
import Graph from "graphology";
import * as gexf from "graphology-gexf";
import { JSDOM } from "jsdom";
import type { Page } from "playwright-core";
import { parseGraph, serialize } from "#graph";
import { palettes } from "../../viz/core/index.ts";
import { hostileGraph } from "../support/hostile-graph.ts";
import { sampleGraph } from "../support/sample-graph.ts";
import { data, open, rgb, settled, type WatchedPage } from "./page.ts";
import { servedView } from "./served-view.ts";

/** What the page saves when a button of the menu is pressed. */
async function saved(page: Page, button: string): Promise<Buffer> {
  await page.click(".menu summary");
  const [download] = await Promise.all([page.waitForEvent("download"), page.click(`text=${button}`)]);
  await page.click(".menu summary");
  return readFileSync(await download.path());
}

/** A PNG's size, how many colours it has, and which it has below `top`. */
function decode(page: Page, png: Buffer, top: number) {
  return page.evaluate(
    async ([base64, from]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const { width, height } = bitmap;
      const context = new OffscreenCanvas(width, height).getContext("2d")!;
      context.drawImage(bitmap, 0, 0);
      const below = context.getImageData(0, from, width, height - from).data;
      const colors = new Set(
        Array.from({ length: below.length / 4 }, (_, i) => below.slice(4 * i, 4 * i + 3).join()),
      );
      const all = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
      return { width, height, count: new Set(all).size, below: [...colors] };
    },
    [png.toString("base64"), top] as const,
  );
}

for (const [name, graph] of [
  ["the sample", sampleGraph()],
  ["hostile names", hostileGraph()],
] as const)
  describe(`what is saved of ${name}`, function () {
    this.timeout(120_000);
    const view = servedView(graph);
    const json = JSON.stringify(graph);
    let watched: WatchedPage;
    let page: Page;

    before(async () => {
      watched = await open(view.browser, view.server.url);
      page = watched.page;
      await settled(page);
    });

    it("is a PNG of the picture with its key below", async () => {
      const stage = (await page.locator("#scene").boundingBox())!;
      const picture = await decode(page, await saved(page, "Picture (PNG)"), Math.round(stage.height));
      expect(picture.count).to.be.above(5);
      expect(picture.width).to.equal(Math.round(stage.width));
      expect(picture.height).to.be.above(Math.round(stage.height));
      const shown = await page.evaluate(() => Object.keys(window.__ng!.radii()));
      for (const [prefix, kind] of [
        ["person/", "Person"],
        ["institution/", "Institution"],
        ["country/", "Country"],
        ["action/", "Action"],
      ] as const)
        if (shown.some((id) => id.startsWith(prefix)))
          expect(picture.below, kind).to.include(rgb(palettes.light.kinds[kind]).join());
      expect(picture.below).to.include(rgb(palettes.light.ink).join());
    });

    it("is an SVG with a shape for every node, a text for every label, and the key", async () => {
      const svg = (await saved(page, "Drawing (SVG)")).toString();
      const { DOMParser } = new JSDOM("").window;
      const document = new DOMParser().parseFromString(svg, "image/svg+xml");
      expect(document.documentElement.tagName).to.equal("svg");
      const texts = (selector: string) =>
        [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
      const labels = (await page.evaluate(() => window.__ng!.labels())) as { text: string }[];
      expect(texts("g.labels text")).to.deep.equal(labels.map(({ text }) => text));
      expect(String(document.querySelectorAll("g.node").length)).to.equal(await data(page, "nodes"));
      for (const node of document.querySelectorAll("g.node"))
        expect(node.querySelectorAll("path").length).to.be.above(0);
      expect(texts("g.key text")).to.include("People");
    });

    it("is GEXF that another library reads back whole", async () => {
      const read = gexf.parse(Graph, (await saved(page, "Graph (GEXF)")).toString(), {
        allowUndeclaredAttributes: true,
        addMissingNodes: false,
      });
      const { order, size } = parseGraph(json);
      expect({ order: read.order, size: read.size }).to.deep.equal({ order, size });
    });

    it("is the graph file itself, which reads back to the same bytes", async () => {
      const text = (await saved(page, "Graph file (JSON)")).toString();
      expect(text).to.equal([...serialize(parseGraph(json))].join(""));
      expect([...serialize(parseGraph(text))].join("")).to.equal(text);
    });

    it("left no complaint", () => {
      expect(watched.complaints).to.deep.equal([]);
    });
  });
