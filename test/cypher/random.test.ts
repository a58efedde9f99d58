import { expect } from "chai";
import { check } from "./random/check.ts";
import { shrink } from "./random/shrink.ts";

/** How many queries, each by the plan of least cost and by as many others; `npm run nightly` asks 20,000. */
const size = 1000;
const plans = 2;

describe("random queries", function () {
  // Ten seconds of work, for a machine that has other work.
  this.timeout(300_000);

  it(`give ${size} times what the reference evaluator gives, by any plan`, () => {
    const outcomes = Array.from({ length: size }, (_, i) => check(i + 1, plans));
    const found = outcomes.map((outcome) => outcome?.difference ?? null).filter((each) => each !== null);
    expect(found.join("\n\n")).to.equal("");
    expect(
      outcomes.filter((outcome) => (outcome?.rows ?? 0) > 0),
      "with rows",
    ).to.have.length.above(size / 3);
    expect(
      outcomes.filter((outcome) => outcome === null),
      "given up",
    ).to.have.length.below(size / 50);
  });
  it("are shrunk to what fails", () => {
    const small = shrink("MATCH (a)-[r]->(b) WHERE a.x = 1 RETURN b", (text) => text.includes("a.x"));
    expect(small).to.equal("a.x");
  });
});
