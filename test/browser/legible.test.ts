import { expect } from "chai";
import type { Page } from "playwright-core";
import { palettes, pointOnCurve, type Box } from "../../viz/core/index.ts";
import { contrast } from "../support/contrast.ts";
import { colorAt, colorsAt, data, open, pointOf, rgb, settled } from "./page.ts";
import { servedView } from "./served-view.ts";

const other = { light: "dark", dark: "light" } as const;

describe("what is read in Chromium", function () {
  this.timeout(120_000);

  const view = servedView();

  for (const theme of ["light", "dark"] as const)
    it(`has names at 7:1 when the system is ${theme}, and when it is toggled`, async () => {
      const { page } = await open(view.browser, view.server.url, { dark: theme === "dark", scale: 3 });
      await settled(page);
      await page.waitForTimeout(200);
      await expectInk(page, theme);
      await page.keyboard.press("t");
      await page.waitForTimeout(300);
      await expectInk(page, other[theme]);
      await page.context().close();
    });

  it("has a name on every control, whatever is open", async () => {
    const { page } = await open(view.browser, view.server.url);
    await settled(page);
    const check = async (state: string, least: number) => {
      const controls = await controlsOf(page);
      expect(controls.length, state).to.be.at.least(least);
      expect(
        controls.filter(({ name }) => name.trim() === ""),
        state,
      ).to.deep.equal([]);
    };
    await check("nothing is selected", 30);
    const { x, y } = await pointOf(page, "action/call-falcao-aune");
    await page.mouse.click(x, y);
    await check("a card is open", 32);
    await page.locator(".evidence .link").first().click();
    await check("an article is open", 32);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.keyboard.press("p");
    await check("a path is asked for", 32);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+k");
    await page.press("#query", "Control+Enter");
    await page.waitForSelector(".console tbody");
    await check("the console is open", 34);
    await page.keyboard.press("Escape");
    await page.click(".menu summary");
    await check("the menu is open", 34);
    await page.click("text=Table");
    await check("the table is open", 60);
    await page.click('[aria-label="Keys"]');
    await check("the keys are shown", 60);
    await page.context().close();
  });

  it("shows how much more a narrowed picture leaves out, and adds it", async () => {
    const { page } = await open(view.browser, view.server.url);
    await settled(page);
    const { x, y } = await pointOf(page, "person/erik-aune");
    await page.mouse.click(x, y);
    await page.click("text=Only this");
    const more = async () =>
      ((await page.evaluate(() => window.__ng!.labels())) as { id: string; text: string }[]).flatMap(
        ({ id, text }) => {
          const count = / \+(\d+) more$/u.exec(text)?.[1];
          return count === undefined ? [] : [{ id, count: Number(count) }];
        },
      );
    await page.keyboard.press("f");
    await page.waitForTimeout(200);
    const { id, count } = (await more())[0]!;
    const before = Number(await data(page, "nodes"));
    const point = await pointOf(page, id);
    await page.mouse.click(point.x, point.y);
    expect(await page.textContent("#expand")).to.equal(`Expand +${count}`);
    await page.click("#expand");
    const added = Number(await data(page, "nodes")) - before;
    expect(added).to.equal(Math.min(25, count));
    await page.waitForTimeout(200);
    expect((await more()).map((it) => it.id)).not.to.include(id);
    await page.context().close();
  });

  it("draws gaps into the line of what is unconfirmed, and none into others", async () => {
    const { page } = await open(view.browser, view.server.url);
    await settled(page);
    const gaps = async (from: string, to: string) => {
      const [a, b] = [await pointOf(page, from), await pointOf(page, to)];
      const points = Array.from({ length: 60 }, (_, i) => pointOnCurve(a, b, 0.3 + (0.4 * i) / 60));
      const paper = rgb(palettes.light.background).join();
      return (await colorsAt(page, points)).filter((color) => color.join() === paper).length;
    };
    expect(await gaps("person/sigrid-aune", "action/agree-fishing")).to.equal(0);
    expect(await gaps("action/observers", "country/PER")).to.be.above(8);
    await page.context().close();
  });
});

/** Every control of the accessibility tree, as a screen reader is told of it. */
async function controlsOf(page: Page): Promise<{ role: string; name: string }[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  return nodes
    .filter(({ ignored, role }) => !ignored && controls.has(String(role?.value)))
    .map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? "") }));
}

const controls = new Set(
  "application button checkbox combobox Date DisclosureTriangle link listbox option progressbar searchbox slider spinbutton switch tab textbox".split(
    " ",
  ),
);

/** The ink of every name: of the pixels of its box on the canvas, the one that differs most from the background. */
async function expectInk(page: Page, theme: "light" | "dark"): Promise<void> {
  const labels = (await page.evaluate(() => window.__ng!.labels())) as (Box & { text: string })[];
  expect(labels.length).to.be.above(20);
  const pixels = await page.evaluate((boxes) => {
    const canvas = document.querySelector<HTMLCanvasElement>("canvas.captions")!;
    const context = canvas.getContext("2d")!;
    const ratio = window.devicePixelRatio;
    return boxes.map(({ x, y, width, height }) => {
      const { data: bytes } = context.getImageData(x * ratio, y * ratio, width * ratio, height * ratio);
      const opaque = new Set<string>();
      for (let i = 0; i < bytes.length; i += 4)
        if (bytes[i + 3] === 255) opaque.add(bytes.slice(i, i + 3).join());
      return [...opaque].map((color) => color.split(",").map(Number));
    });
  }, labels);
  const stage = (await page.locator("#scene").boundingBox())!;
  const paper = await colorAt(page, stage.x + 4, stage.y + 4);
  expect(paper).to.deep.equal(rgb(palettes[theme].background));
  labels.forEach(({ text }, i) => {
    const best = pixels[i]!.reduce((most, color) => Math.max(most, contrast(color, paper)), 1);
    expect(best, `${theme}: ${text}`).to.be.at.least(7);
  });
}
