import { expect } from "chai";
import {
  edgeDisplay,
  find,
  firstState,
  nodeDisplay,
  palettes,
  select,
  visibleSet,
  type Appearance,
  type ViewState,
} from "../../viz/core/index.ts";
import { sampleLedger } from "../support/sample-ledger.ts";

describe("how nodes and edges look", () => {
  const { ledger, drawing } = sampleLedger();
  const first = firstState(drawing, "light");
  const palette = palettes.light;
  const appearance = (change: Partial<Appearance> = {}, state: ViewState = first): Appearance => ({
    state,
    visible: visibleSet(drawing, ledger, state),
    centre: null,
    focus: null,
    ...change,
  });
  const node = (id: string) => drawing.nodeById.get(id)!;
  const edge = (type: string, end: string) => drawing.edgesAt.get(end)!.find((it) => it.type === type)!;

  it("have the colour and shape of their kind when nothing is in focus", () => {
    expect(nodeDisplay(node("person/sigrid-aune"), appearance())).to.include({
      color: palette.kinds.Person,
      shape: "disc",
    });
    expect(nodeDisplay(node("country/NOR"), appearance())).to.include({
      shape: "ring",
      isFaded: false,
      halo: null,
    });
  });

  it("fade outside the focus", () => {
    const focused = appearance({ centre: "country/NOR", focus: new Set(["country/NOR"]) });
    expect(nodeDisplay(node("person/sigrid-aune"), focused)).to.include({
      color: palette.faded,
      isFaded: true,
    });
    expect(nodeDisplay(node("country/NOR"), focused).color).to.equal(palette.kinds.Country);
    expect(edgeDisplay(edge("LOCATED_IN", "place/cusco"), focused).color).to.equal(palette.fadedEdge);
  });

  it("are hollow when nobody says that it happened", () => {
    expect(nodeDisplay(node("action/threat-ports"), appearance()).shape).to.equal("hollow");
    expect(nodeDisplay(node("action/repair"), appearance()).shape).to.equal("diamond");
  });

  it("wear a ring when contradicted, found or selected", () => {
    expect(nodeDisplay(node("action/tear-gas"), appearance()).halo).to.equal(palette.contradiction);
    const found = find(first, new Set(["country/NOR"]));
    expect(nodeDisplay(node("country/NOR"), appearance({ focus: found.found }, found)).halo).to.equal(
      palette.accent,
    );
    const selected = select(first, { kind: "node", id: "action/tear-gas" });
    expect(nodeDisplay(node("action/tear-gas"), appearance({}, selected)).halo).to.equal(palette.accent);
  });

  it("show quiet edges only at the centre", () => {
    const mention = edge("MENTIONS", "person/sigrid-aune");
    expect(edgeDisplay(mention, appearance()).hidden).to.equal(true);
    expect(edgeDisplay(mention, appearance({ centre: "person/sigrid-aune" })).hidden).to.equal(false);
  });

  it("keep what lies between the found in the light", () => {
    const focus = new Set(["person/sigrid-aune", "country/NOR"]);
    const role = edge("HOLDS_ROLE", "person/sigrid-aune");
    expect(edgeDisplay(role, appearance({ focus })).color).to.equal(palette.edge);
    expect(edgeDisplay(edge("LOCATED_IN", "place/oslo"), appearance({ focus })).color).to.equal(
      palette.fadedEdge,
    );
  });

  it("paint the roles of a contradicted action red, and reports pale", () => {
    expect(edgeDisplay(edge("ACTOR", "action/tear-gas"), appearance()).color).to.equal(palette.contradiction);
    expect(edgeDisplay(edge("REPORTS", "action/tear-gas"), appearance()).color).to.equal(palette.edgeFaint);
  });

  it("hide what the filters hide, with its edges", () => {
    const state: ViewState = { ...first, hiddenKinds: new Set(["Person"] as const) };
    expect(nodeDisplay(node("person/sigrid-aune"), appearance({}, state)).hidden).to.equal(true);
    expect(edgeDisplay(edge("HOLDS_ROLE", "person/sigrid-aune"), appearance({}, state)).hidden).to.equal(
      true,
    );
  });
});
