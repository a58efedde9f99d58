import { expect } from "chai";
import { createSearch, fold } from "../../viz/core/index.ts";
import { sampleLedger } from "../support/sample-ledger.ts";

describe("search", () => {
  const { ledger, drawing } = sampleLedger();
  const search = createSearch(ledger, drawing);

  const examples: readonly (readonly [text: string, first: string])[] = [
    ["norway", "country/NOR"],
    ["aune", "person/sigrid-aune"],
    ["erik", "person/erik-aune"],
    ["suarez", "person/tomas-suarez"],
    ["Suárez", "person/tomas-suarez"],
    ["FALCAO", "person/ines-falcao"],
    ["halvor", "institution/halvorsen-dams"],
    ["portugl", "country/PRT"],
    ["tear gas", "action/tear-gas"],
    ["spokeswoman", ""],
  ];
  for (const [text, first] of examples)
    it(`finds ${first || "nothing"} first for "${text}"`, () => {
      expect(search(text)[0]?.selection.id ?? "").to.equal(first);
    });

  it("finds quotes by their words", () => {
    const [hit] = search("where to fish");
    expect(hit).to.include({
      kind: "Quote",
      text: "“We will not be told where to fish”",
      note: "Coast Courier",
    });
  });

  it("finds headlines", () => {
    expect(search("ports stay open").map(({ selection }) => selection.id)).to.include("article/harbour-2");
  });

  it("gives at most twelve, and none for nothing", () => {
    expect(search("a").length).to.be.at.most(12);
    expect(search("")).to.have.length(0);
    expect(search("zzzzqqq")).to.have.length(0);
  });

  it("folds case and accents alike", () => {
    expect(fold("Ñandú ÅRHUS")).to.equal("nandu arhus");
  });
});
