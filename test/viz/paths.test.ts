import { expect } from "chai";
import { pathsBetween } from "../../viz/core/index.ts";
import { sampleLedger } from "../support/sample-ledger.ts";

describe("paths between two nodes", () => {
  const { drawing } = sampleLedger();
  const between = (from: string, to: string) => pathsBetween(drawing, from, to);

  it("lead from the first to the last over edges that exist", () => {
    for (const [from, to] of [
      ["person/rosa-quispe", "person/tomas-suarez"],
      ["person/erik-aune", "person/mei-tanaka"],
      ["country/JPN", "country/ESP"],
    ] as const) {
      const paths = between(from, to);
      expect(paths.length).to.be.above(0).and.at.most(3);
      for (const path of paths) {
        let at = from as string;
        for (const { edge, to: next } of path) {
          expect([edge.source, edge.target]).to.have.members([at, next]);
          expect(drawing.edgeById.get(edge.id)).to.equal(edge);
          at = next;
        }
        expect(at).to.equal(to);
        expect(path.length).to.equal(paths[0]!.length);
      }
    }
  });

  it("go by what is done before what is written", () => {
    const [path] = between("person/ines-falcao", "person/sigrid-aune");
    expect(path!.map(({ edge }) => edge.type)).to.deep.equal(["ACTOR", "ACTOR"]);
  });

  it("go over articles only where nothing else leads", () => {
    const [path] = between("person/rui-mendes", "person/ines-falcao");
    expect(path!.map(({ edge }) => edge.type)).to.include("MENTIONS");
  });

  it("are the same each time, both ways equally long", () => {
    expect(between("country/KEN", "country/PER")).to.deep.equal(between("country/KEN", "country/PER"));
    expect(between("country/KEN", "country/PER")[0]!.length).to.equal(
      between("country/PER", "country/KEN")[0]!.length,
    );
  });

  it("are none to itself or to what is not there", () => {
    expect(between("country/KEN", "country/KEN")).to.deep.equal([]);
    expect(between("country/KEN", "country/XXX")).to.deep.equal([]);
    expect(between("", "")).to.deep.equal([]);
  });
});
