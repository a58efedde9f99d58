import { createHash } from "node:crypto";
import { build } from "esbuild";
import { expect } from "chai";
import type { Browser } from "playwright-core";
import { annotateText, Reader } from "../../src/language/index.ts";
import { readReaderFiles } from "../../src/language/load.ts";
import { launch } from "./chromium.ts";

const text = `Prime Minister Ingrid Solberg accused Norland's army on Monday of shelling the port of Vesby.

“We will not be silent,” Solberg said, and her foreign minister, Tomás Arce, told reporters that about 40 people had died since late March. Norland denied it: the U.N. has no proof, according to the news agency AFP.

THE COUNCIL VOTES ON FRIDAY. \ud800 総统 naïve café — 12.5% of £3bn?`;
const published = "2026-03-31";

/** The reader as one script for a page, with what its files are called there. */
async function pageScript(): Promise<string> {
  const contents = `
    import { Reader } from "./src/language/reader.ts";
    import { annotateText } from "./src/language/annotated-text.ts";
    const file = async (name, form) => new Uint8Array(await (await fetch("/" + name)).arrayBuffer());
    const words = async (name) => new TextDecoder("latin1").decode(await file(name));
    globalThis.annotated = (async () => {
      const { text, published } = await (await fetch("/article")).json();
      const reader = new Reader({
        weights: await file("weights"),
        kernel: await file("kernel"),
        lemmas: new TextDecoder().decode(await file("lemmas")),
        frames: await words("frames"),
        valency: await words("valency"),
        worldNames: await words("worldNames"),
      });
      return JSON.stringify(annotateText(reader, text, { published }));
    })();`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: "js" },
    bundle: true,
    format: "iife",
    conditions: ["source"],
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]!.text;
}

describe("the reader in a page", function () {
  this.timeout(240_000);
  let browser: Browser | null = null;
  before(async function () {
    browser = await launch();
    if (browser === null) this.skip();
  });
  after(() => browser?.close());

  it("says of a text what it says of it in Node", async () => {
    const files = await readReaderFiles();
    const script = await pageScript();
    const page = await browser!.newPage();
    const bodies: Readonly<Record<string, string | Buffer>> = {
      "/": `<!doctype html><meta charset="utf-8"><script src="/script"></script>`,
      "/script": script,
      "/article": JSON.stringify({ text, published }),
      ...Object.fromEntries(
        Object.entries(files).map(([name, content]) => [
          `/${name}`,
          typeof content === "string" ? content : Buffer.from(content),
        ]),
      ),
    };
    await page.route("**/*", (route) => {
      const body = bodies[new URL(route.request().url()).pathname];
      return body === undefined ? route.abort() : route.fulfill({ body });
    });
    await page.goto("http://reader.test/");
    const inPage = await page.evaluate("annotated");
    const here = JSON.stringify(annotateText(new Reader(files), text, { published }));
    const hash = (words: string): string => createHash("sha256").update(words).digest("hex");
    expect(here).to.contain("Ingrid Solberg".split(" ")[1]);
    expect(hash(String(inPage)), String(inPage).slice(0, 300)).to.equal(hash(here));
  });
});
