import { expect } from "chai";
import {
  drawingOf,
  expand,
  firstState,
  leftOut,
  onlyAround,
  readLedger,
  showOnly,
  undo,
} from "../../viz/core/index.ts";
import { sampleLedger } from "../support/sample-ledger.ts";

/** One person at the middle of sixty actions. */
function star() {
  const nodes = [
    { key: "hub", attributes: { labels: ["Person"], properties: { name: "Hub" } } },
    ...Array.from({ length: 60 }, (_, i) => ({
      key: `action/${i}`,
      attributes: { labels: ["Action"], properties: {} },
    })),
  ];
  const edges = Array.from({ length: 60 }, (_, i) => ({
    key: `e${i}`,
    source: `action/${i}`,
    target: "hub",
    attributes: { type: "ACTOR", properties: {} },
  }));
  return drawingOf(readLedger({ nodes, edges }));
}

describe("expanding a narrowed picture", () => {
  const drawing = star();
  const narrow = showOnly(firstState(drawing, "light"), new Set(["hub"]));

  it("adds twenty-five at a time until none is left out", () => {
    let state = narrow;
    for (const [size, rest] of [
      [26, 35],
      [51, 10],
      [61, 0],
      [61, 0],
    ] as const) {
      state = expand(state, drawing, "hub");
      expect([state.only!.size, leftOut(drawing, state.only!, "hub").length]).to.deep.equal([size, rest]);
    }
  });

  it("is undone exactly", () => {
    const twice = expand(expand(narrow, drawing, "hub"), drawing, "hub");
    expect(undo(twice).only!.size).to.equal(26);
    expect(undo(undo(twice)).only).to.deep.equal(new Set(["hub"]));
    expect(undo(undo(undo(twice))).only).to.deep.equal(new Set(["hub"]));
  });

  it("does nothing where everything is shown", () => {
    const first = firstState(drawing, "light");
    expect(expand(first, drawing, "hub")).to.equal(first);
    expect(undo(first)).to.equal(first);
  });

  it("begins around one node", () => {
    const sample = sampleLedger().drawing;
    const state = onlyAround(firstState(sample, "light"), sample, "person/erik-aune");
    expect(state.only).to.include("action/protest-bergen").and.include("article/harbour-2");
    expect(undo(state).only).to.equal(null);
  });
});
