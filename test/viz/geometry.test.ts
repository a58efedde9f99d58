import { expect } from "chai";
import {
  controlPoint,
  distanceToCurve,
  nearestTowards,
  pointOnCurve,
  spanWords,
} from "../../viz/core/index.ts";

describe("edges as curves", () => {
  const from = { x: 0, y: 0 };
  const to = { x: 100, y: 0 };

  it("begin and end at their nodes and bow out between", () => {
    expect(pointOnCurve(from, to, 0)).to.deep.equal(from);
    expect(pointOnCurve(from, to, 1)).to.deep.equal(to);
    expect(controlPoint(from, to)).to.deep.equal({ x: 50, y: -12 });
  });

  const examples: readonly (readonly [x: number, y: number, distance: number])[] = [
    [0, 0, 0],
    [100, 0, 0],
    [50, -6, 0],
    [50, 4, 10],
    [-30, 0, 30],
  ];
  for (const [x, y, distance] of examples)
    it(`are ${distance} away from ${x}, ${y}`, () => {
      expect(distanceToCurve({ x, y }, from, to)).to.be.closeTo(distance, 0.2);
    });

  it("of no length are a point", () => {
    expect(distanceToCurve({ x: 3, y: 4 }, from, from)).to.equal(5);
  });
});

describe("arrow keys", () => {
  const points = [
    { x: 0, y: -50, id: "north" },
    { x: 60, y: 5, id: "east" },
    { x: 30, y: 29, id: "south-east" },
    { x: -200, y: 0, id: "west" },
  ];
  const examples = [
    ["up", "north"],
    ["right", "east"],
    ["left", "west"],
    ["down", "south-east"],
  ] as const;
  for (const [direction, id] of examples)
    it(`go ${direction} to ${id}`, () => {
      expect(nearestTowards(points, { x: 0, y: 0 }, direction)?.id).to.equal(id);
    });

  it("go nowhere where nothing is", () => {
    expect(nearestTowards(points, { x: 500, y: 0 }, "right")).to.equal(null);
  });
});

describe("dates in words", () => {
  const examples: readonly (readonly [
    start: string | null,
    end: string | null,
    granularity: string | null,
    words: string,
  ])[] = [
    [null, null, null, "no date"],
    ["2026-01-03", "2026-01-03", "day", "3 Jan 2026"],
    ["2025-12-20", "2025-12-31", null, "20–31 Dec 2025"],
    ["2025-12-29", "2026-01-04", "week", "29 Dec 2025 – 4 Jan 2026"],
    ["2026-01-01", "2026-01-31", "month", "Jan 2026"],
    ["2025-01-01", "2025-12-31", "year", "2025"],
    ["soon", "soon", null, "soon"],
  ];
  for (const [start, end, granularity, words] of examples)
    it(`say ${words}`, () => {
      expect(spanWords(start, end, granularity)).to.equal(words);
    });
});
