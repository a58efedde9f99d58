import { createHash } from "node:crypto";
import { expect } from "chai";
import { JSDOM } from "jsdom";
import { writePage, type ViewAssets } from "../../src/page/index.ts";
import { hostileGraph } from "../support/hostile-graph.ts";

const assets: ViewAssets = {
  html: `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <link rel="stylesheet" href="view.css" />
  </head>
  <body>
    <div id="newsgraph"></div>
    <script src="view.js" defer></script>
  </body>
</html>
`,
  script: 'const a = "$& </script> <!-- <script>"; document.title = a;',
  style: "body { color: red }",
};

describe("the single page", () => {
  const json = JSON.stringify(hostileGraph());
  const html = writePage(json, assets);
  const { document } = new JSDOM(html).window;

  it("gives the same graph back, whatever it holds", () => {
    expect(JSON.parse(document.getElementById("graph")!.textContent)).to.deep.equal(JSON.parse(json));
  });

  it("has two scripts, one of them data", () => {
    const types = [...document.querySelectorAll("script")].map((script) => script.type);
    expect(types).to.deep.equal(["application/json", ""]);
  });

  it("asks for nothing from elsewhere", () => {
    expect(document.querySelector("[src], [href]")).to.equal(null);
  });

  it("allows only its own script and style, by their hashes", () => {
    const policy = document.querySelector("meta[http-equiv]")!.getAttribute("content")!;
    const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    expect(policy).to.include("default-src 'none'").and.not.include("unsafe");
    expect(policy).to.include(`script-src ${hash(document.querySelectorAll("script")[1]!.textContent)}`);
    expect(policy).to.include(`style-src ${hash(document.querySelector("style")!.textContent)}`);
  });

  it("runs a script that speaks of scripts", () => {
    const { window } = new JSDOM(html, { runScripts: "dangerously" });
    expect(window.document.title).to.equal("$& </script> <!-- <script>");
  });

  it("says so when the page has no place for something", () => {
    expect(() => writePage(json, { ...assets, html: "<p>" })).to.throw("npm run build");
  });
});
