import { expect } from "chai";
import { DrawingError, readLedger } from "../../viz/core/index.ts";
import { sampleGraph } from "../support/sample-graph.ts";
import { sampleLedger } from "../support/sample-ledger.ts";

describe("reading a graph file for the view", () => {
  const { ledger } = sampleLedger();

  it("sorts nodes by what they are", () => {
    expect([ledger.articles.size, ledger.entities.size, ledger.actions.size]).to.deep.equal([10, 29, 25]);
    expect(ledger.order).to.equal(10 + 29 + 25 + ledger.claims.size);
    expect(ledger.entities.get("country/NOR")?.kind).to.equal("Country");
  });

  it("reads dates and typed floats, and leaves out what is absent", () => {
    expect(ledger.articles.get("article/harbour-1")?.published).to.equal("2026-01-06");
    expect(ledger.articles.get("article/vote-2")?.published).to.equal(null);
    const { start, end } = ledger.actions.get("action/call-falcao-aune")!;
    expect([start, end]).to.deep.equal(["2026-01-04", "2026-01-05"]);
  });

  it("orders the claims about an action by the day of the article, then by place", () => {
    const claims = ledger.claimsAbout.get("action/meeting-brussels")!.map((id) => ledger.claims.get(id)!);
    expect(claims.map(({ article }) => article)).to.deep.equal([
      "article/harbour-3",
      "article/harbour-3",
      "article/harbour-4",
    ]);
    expect(claims[0]!.start).to.be.below(claims[1]!.start);
  });

  it("keeps the chain of speakers from the innermost outwards", () => {
    const claim = [...ledger.claims.values()].find(
      ({ quote }) => quote === "The bank did not suspend the loan",
    )!;
    expect(ledger.speakersOf.get(claim.id)?.map(({ id }) => id)).to.deep.equal([
      "person/mei-tanaka",
      "institution/world-bank",
    ]);
  });

  it("quotes only what the article says", () => {
    for (const { quote, article, start, end } of ledger.claims.values())
      expect(ledger.articles.get(article)!.text.slice(start, end)).to.equal(quote);
  });

  it("reads a graph that lies one level deeper", () => {
    expect(readLedger({ format: "newsgraph", version: 1, graph: sampleGraph() }).order).to.equal(
      ledger.order,
    );
  });

  it("draws an empty graph", () => {
    expect(readLedger({ nodes: [], edges: [] }).order).to.equal(0);
  });

  it("survives nodes and relationships without properties, and ends that are not there", () => {
    const bare = (key: string, label: string) => ({ key, attributes: { labels: [label], properties: {} } });
    const nodes = [
      bare("a", "Article"),
      bare("p", "Person"),
      bare("x", "Action"),
      bare("c", "Claim"),
      bare("u", "Unknown"),
    ];
    const edge = (source: string, type: string, target: string) => ({
      key: `${source}${type}${target}`,
      source,
      target,
      attributes: { type, properties: {} },
    });
    const edges = [
      edge("a", "MENTIONS", "p"),
      edge("x", "ACTOR", "u"),
      edge("c", "ABOUT", "x"),
      edge("c", "CONTRADICTS", "c"),
    ];
    const read = readLedger({ nodes, edges });
    expect(read.links.map(({ type }) => type)).to.deep.equal(["MENTIONS"]);
    expect(read.entities.get("p")?.name).to.equal("p");
  });

  for (const json of [null, 1, "graph", [], {}, { nodes: [] }, { graph: { edges: [] } }])
    it(`refuses ${JSON.stringify(json)} in a sentence`, () => {
      expect(() => readLedger(json)).to.throw(DrawingError, "no newsgraph file");
    });
});
