import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "chai";
import type { Browser } from "playwright-core";
import { readAssets, writePage } from "../../src/page/index.ts";
import { buildView } from "../support/built-view.ts";
import { hostileGraph } from "../support/hostile-graph.ts";
import { sampleGraph } from "../support/sample-graph.ts";
import { launch } from "./chromium.ts";
import { data, open, settled } from "./page.ts";

describe("the single page in Chromium, opened from a file with no network", function () {
  this.timeout(120_000);
  const closing: { close(): Promise<void> }[] = [];
  let browser: Browser;
  let folder = "";

  before(async function () {
    const launched = await launch(["--host-resolver-rules=MAP * ~NOTFOUND"]);
    if (launched === null) this.skip();
    browser = launched;
    closing.push(browser);
    buildView();
    folder = mkdtempSync(join(tmpdir(), "newsgraph-page-"));
  });
  after(async () => {
    for (const it of closing) await it.close();
    if (folder !== "") rmSync(folder, { recursive: true });
  });

  async function openFile(graph: object) {
    const file = join(folder, "page.html");
    writeFileSync(file, writePage(JSON.stringify(graph), await readAssets()));
    const watched = await open(browser, pathToFileURL(file).href);
    await settled(watched.page);
    return watched;
  }

  it("shows the same counts, settles in its worker, and asks nobody", async () => {
    const { page, requests, complaints, workers } = await openFile(sampleGraph());
    expect(await data(page, "nodes")).to.equal("64");
    expect(await page.textContent(".status")).to.include("graph: 102 nodes");
    // The layout's worker is the page's only one; it is gone once it has settled.
    expect(workers()).to.equal(1);
    expect(Number(await data(page, "iterations"))).to.be.at.least(50);
    expect(await page.locator("meta[http-equiv='Content-Security-Policy']").count()).to.equal(1);
    expect(requests.filter((url) => !/^(?:file|blob|data):/u.test(url))).to.deep.equal([]);
    expect(complaints).to.deep.equal([]);
    await page.context().close();
  });

  it("would notice a breach of its policy", async () => {
    const { page, complaints } = await openFile(sampleGraph());
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.hacked = true";
      document.body.append(script);
    });
    await page.waitForTimeout(100);
    expect(await page.evaluate(() => "hacked" in window)).to.equal(false);
    expect(complaints.join("\n")).to.include("breach of the policy: script-src");
    await page.context().close();
  });

  it("shows hostile names as text and runs none of them", async () => {
    const { page, complaints } = await openFile(hostileGraph());
    for (const name of ["img", "script", "عمر"]) {
      await page.keyboard.press("/");
      await page.keyboard.type(name);
      await page.keyboard.press("Enter");
      await page.keyboard.press("Escape");
    }
    expect(await page.evaluate(() => "hacked" in window)).to.equal(false);
    expect(await page.locator("#newsgraph img").count()).to.equal(0);
    expect(complaints).to.deep.equal([]);
    await page.context().close();
  });

  it("says in a sentence why a file that is no graph is not shown", async () => {
    const file = join(folder, "broken.html");
    writeFileSync(file, writePage('{"nodes": 1}', await readAssets()));
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file).href);
    await page.waitForSelector('[data-state="failed"]');
    expect(await page.textContent("#newsgraph")).to.include("no newsgraph file");
    await page.close();
  });
});
