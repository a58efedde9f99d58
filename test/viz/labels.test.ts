import { expect } from "chai";
import { overlaps, placeLabels, shorten, type LabelCandidate } from "../../viz/core/index.ts";
import { numbersFrom } from "../support/sample-ledger.ts";

const stage = { width: 900, height: 600 };
const measure = (text: string, font: { size: number }) => text.length * font.size * 0.55;

function crowd(count: number, seed: number): LabelCandidate[] {
  const random = numbersFrom(seed);
  return Array.from({ length: count }, (_, i) => ({
    id: `n${i}`,
    text: "Some person's name".slice(0, 4 + Math.floor(random() * 14)),
    x: random() * stage.width,
    y: random() * stage.height,
    radius: 3 + random() * 12,
    priority: Math.floor(random() * 50),
    font: { size: 10 + Math.floor(random() * 6), weight: 400 },
  }));
}

describe("label placement", () => {
  for (const [count, seed] of [
    [5, 1],
    [60, 2],
    [400, 3],
    [3000, 4],
  ] as const)
    it(`keeps the labels of ${count} nodes apart, on the stage and within the budget`, () => {
      const placed = placeLabels(crowd(count, seed), stage, measure);
      placed.forEach((a, i) => {
        expect(
          a.x >= 0 && a.y >= 0 && a.x + a.width <= stage.width && a.y + a.height <= stage.height,
        ).to.equal(true);
        for (const b of placed.slice(i + 1)) expect(overlaps(a, b), `${a.id} over ${b.id}`).to.equal(false);
      });
      expect(placed.length).to.be.above(0).and.at.most(60);
    });

  it("covers no node, but for the twelve that matter most", () => {
    const candidates = crowd(80, 5);
    for (const label of placeLabels(candidates, stage, measure).slice(12))
      for (const { x, y, radius } of candidates)
        expect(
          overlaps(label, { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }),
        ).to.equal(false);
  });

  it("serves the highest priority first, in any order of the input", () => {
    const candidates = crowd(200, 6);
    const forward = placeLabels(candidates, stage, measure);
    const backward = placeLabels([...candidates].reverse(), stage, measure);
    expect(backward).to.deep.equal(forward);
    const most = [...candidates].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1))[0]!;
    expect(forward[0]?.id).to.equal(most.id);
  });

  it("shortens a long name only where there is no room for it", () => {
    const text = "Ministry of Agriculture, Fisheries and Rural Development";
    const font = { size: 10, weight: 400 };
    const at = (x: number, id = "a") => ({ id, text, x, y: 300, radius: 5, priority: 1, font });
    expect(placeLabels([at(100)], stage, measure)[0]?.text).to.equal(text);
    expect(placeLabels([at(880)], stage, measure)[0]?.text).to.equal(text);
    const between = placeLabels([at(100), { ...at(310, "b"), text: "b" }], stage, measure);
    expect(between[0]?.text).to.match(/^Ministry of Agriculture.*…$/u);
    expect(overlaps(between[0]!, between[1]!)).to.equal(false);
  });

  it("lets a kept label lie over nodes rather than vanish", () => {
    const font = { size: 12, weight: 400 };
    const candidates = crowd(900, 8).map((candidate) => ({ ...candidate, radius: 45 }));
    const last = { id: "last", text: "a name", x: 450, y: 300, radius: 5, priority: -1, font };
    const has = (kept: ReadonlySet<string>) =>
      placeLabels([...candidates.slice(0, 150), last], stage, measure, kept).some(({ id }) => id === "last");
    expect(has(new Set())).to.equal(false);
    expect(has(new Set(["last"]))).to.equal(true);
  });
});

describe("shortening a name", () => {
  const examples: readonly (readonly [text: string, limit: number, short: string])[] = [
    ["Norway", 10, "Norway"],
    ["Organization of American States", 13, "Organization…"],
    ["a \n b\t c", 10, "a b c"],
    ["👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 3, "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦"],
    ["👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 2, "👩‍👩‍👧‍👦…"],
    ["\u202Egnp.exe", 20, "gnp.exe"],
    ["e\u0301e\u0301e\u0301e\u0301", 3, "e\u0301e\u0301…"],
    ["", 5, ""],
  ];
  for (const [text, limit, short] of examples)
    it(`makes ${JSON.stringify(short)} of ${JSON.stringify(text)}`, () => {
      expect(shorten(text, limit)).to.equal(short);
    });
});
