import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { run } from "../quality/syntax.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const card = readFileSync(here("../../docs/reader.md"), "utf8");
const claimed = [...card.matchAll(/^\|[^|]*\| (\S+\.dev\.jsonl) \| LAS ([\d.]+) \|$/gm)];

describe("the weights that are shipped", function () {
  this.timeout(240_000);

  it("are the file of the model card, at most 16 MB", () => {
    const weights = readFileSync(here("../../src/language/model/reader.bin"));
    expect(card).to.contain(createHash("sha256").update(weights).digest("hex"));
    expect(weights.length).to.be.at.most(16e6);
  });

  it("have scores in the model card", () => {
    expect(claimed.map(([, file]) => file)).to.deep.equal(["gum.dev.jsonl", "ewt.dev.jsonl"]);
  });

  for (const [, name, las] of claimed) {
    const file = here(`../../../shared/data/syntax/${name!}`);
    if (!existsSync(file)) console.log(`${name!} is not beside the project, its score is not checked`);
    else
      it(`score on ${name!} what the model card says`, async () => {
        const figures = (await run(file)) as { readonly las: number };
        expect(figures.las).to.be.closeTo(Number(las), 0.2);
      });
  }
});
