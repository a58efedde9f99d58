import { expect } from "chai";
import { drawingOf, readLedger, rangeOf, timelineOf } from "../../viz/core/index.ts";
import { sampleLedger } from "../support/sample-ledger.ts";

function timelineOfDays(days: readonly (string | null)[]) {
  const nodes = days.map((day, i) => ({
    key: `action/${i}`,
    attributes: { labels: ["Action"], properties: day === null ? {} : { start: { "@date": day } } },
  }));
  return timelineOf(drawingOf(readLedger({ nodes, edges: [] })));
}

describe("the timeline", () => {
  it("counts every dated action once, and the undated apart", () => {
    const { bins, undated } = timelineOf(sampleLedger().drawing);
    expect(undated).to.equal(4);
    expect(bins.reduce((sum, { count }) => sum + count, 0)).to.equal(21);
  });

  const examples: readonly (readonly [days: readonly string[], unit: string, count: number])[] = [
    [["2026-01-03"], "day", 1],
    [["2026-01-03", "2026-02-02"], "day", 31],
    [["2026-01-03", "2026-06-30"], "week", 27],
    [["2024-01-03", "2026-06-30"], "month", 30],
    [["1990-01-03", "2026-06-30"], "year", 37],
    [["2025-12-31", "2026-01-01"], "day", 2],
  ];
  for (const [days, unit, count] of examples)
    it(`shows ${days.join(" to ")} in ${count} bins of a ${unit}`, () => {
      const timeline = timelineOfDays(days);
      expect([timeline.unit, timeline.bins.length]).to.deep.equal([unit, count]);
      expect(timeline.bins[0]!.count).to.be.above(0);
      expect(timeline.bins.at(-1)!.count).to.be.above(0);
    });

  it("has bins that follow each other without a gap", () => {
    for (const days of [
      ["2026-01-03", "2026-06-30"],
      ["2024-02-28", "2024-03-02"],
      ["2019-11-03", "2022-06-30"],
    ]) {
      const { bins } = timelineOfDays(days);
      bins.slice(1).forEach(({ from }, i) => {
        expect(Date.parse(from) - Date.parse(bins[i]!.to)).to.equal(86_400_000);
      });
    }
  });

  it("has no bins when nothing is dated", () => {
    expect(timelineOfDays([null, null])).to.deep.equal({ unit: "day", bins: [], undated: 2 });
  });

  it("makes a range of two bins, whichever comes first", () => {
    const { bins } = timelineOfDays(["2026-01-03", "2026-01-09"]);
    expect(rangeOf(bins, 5, 2)).to.deep.equal({ from: "2026-01-05", to: "2026-01-08" });
    expect(rangeOf(bins, -3, 99)).to.deep.equal({ from: "2026-01-03", to: "2026-01-09" });
    expect(rangeOf([], 0, 0)).to.equal(null);
  });
});
