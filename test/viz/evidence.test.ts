import { expect } from "chai";
import {
  disagreementsAbout,
  evidenceOfClaims,
  evidenceOfEdge,
  evidenceOfMentions,
  neighboursOf,
  type Evidence,
} from "../../viz/core/index.ts";
import { sampleLedger } from "../support/sample-ledger.ts";

describe("evidence", () => {
  const { ledger, drawing } = sampleLedger();
  const isVerbatim = ({ article, words, sentence }: Evidence) =>
    article.text.startsWith(sentence.before + sentence.marked + sentence.after, sentence.start) &&
    article.text.slice(words.start, words.end) === sentence.marked;

  it("stands behind every edge, verbatim", () => {
    for (const edge of drawing.edges) {
      const evidence = evidenceOfEdge(ledger, edge);
      expect(evidence.length, edge.id).to.be.above(0);
      expect(evidence.every(isVerbatim), edge.id).to.equal(true);
    }
  });

  it("stands behind every action and entity", () => {
    for (const id of ledger.actions.keys())
      expect(evidenceOfClaims(ledger, ledger.claimsAbout.get(id) ?? []).every(isVerbatim), id).to.equal(true);
    for (const id of ledger.entities.keys()) expect(evidenceOfMentions(ledger, id).length, id).to.be.above(0);
  });

  it("shows a sentence with two mentions once", () => {
    const sentences = evidenceOfMentions(ledger, "person/achieng-odera").map(
      ({ sentence }) => sentence.start,
    );
    expect(new Set(sentences).size).to.equal(sentences.length);
  });

  it("names the chain of speakers", () => {
    const evidence = evidenceOfClaims(ledger, ledger.claimsAbout.get("action/suspend-loan")!);
    expect(evidence.map(({ speakers }) => speakers)).to.deep.include(["Mei Tanaka", "World Bank"]);
  });

  it("shows an office by the sentences that name both its ends", () => {
    const role = drawing.edges.find(
      ({ type, source }) => type === "HOLDS_ROLE" && source === "person/lars-halvorsen",
    )!;
    expect(evidenceOfEdge(ledger, role).map(({ article }) => article.id)).to.include("article/dam-3");
  });

  it("sets two dates of one call side by side, from two publishers", () => {
    const [sides] = disagreementsAbout(ledger, "action/call-falcao-aune");
    expect([sides!.disagreement.left, sides!.disagreement.right]).to.deep.equal(["2026-01-05", "2026-01-04"]);
    expect([sides!.left?.article.publisher, sides!.right?.article.publisher]).to.deep.equal([
      "Coast Courier",
      "Northern Wire",
    ]);
  });

  it("drops words that are not in the article rather than show wrong ones", () => {
    const claims = new Map(ledger.claims);
    const [id, claim] = [...claims][0]!;
    claims.set(id, { ...claim, end: 1_000_000 });
    expect(evidenceOfClaims({ ...ledger, claims }, [id, "claim/absent"])).to.have.length(0);
  });

  it("lists neighbours, the most spoken of first", () => {
    const weights = neighboursOf(drawing, "action/arrest-halvorsen").map(
      ({ id }) => drawing.nodeById.get(id)!.weight,
    );
    expect(weights).to.deep.equal([...weights].sort((a, b) => b - a));
  });
});
