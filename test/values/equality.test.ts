import { expect } from "chai";
import { equals, formatValue, Point, type Ternary, type Value } from "../../graph/values/index.ts";
import { ascending, date, datetime, duration, f, map, node, path } from "./examples.ts";

const examples: readonly (readonly [a: Value, b: Value, equal: Ternary])[] = [
  [1, 1, true],
  [1, f(1), true],
  [f(0), f(-0), true],
  [0.5, f(1), false],
  [2n ** 60n, f(2 ** 60), true],
  [2n ** 53n + 1n, f(2 ** 53), false],
  [NaN, NaN, false],
  [Infinity, Infinity, true],
  ["a", "a", true],
  ["1", 1, false],
  [true, 1, false],
  [null, null, null],
  [null, 1, null],
  [[1, null], [1, 2], null],
  [[1, null], [2, null], false],
  [[null], [], false],
  [[[1]], [[f(1)]], true],
  [map({ a: 1, b: 2 }), map({ b: 2, a: 1 }), true],
  [map({ a: null }), map({ a: 1 }), null],
  [map({ a: null }), map({ b: null }), false],
  [[], map({}), false],
  [node(1), node(1, ["A"]), true],
  [node(1), node(2), false],
  [path, path, true],
  [date("2015-07-21"), date("20150721"), true],
  [date("2015-07-21"), "2015-07-21", false],
  [datetime("2015-07-21T12:00+02:00"), datetime("2015-07-21T10:00Z"), false],
  [duration("PT24H"), duration("P1D"), false],
  [duration("PT120S"), duration("PT2M"), true],
  [new Point(7203, 1, 2), new Point(7203, 1, 2), true],
  [new Point(7203, 1, 2), new Point(4326, 1, 2), false],
];

describe("equality", () => {
  for (const [a, b, equal] of examples)
    it(`says ${String(equal)} to ${formatValue(a)} = ${formatValue(b)}`, () => {
      expect(equals(a, b)).to.equal(equal);
      expect(equals(b, a)).to.equal(equal);
    });

  it("tells every two of the example values apart", () => {
    for (const a of ascending)
      for (const b of ascending) {
        const unknown = a === null || b === null;
        expect(equals(a, b), `${formatValue(a)} = ${formatValue(b)}`).to.equal(
          unknown ? null : a === b && !Number.isNaN(a),
        );
      }
  });
});
