import { expect } from "chai";
import {
  compare,
  formatValue,
  greaterThan,
  greaterThanOrEqual,
  lessThan,
  lessThanOrEqual,
  type Ternary,
  type Value,
} from "../../graph/values/index.ts";
import { ascending, date, datetime, duration, f, map } from "./examples.ts";

describe("the order of ORDER BY", () => {
  it("places every two values of whatever types", () => {
    ascending.forEach((a, i) => {
      ascending.forEach((b, j) => {
        expect(Math.sign(compare(a, b)), `${formatValue(a)} and ${formatValue(b)}`).to.equal(
          Math.sign(i - j),
        );
      });
    });
  });

  it("sorts any shuffle of them into one sequence", () => {
    const shuffled = ascending.map((_, i) => ascending[(i * 7) % ascending.length]!);
    expect(shuffled.sort(compare).map(formatValue)).to.deep.equal(ascending.map(formatValue));
  });
});

const comparisons: readonly (readonly [a: Value, b: Value, less: Ternary, lessOrEqual: Ternary])[] = [
  [1, 2, true, true],
  [1, f(1), false, true],
  [1.5, 2n ** 60n, true, true],
  [1, NaN, false, false],
  [NaN, NaN, false, false],
  ["a", "b", true, true],
  ["a", 1, null, null],
  [false, true, true, true],
  [null, 1, null, null],
  [[1, 2], [1, 3], true, true],
  [[1], [1, 0], true, true],
  [[1, null], [1, 2], null, null],
  [[1, "a"], [1, 2], null, null],
  [[1, null], [2, null], true, true],
  [map({}), map({}), null, true],
  [date("2015-07-21"), date("2015-07-22"), true, true],
  [date("2015-07-21"), datetime("2015-07-22"), null, null],
  [duration("P1D"), duration("P2D"), null, null],
  [duration("P1D"), duration("P1D"), null, true],
];

describe("the operators < <= > >=", () => {
  for (const [a, b, less, lessOrEqual] of comparisons)
    it(`compare ${formatValue(a)} with ${formatValue(b)}`, () => {
      expect([lessThan(a, b), lessThanOrEqual(a, b)]).to.deep.equal([less, lessOrEqual]);
      expect([greaterThan(b, a), greaterThanOrEqual(b, a)]).to.deep.equal([less, lessOrEqual]);
    });
});
