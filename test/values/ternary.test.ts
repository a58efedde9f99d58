import { expect } from "chai";
import { and, not, or, xor, type Ternary } from "../../graph/values/index.ts";

const truth: readonly (readonly [a: Ternary, b: Ternary, and: Ternary, or: Ternary, xor: Ternary])[] = [
  [true, true, true, true, false],
  [true, false, false, true, true],
  [true, null, null, true, null],
  [false, false, false, false, false],
  [false, null, false, null, null],
  [null, null, null, null, null],
];

describe("ternary logic", () => {
  for (const [a, b, both, either, one] of truth)
    it(`knows ${String(a)} with ${String(b)}`, () => {
      expect([and(a, b), or(a, b), xor(a, b)]).to.deep.equal([both, either, one]);
      expect([and(b, a), or(b, a), xor(b, a)]).to.deep.equal([both, either, one]);
      expect(not(and(a, b))).to.equal(or(not(a), not(b)));
    });
});
