import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { describeNeo4j } from "../neo4j/suite.ts";
import { prepare, readPage, root, shell } from "../support/console-blocks.ts";

const pages = ["README.md", "docs/cli.md", "docs/neo4j.md"];

const blocksOf = (page: string, language: string) =>
  [...readPage(page).matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map(
    ([, body]) => body!,
  );

/** The lines of shell blocks that call newsgraph; what follows two blanks and "#" explains. */
const commands = pages.flatMap((page) =>
  blocksOf(page, "sh")
    .flatMap((body) => body.split("\n"))
    .map((line) => line.replace(/ {2,}#.*/, ""))
    .filter((line) => /\bnewsgraph (?!--)/.test(line)),
);

/** These serve until they are stopped; the server has tests of its own. */
const serves = (command: string) => /newsgraph (?:view|start)\b/.test(command) && !command.includes("--out");

/** A fresh folder with the sample articles, their graph, and the package under its name. */
function folderOf(): string {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-blocks-"));
  prepare(folder);
  writeFileSync(
    join(folder, "story.txt"),
    "Oslo, 3 March 2026\n\nKari Lunde met Tomás Arce in Oslo on Tuesday.\n",
  );
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules/newsgraph"));
  expect(shell("newsgraph build articles -o news.graph.json --jobs 1", folder).status).to.equal(0);
  return folder;
}

describeNeo4j("the code shown in the documentation", (get) => {
  let folder = "";
  before(() => {
    folder = folderOf();
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  for (const command of new Set(commands.filter((each) => !serves(each))))
    it(`runs: ${command}`, () => {
      const { uri, password } = get().server;
      const here = command
        .replace("NEO4J_PASSWORD=...", `NEO4J_PASSWORD=${password}`)
        .replace("bolt://127.0.0.1:7687", uri);
      const { status, stderr } = shell(here, folder);
      expect(status, stderr).to.equal(0);
    });

  for (const page of pages)
    for (const [index, body] of blocksOf(page, "ts").entries())
      it(`runs program ${index + 1} of ${page}`, () => {
        const { uri, password } = get().server;
        const given = body.includes("const { graph")
          ? ""
          : `import { readFileSync } from "node:fs"; import { parseGraph } from "newsgraph/graph";
             const graph = parseGraph(readFileSync("news.graph.json", "utf8")); const password = "${password}";\n`;
        const program = given + body.replace("bolt://127.0.0.1:7687", uri);
        const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
          cwd: folder,
          encoding: "utf8",
        });
        expect(status, stderr).to.equal(0);
      });
});
