import type { Browser, Page } from "playwright-core";
import type {} from "../../viz/conduct.ts";

/** A page under watch: what it asked for and what it complained about. */
export interface WatchedPage {
  readonly page: Page;
  readonly requests: string[];
  readonly complaints: string[];
  /** How many workers it has started. */
  readonly workers: () => number;
}

export interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly touch?: boolean;
  /** Device pixels for one of CSS. */
  readonly scale?: number;
}

/** Opens an address; any console error, exception, dialog or breach of the policy becomes a complaint. */
export async function open(browser: Browser, url: string, options: OpenOptions = {}): Promise<WatchedPage> {
  const { width = 1280, height = 800, dark = false, touch = false, scale = 1 } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? "dark" : "light",
    hasTouch: touch,
    isMobile: touch,
    deviceScaleFactor: scale,
    acceptDownloads: true,
  });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      console.error(`breach of the policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  let workers = 0;
  page.on("worker", () => workers++);
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(url);
  await page.waitForSelector('[data-state="ready"]');
  return { page, requests, complaints, workers: () => workers };
}

export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('[data-layout="settled"]', { timeout: 60_000 });
}

/** An attribute of the root: data-nodes, data-edges, data-layout. */
export async function data(page: Page, name: string): Promise<string> {
  return (await page.getAttribute("#newsgraph", `data-${name}`)) ?? "";
}

export async function pointOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate((node) => window.__ng!.screen(node), id);
  if (point === null) throw new Error(`${id} is not in the picture.`);
  return point;
}

/** The colour on the screen, as three numbers. */
export async function colorAt(page: Page, x: number, y: number): Promise<readonly number[]> {
  return (await colorsAt(page, [{ x, y }]))[0]!;
}

/** The colours at points of the screen, all of the same moment. */
export async function colorsAt(
  page: Page,
  points: readonly { readonly x: number; readonly y: number }[],
): Promise<readonly (readonly number[])[]> {
  const [x, y] = [Math.min(...points.map((at) => at.x)), Math.min(...points.map((at) => at.y))].map(
    Math.floor,
  );
  const width = Math.max(...points.map((at) => Math.floor(at.x))) - x! + 1;
  const height = Math.max(...points.map((at) => Math.floor(at.y))) - y! + 1;
  const shot = await page.screenshot({ clip: { x: x!, y: y!, width, height }, scale: "css" });
  return page.evaluate(
    async ([base64, places]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d")!;
      context.drawImage(bitmap, 0, 0);
      return places.map((at) => [...context.getImageData(at.x, at.y, 1, 1).data].slice(0, 3));
    },
    [
      shot.toString("base64"),
      points.map((at) => ({ x: Math.floor(at.x) - x!, y: Math.floor(at.y) - y! })),
    ] as const,
  );
}

/** The three numbers of "#rrggbb". */
export const rgb = (color: string) => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
