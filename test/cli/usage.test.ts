import { expect } from "chai";
import { newsgraph } from "../support/fake-terminal.ts";

const wrong: readonly (readonly [args: string, code: number, note: RegExp])[] = [
  ["biuld x", 2, /Did you mean "build"\?/],
  ["frobnicate", 2, /There is no command "frobnicate"/],
  ["build", 2, /Which articles\?/],
  ["build x --ot y", 2, /There is no option --ot\. Did you mean --out\?/],
  ["build x --jobs many", 2, /--jobs must be a whole number/],
  ["query", 2, /Which graph\?/],
  ["query gone.json RETURN", 1, /Cannot read gone\.json: there is no such file/],
  ["query package.json RETURN", 1, /Cannot load package\.json/],
  ["query package.json --format xml", 2, /There is no format "xml"/],
  ["query package.json --param broken x", 2, /--param wants name=value/],
  ["view gone.json", 1, /Cannot read gone\.json/],
  ["stats", 2, /Which graph\?/],
  ["check gone.json", 1, /Cannot read/],
  ["export gone.json", 2, /--to/],
  ["export gone.json --to pdf", 2, /pdf/],
];

describe("a wrong command line", () => {
  for (const [args, code, note] of wrong)
    it(`newsgraph ${args} exits with ${code}`, async () => {
      const outcome = await newsgraph(args.split(" "));
      expect(outcome.note).to.match(note);
      expect(outcome.code).to.equal(code);
      expect(outcome.out).to.equal("");
    });
});

describe("help", () => {
  it("lists the commands", async () => {
    const { code, out } = await newsgraph(["--help"]);
    expect(code).to.equal(0);
    for (const name of ["build", "query", "view", "export", "annotate", "stats", "check", "start"])
      expect(out).to.match(new RegExp(`^ +${name} +\\S`, "m"));
  });

  for (const name of ["build", "query", "view", "export", "annotate", "stats", "check", "start"])
    it(`shows options and examples of ${name}`, async () => {
      const { code, out } = await newsgraph([name, "--help"]);
      expect(code).to.equal(0);
      expect(out).to.contain("Examples:").and.contain(`newsgraph ${name}`);
    });

  it("prints the version", async () => {
    expect((await newsgraph(["--version"])).out).to.match(/^\d+\.\d+\.\d+\n$/);
  });
});
