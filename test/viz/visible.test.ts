import { expect } from "chai";
import {
  backOut,
  firstState,
  neighbourhood,
  resetFilters,
  select,
  setRange,
  showOnly,
  toggleFacet,
  toggleKind,
  togglePath,
  togglePublisher,
  visibleSet,
  type ViewState,
} from "../../viz/core/index.ts";
import { sampleLedger } from "../support/sample-ledger.ts";

describe("what the filters leave", () => {
  const { ledger, drawing } = sampleLedger();
  const first = firstState(drawing, "light");
  const shown = (state: ViewState) => visibleSet(drawing, ledger, state);
  const ofKind = (state: ViewState, kind: string) =>
    [...shown(state).nodes].filter((id) => drawing.nodeById.get(id)?.kind === kind).sort();

  it("is everything at first, without the quiet edges", () => {
    expect(shown(first).nodes.size).to.equal(64);
    expect([...shown(first).edges].every((id) => !drawing.edgeById.get(id)!.isQuiet)).to.equal(true);
  });

  it("falls by the count of a type that is hidden, and comes back", () => {
    for (const kind of ["Person", "Institution", "Country", "Place", "Action", "Article"] as const) {
      const hidden = toggleKind(first, kind);
      expect(shown(hidden).nodes.size).to.equal(64 - drawing.counts[kind]);
      expect(shown(toggleKind(hidden, kind))).to.deep.equal(shown(first));
    }
  });

  it("shows exactly the contradicted actions under that facet, and who takes part in them", () => {
    const state = toggleFacet(first, "contradicted");
    expect(ofKind(state, "Action")).to.deep.equal([
      "action/arrest-captains",
      "action/call-falcao-aune",
      "action/suspend-loan",
      "action/tear-gas",
    ]);
    expect(ofKind(state, "Person")).to.include("person/rosa-quispe").and.not.include("person/lars-halvorsen");
  });

  it("shows exactly the unconfirmed actions under that facet", () => {
    const actions = ofKind(toggleFacet(first, "unconfirmed"), "Action");
    expect(actions).to.include("action/tear-gas").and.not.include("action/repair");
    for (const id of actions) expect(ledger.actions.get(id)!.status).not.to.equal("happened");
  });

  it("shows only actions of a date range, and always the undated ones", () => {
    const state = setRange(first, { from: "2026-01-01", to: "2026-01-31" });
    for (const id of ofKind(state, "Action")) {
      const { start, end } = drawing.nodeById.get(id)!;
      if (start !== null && end !== null)
        expect(start <= "2026-01-31" && end >= "2026-01-01", id).to.equal(true);
    }
    expect(ofKind(state, "Action")).to.include("action/protest-bergen").and.not.include("action/accuse-dams");
  });

  it("follows one publisher to what it reports", () => {
    const state = togglePublisher(first, "Highland Herald");
    expect(ofKind(state, "Article")).to.deep.equal(["article/vote-1"]);
    expect(ofKind(state, "Action")).to.deep.equal([
      "action/march-cusco",
      "action/police-cusco",
      "action/tear-gas",
    ]);
  });

  it("shows only the result of a query when asked", () => {
    const state = showOnly(first, new Set(["person/sigrid-aune", "country/NOR"]));
    expect(shown(state).nodes).to.deep.equal(new Set(["country/NOR", "person/sigrid-aune"]));
    expect(shown(state).edges.size).to.equal(1);
  });

  it("may leave nothing", () => {
    expect(shown(showOnly(first, new Set())).nodes.size).to.equal(0);
  });

  it("lights the neighbours over quiet edges too", () => {
    expect(neighbourhood(drawing, "article/dam-4")).to.include("country/JPN").and.include("action/repair");
  });
});

describe("changes of state", () => {
  const { drawing } = sampleLedger();
  const first = firstState(drawing, "dark");

  it("never touch the state they start from", () => {
    const before = JSON.stringify(first);
    toggleKind(toggleFacet(select(first, { kind: "node", id: "x" }), "one source"), "Person");
    expect(JSON.stringify(first)).to.equal(before);
    expect(first.hiddenKinds.size).to.equal(0);
  });

  it("toggle twice to nothing", () => {
    expect(toggleFacet(toggleFacet(first, "one source"), "one source").facet).to.equal(null);
    expect(togglePublisher(togglePublisher(first, "P"), "P").publisher).to.equal(null);
  });

  it("back out one step at a time: help, article, selection, what was found, console, filters", () => {
    let state: ViewState = {
      ...first,
      isHelpOpen: true,
      reading: { article: "a", start: 0, end: 1 },
      selection: { kind: "node", id: "x" },
      found: new Set(["x"]),
      isConsoleOpen: true,
      facet: "contradicted",
    };
    const left = () => [
      state.isHelpOpen,
      state.reading !== null,
      state.selection !== null,
      state.found.size > 0,
      state.isConsoleOpen,
      state.facet !== null,
    ];
    for (let open = 6; open > 0; open--) {
      expect(left().filter(Boolean)).to.have.length(open);
      state = backOut(state);
    }
    expect(left()).to.deep.equal([false, false, false, false, false, false]);
  });

  it("ask for a path from what is selected, and drop what it lit when it closes", () => {
    const asked = togglePath(select(first, { kind: "node", id: "x" }));
    expect(asked.path).to.deep.equal({ from: "x", to: "" });
    const closed = backOut({ ...asked, found: new Set(["x", "y"]) });
    expect([closed.path, closed.found.size]).to.deep.equal([null, 0]);
    expect(togglePath(asked).path).to.equal(null);
  });

  it("reset keeps the types that are hidden by hand", () => {
    expect(resetFilters({ ...toggleKind(first, "Place"), publisher: "P" })).to.include({ publisher: null });
    expect(resetFilters(toggleKind(first, "Place")).hiddenKinds.has("Place")).to.equal(true);
  });
});
