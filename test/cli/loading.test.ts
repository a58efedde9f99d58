import { execFileSync } from "node:child_process";
import { expect } from "chai";

const commands = new URL("../../dist/src/cli/run.js", import.meta.url).href;

/** Prints the packages of CommonJS that a process has loaded with the commands. */
const script = `
import { createRequire } from "node:module";
await import(${JSON.stringify(commands)});
console.log(Object.keys(createRequire(import.meta.url).cache).join("\\n"));
`;

describe("the command line", () => {
  it("starts without what only web pages and Neo4j need, for it would take longer to load than all else", () => {
    const loaded = execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
      encoding: "utf8",
    });
    expect(loaded).not.to.match(/node_modules.(?:jsdom|neo4j-driver)\b/);
  });
});
