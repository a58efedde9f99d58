import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import type { Browser, Page } from "playwright-core";
import { serialize } from "#graph";
import { build, readArticles } from "../../src/index.ts";
import { serveView, type ViewServer } from "../../src/server/index.ts";
import {
  drawingOf,
  evidenceOfEdge,
  overlaps,
  readLedger,
  sharedPercent,
  type Box,
  type Drawing,
  type Ledger,
} from "../../viz/core/index.ts";
import { buildView } from "../support/built-view.ts";
import { launch } from "./chromium.ts";
import { data, open, type WatchedPage } from "./page.ts";

const folders = [
  ["the example articles", new URL("../../docs/examples/", import.meta.url)],
  ["the articles beside the project", new URL("../../../shared/articles/", import.meta.url)],
] as const;

for (const [name, url] of folders)
  describe(`the view of ${name}, read by the program itself`, function () {
    this.timeout(120_000);
    const closing: { close(): Promise<void> }[] = [];
    let browser: Browser;
    let server: ViewServer;
    let watched: WatchedPage;
    let page: Page;
    let ledger: Ledger;
    let drawing: Drawing;
    const percents: number[] = [];

    before(async function () {
      const folder = fileURLToPath(url);
      if (!existsSync(folder)) {
        console.log(`Skipped: there is no folder of ${name}.`);
        this.skip();
      }
      const launched = await launch();
      if (launched === null) this.skip();
      browser = launched;
      closing.push(browser);
      buildView();
      const { graph } = await build(readArticles([folder]), { jobs: 1 });
      const json = [...serialize(graph.graph)].join("");
      ledger = readLedger(JSON.parse(json));
      drawing = drawingOf(ledger);
      server = await serveView({ graph: { json } });
      closing.push(server);
      watched = await open(browser, server.url, { width: 1440, height: 900 });
      page = watched.page;
      percents.push(...(await percentsUntilSettled(page)));
    });
    after(async () => {
      for (const it of closing) await it.close();
    });

    it("settles by itself, its progress rising to a hundred", async () => {
      expect(await data(page, "layout")).to.equal("settled");
      expect(percents).to.deep.equal([...percents].sort((a, b) => a - b));
      expect(percents.at(-1)).to.equal(100);
    });

    it("lets no two nodes overlap, and has all on the stage", async () => {
      await page.keyboard.press("f");
      const stage = (await page.locator("#scene").boundingBox())!;
      const nodes = await page.evaluate(() => {
        const radii = window.__ng!.radii();
        return Object.keys(radii).map((id) => ({ id, radius: radii[id]!, ...window.__ng!.screen(id)! }));
      });
      expect(nodes).to.have.length(Number(await data(page, "nodes")));
      nodes.forEach((a, i) => {
        expect(a.x - a.radius >= stage.x && a.x + a.radius <= stage.x + stage.width, a.id).to.equal(true);
        expect(a.y - a.radius >= stage.y && a.y + a.radius <= stage.y + stage.height, a.id).to.equal(true);
        for (const b of nodes.slice(i + 1))
          expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.id} and ${b.id}`).to.be.at.least(a.radius + b.radius);
      });
    });

    it("keeps names apart and on the stage, the five most mentioned among them", async () => {
      const stage = (await page.locator("#scene").boundingBox())!;
      const labels = (await page.evaluate(() => window.__ng!.labels())) as (Box & { id: string })[];
      expect(labels.length).to.be.above(20);
      labels.forEach((a, i) => {
        expect(a.x >= 0 && a.x + a.width <= stage.width, a.id).to.equal(true);
        expect(a.y >= 0 && a.y + a.height <= stage.height, a.id).to.equal(true);
        for (const b of labels.slice(i + 1)) expect(overlaps(a, b), `${a.id} over ${b.id}`).to.equal(false);
      });
      const entities = drawing.nodes.filter(({ kind }) => kind !== "Action" && kind !== "Article");
      const top = [...entities].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)).slice(0, 5);
      for (const { id } of top) expect(labels.map((label) => label.id)).to.include(id);
    });

    it("has sentences behind every line of the picture", () => {
      for (const edge of drawing.edges)
        if (edge.type === "DERIVED_FROM") expect(sharedPercent(ledger, edge), edge.id).to.be.above(0);
        else expect(evidenceOfEdge(ledger, edge).length, edge.id).to.be.above(0);
    });

    it("never complained", () => {
      expect(watched.complaints).to.deep.equal([]);
    });
  });

/** Every percentage the layout shows until it has settled; without named functions, which do not reach into a page. */
function percentsUntilSettled(page: Page): Promise<number[]> {
  return page.evaluate(
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
}
