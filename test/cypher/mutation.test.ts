import { expect } from "chai";
import { mutants, outcomeOf } from "./random/mutants.ts";

/** `npm run nightly` tries 10,000. */
const size = 1500;
/** However busy the machine: no query of these graphs takes so long unless it hangs. */
const longest = 5_000;

describe("mutated queries", function () {
  // Ten seconds of work, for a machine that has other work.
  this.timeout(300_000);

  it("give an answer or a CypherError with a place in the query, and soon", () => {
    const outcomes = { answer: 0, error: 0 };
    for (const query of mutants(size, 2026)) {
      const start = performance.now();
      outcomes[outcomeOf(query)] += 1;
      expect(performance.now() - start, query).to.be.below(longest);
    }
    expect(outcomes.answer).to.be.greaterThan(size / 10);
    expect(outcomes.error).to.be.greaterThan(size / 4);
  });
});
