// Takes the pictures of the view: npx tsx --conditions=source scripts/screenshot.mjs [news.graph.json]
// Without a file it reads docs/examples. Writes docs/images/view.png, view-dark.png, view-action.png.
import { mkdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { serialize } from "#graph";
import { build, readArticles } from "../src/index.ts";
import { serveView } from "../src/server/index.ts";
import { launch } from "../test/browser/chromium.ts";
import { data, open, settled } from "../test/browser/page.ts";
import { buildView } from "../test/support/built-view.ts";

const file = process.argv[2];
const json = file === undefined ? await examples() : await readFile(file, "utf8");
const images = fileURLToPath(new URL("../docs/images/", import.meta.url));
await mkdir(images, { recursive: true });
buildView();
const server = await serveView({ graph: { json } });
const browser = await launch();
if (browser === null) process.exit(1);

for (const dark of [false, true]) {
  const { page } = await open(browser, server.url, { width: 1440, height: 900, dark });
  await settled(page);
  await page.screenshot({ path: `${images}${dark ? "view-dark" : "view"}.png` });
  console.log(`docs/images/${dark ? "view-dark" : "view"}.png: ${await data(page, "nodes")} nodes`);
  await page.context().close();
}

// An action that the sources disagree on, with its words.
const { page } = await open(browser, server.url, { width: 1440, height: 900 });
await settled(page);
await page.locator(".overview .row").first().click();
await page.waitForTimeout(300);
await page.screenshot({ path: `${images}view-action.png` });
console.log(`docs/images/view-action.png: ${await page.textContent(".drawer h2")}`);
await browser.close();
await server.close();

async function examples() {
  const folder = fileURLToPath(new URL("../docs/examples/", import.meta.url));
  const { graph } = await build(readArticles([folder]), { jobs: 1 });
  return [...serialize(graph.graph)].join("");
}
