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
  const shot = await page.screenshot({ clip: { x: Math.round(x), y: Math.round(y), width: 1, height: 1 } });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(1, 1).getContext("2d")!;
    context.drawImage(bitmap, 0, 0);
    return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
  }, shot.toString("base64"));
}

/** The three numbers of "#rrggbb". */
export const rgb = (color: string) => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
