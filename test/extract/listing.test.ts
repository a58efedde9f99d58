import { expect } from "chai";
import { listing } from "../../src/extract/index.ts";
import { extractText } from "./article.ts";

describe("listing", () => {
  it("shows names, actions with members and date, claims and the count of silent sentences", async () => {
    const text = 'On Monday President Anna Berg accused Chile of espionage. "They lied," she said. Well.';
    const lines = listing(await extractText(text, { title: "Spying", published: "2025-05-08" })).split("\n");
    expect(lines[0]).to.equal("Spying  (2025-05-08)");
    expect(lines).to.include("  Person       Anna Berg, president");
    const action = lines.find((line) => line.startsWith("  ACCUSE/allege"));
    expect(action).to.include("Anna Berg -> Chile [accuse]").and.to.include("@2025-05-05");
    expect(lines.find((line) => line.includes('"They lied"'))).to.include("-- she: say");
    expect(lines.at(-2)).to.match(/^3 sentences, 2 claims, 1 actions, 1 sentences without a claim$/u);
  });
});
