import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { root } from "../support/console-blocks.ts";

/** Installs the packed package into an empty folder, as a user would. */
describe("the packed package", function () {
  this.timeout(600_000);
  let folder = "";

  before(() => {
    folder = mkdtempSync(join(tmpdir(), "newsgraph-package-"));
    sh("npm", ["pack", "--ignore-scripts", "--pack-destination", folder], root);
    const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"))!;
    writeFileSync(join(folder, "package.json"), '{"name": "empty", "private": true, "type": "module"}');
    sh("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", `./${tarball}`], folder);
  });

  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const newsgraph = (...args: string[]) => sh("npx", ["--no-install", "newsgraph", ...args], folder);
  const samples = () => join(folder, "node_modules/newsgraph/docs/examples");

  it("builds its own sample articles", () => {
    expect(newsgraph("build", samples(), "-o", "news.graph.json")).to.match(/articles read, 0 skipped/);
  });

  it("answers a query", () => {
    const rows = newsgraph(
      "query",
      "news.graph.json",
      "MATCH (a:Article) RETURN count(*) AS n",
      "--format",
      "json",
    );
    expect((JSON.parse(rows) as { n: number }[])[0]!.n).to.be.at.least(12);
  });

  it("writes the view as one file", () => {
    newsgraph("view", "news.graph.json", "--out", "page.html");
    expect(readFileSync(join(folder, "page.html"), "utf8")).to.match(/^<!doctype html>/i);
  });

  it("exports a file", () => {
    newsgraph("export", "news.graph.json", "--to", "graphml", "-o", "news.graphml");
    expect(readFileSync(join(folder, "news.graphml"), "utf8")).to.contain("<graphml");
  });

  it("opens its doors to a program", () => {
    const program = `
      import { build, readArticles } from "newsgraph";
      import { check } from "newsgraph/graph";
      import { createCypher } from "newsgraph/cypher";
      import { loadReader } from "newsgraph/language";
      const { graph } = await build(readArticles([${JSON.stringify(samples())}]));
      const { rows } = createCypher(graph.graph).query("MATCH (p:Person) RETURN count(p)");
      const read = await loadReader();
      const names = read("Ann Lee met him in Paris.").names.length;
      console.log(JSON.stringify({ problems: check(graph.graph).length, persons: rows[0][0], names }));`;
    const answer = JSON.parse(sh(process.execPath, ["--input-type=module", "-e", program], folder)) as object;
    expect(answer).to.include({ problems: 0, names: 2 });
    expect(answer).to.have.property("persons").that.is.greaterThan(5);
  });
});

function sh(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${String(status)}: ${stderr}`);
  return stdout;
}
