import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect } from "chai";
import { buildView } from "../support/built-view.ts";

const built = (name: string) => readFileSync(new URL(`../../dist/viz/${name}`, import.meta.url));

describe("the built view", () => {
  before(function () {
    this.timeout(60_000);
    buildView();
  });

  it("weighs less than 250 kB gzipped, the query engine included", () => {
    const sizes = ["index.html", "view.js", "view.css"].map(
      (name) => gzipSync(built(name), { level: 9 }).length,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).to.be.below(250_000);
  });

  it("compiles no text into code: its policy forbids that", () => {
    expect(built("view.js").toString()).not.to.match(/\beval\(|new Function\(|\bFunction\("/u);
  });

  it("writes no markup from text", () => {
    expect(built("view.js").toString()).not.to.match(/insertAdjacentHTML|document\.write/u);
  });

  it("names no host but those of the XML namespaces it writes", () => {
    const hosts = [
      ...built("view.js")
        .toString()
        .matchAll(/https?:\/\/([\w.-]+)/gu),
    ].map(([, host]) => host);
    expect(hosts.filter((host) => host !== "www.w3.org" && host !== "gexf.net")).to.deep.equal([]);
  });
});
