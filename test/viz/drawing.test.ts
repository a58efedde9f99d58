import { expect } from "chai";
import { drawingOf, readLedger } from "../../viz/core/index.ts";
import { sampleGraph } from "../support/sample-graph.ts";
import { numbersFrom, sampleLedger } from "../support/sample-ledger.ts";

describe("the drawing of a ledger", () => {
  const { drawing } = sampleLedger();

  it("draws people, institutions, countries, places, actions and articles, but no claim", () => {
    expect(drawing.counts).to.deep.equal({
      Person: 12,
      Institution: 6,
      Country: 6,
      Place: 5,
      Action: 25,
      Article: 10,
    });
    expect(drawing.nodes.some(({ id }) => id.startsWith("claim/"))).to.equal(false);
  });

  it("turns the actor's edge round, so that arrows read actor, action, recipient", () => {
    const edges = drawing.edgesAt.get("action/release-halvorsen")!;
    const ends = edges
      .filter(({ type }) => type === "ACTOR" || type === "RECIPIENT")
      .map(({ type, source }) => [type, source]);
    expect(ends).to.deep.include(["ACTOR", "country/KEN"]);
    expect(ends).to.deep.include(["RECIPIENT", "action/release-halvorsen"]);
  });

  it("ties articles to the actions they report", () => {
    const reported = drawing.edgesAt.get("article/harbour-4")!.filter(({ type }) => type === "REPORTS");
    expect(reported.map(({ target }) => target))
      .to.include("action/agree-fishing")
      .and.have.length(4);
  });

  it("keeps mentions quiet unless nothing else ties the entity", () => {
    const mention = (id: string) => drawing.edgesAt.get(id)!.find(({ type }) => type === "MENTIONS")!;
    expect(mention("person/sigrid-aune").isQuiet).to.equal(true);
    expect(mention("person/rui-mendes").isQuiet).to.equal(false);
  });

  it("marks the actions that sources disagree on", () => {
    const contradicted = drawing.nodes.filter(({ isContradicted }) => isContradicted).map(({ id }) => id);
    expect(contradicted).to.deep.equal([
      "action/arrest-captains",
      "action/call-falcao-aune",
      "action/suspend-loan",
      "action/tear-gas",
    ]);
  });

  it("gives more room to what is mentioned more", () => {
    const size = (id: string) => drawing.nodeById.get(id)!.size;
    expect(size("country/NOR")).to.be.above(size("person/sigrid-aune")).and.at.most(20);
    expect(size("person/sigrid-aune")).to.be.above(size("person/erik-aune"));
  });

  it("is the same whatever the order of the file", () => {
    const random = numbersFrom(7);
    const graph = sampleGraph();
    const shuffle = <T>(list: readonly T[]) =>
      list
        .map((item) => ({ item, at: random() }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item);
    const shuffled = drawingOf(
      readLedger({ ...graph, nodes: shuffle(graph.nodes), edges: shuffle(graph.edges) }),
    );
    expect(shuffled.nodes).to.deep.equal(drawing.nodes);
    expect(shuffled.edges).to.deep.equal(drawing.edges);
  });
});
