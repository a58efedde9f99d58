import { expect } from "chai";
import { firstState, fromHash, toHash, type ViewState } from "../../viz/core/index.ts";
import { sampleLedger } from "../support/sample-ledger.ts";

describe("the state in the address", () => {
  const first = firstState(sampleLedger().drawing, "light");
  const camera = { x: 0.5, y: 0.25, ratio: 0.5 };

  const states: readonly (readonly [name: string, change: Partial<ViewState>])[] = [
    ["nothing", {}],
    ["a node", { selection: { kind: "node", id: "person/inês falcão & co=#1" } }],
    ["an edge", { selection: { kind: "edge", id: "a|b|c" } }],
    ["hidden types", { hiddenKinds: new Set(["Article", "Place"] as const) }],
    ["a facet and a publisher", { facet: "contradicted", publisher: "Delta Post" }],
    ["a date range", { range: { from: "2026-01-01", to: "2026-01-31" } }],
    ["a query", { isConsoleOpen: true, query: "MATCH (n)\nRETURN n // «é»" }],
    ["dark and a table", { theme: "dark", screen: "table" }],
  ];
  for (const [name, change] of states)
    it(`comes back with ${name}`, () => {
      const state = { ...first, ...change };
      expect(fromHash(first, `#${toHash(state, camera)}`)).to.deep.equal({ state, camera });
    });

  for (const junk of [
    "",
    "#",
    "#&&&==",
    "#facet=nonsense&days=x..y&camera=a,b,c&theme=pink&hide=Claim",
    "#camera=1,2,-3",
    "#%E0%A4%A",
  ])
    it(`reads ${JSON.stringify(junk)} as no change`, () => {
      expect(fromHash(first, junk)).to.deep.equal({ state: first, camera: null });
    });
});
