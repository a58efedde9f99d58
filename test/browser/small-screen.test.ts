import { expect } from "chai";
import type { Page } from "playwright-core";
import { open, pointOf, settled, type WatchedPage } from "./page.ts";
import { servedView } from "./served-view.ts";

describe("the view on a small screen that is touched", function () {
  this.timeout(60_000);
  const view = servedView();
  let watched: WatchedPage;
  let page: Page;

  before(async () => {
    watched = await open(view.browser, view.server.url, { width: 390, height: 844, touch: true });
    page = watched.page;
    await settled(page);
  });

  const isWithin = () =>
    page.evaluate(() => document.documentElement.scrollWidth <= 390 && window.innerWidth === 390);

  it("has nothing to scroll sideways", async () => {
    expect(await isWithin()).to.equal(true);
  });

  it("comes closer when two fingers spread, and goes away when they close", async () => {
    const away = async () => {
      const [a, b] = [await pointOf(page, "country/NOR"), await pointOf(page, "country/KEN")];
      return Math.hypot(a.x - b.x, a.y - b.y);
    };
    const before = await away();
    await pinch(page, 60, 180);
    const closer = await away();
    expect(closer).to.be.above(1.5 * before);
    await pinch(page, 180, 60);
    expect(await away()).to.be.below(0.7 * closer);
  });

  it("opens a sheet over the lower part of the screen on a tap", async () => {
    await page.click('[aria-label="Show everything"]');
    const { x, y } = await pointOf(page, "country/NOR");
    await page.touchscreen.tap(x, y);
    await page.waitForSelector(".drawer h2");
    expect(await page.textContent(".drawer h2")).to.equal("Norway");
    const sheet = (await page.locator(".drawer").boundingBox())!;
    expect(sheet.width).to.be.at.least(380);
    expect(sheet.y).to.be.above(200);
    expect(sheet.y + sheet.height).to.be.at.most(845);
    expect((await pointOf(page, "country/NOR")).y, "the node above the sheet").to.be.below(sheet.y);
    expect(await isWithin()).to.equal(true);
  });

  it("bears a stage without a size, and draws again when it has one", async () => {
    const setWidth = (width: string) =>
      page.evaluate((value) => (document.getElementById("scene")!.style.width = value), width);
    await setWidth("0px");
    await page.waitForTimeout(300);
    await setWidth("");
    await page.waitForTimeout(300);
    const stage = (await page.locator("#scene").boundingBox())!;
    const { x, y } = await pointOf(page, "country/KEN");
    expect(x).to.be.within(stage.x, stage.x + stage.width);
    expect(y).to.be.within(stage.y, stage.y + stage.height);
  });

  it("never complained", () => {
    expect(watched.complaints).to.deep.equal([]);
  });
});

/** Two fingers around the middle of the stage, `from` pixels apart, that move until they are `to` apart. */
async function pinch(page: Page, from: number, to: number): Promise<void> {
  const stage = (await page.locator("#scene").boundingBox())!;
  const [x, y] = [stage.x + stage.width / 2, stage.y + stage.height / 2];
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", apart: number | null) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: apart === null ? [] : [-1, 1].map((side, id) => ({ x: x + (side * apart) / 2, y, id })),
    });
  await touch("touchStart", from);
  for (let step = 1; step <= 8; step++) await touch("touchMove", from + ((to - from) * step) / 8);
  await touch("touchEnd", null);
  await page.waitForTimeout(500);
}
