import { expect } from "chai";
import { formatValue, groupingKey, groupingKeyOf, type Value } from "../../graph/values/index.ts";
import { ascending, f, map } from "./examples.ts";

/** Values of one row are equivalent. */
const equivalent: readonly (readonly Value[])[] = [
  [1, f(1)],
  [f(0), f(-0), 0],
  [2n ** 60n, f(2 ** 60)],
  [NaN, NaN],
  [null, null],
  [
    [1, NaN, null],
    [f(1), NaN, null],
  ],
  [map({ a: 1, b: [f(2)] }), map({ b: [2], a: 1 })],
];

/** Values that a careless key would mix up. */
const different: readonly Value[] = [
  ...ascending.filter((value) => value !== null),
  ...["1", "\0", "\0s", "\0[1:#1;", "s1:a", "null", "true", "\u202e", "n0;"],
  ...[["a", "b"], ["ab"], ["a,b"], [["a"], "b"], [["a", "b"]], ["1"], [null], ["_"], [true], ["t"], [""]],
  ...[map({ a: "b" }), map({ a: null }), map({ b: null }), map({ "a:b": 1 })],
];

describe("the key of a value", () => {
  for (const row of equivalent)
    it(`is one for ${row.map(formatValue).join(" and ")}`, () => {
      expect(new Set(row.map(groupingKey))).to.have.lengthOf(1);
      expect(new Set(row.map((value) => groupingKeyOf([value, "x"])))).to.have.lengthOf(1);
    });

  it("is another for every value that is not equivalent", () => {
    expect(new Set(different.map(groupingKey))).to.have.lengthOf(different.length);
  });

  it("keeps the borders between the values of a row", () => {
    const rows: Value[][] = [
      ["a", "b"],
      ["ab", ""],
      ["", "ab"],
      [["a"], "b"],
      ["a", ["b"]],
      ["a", "b", null],
    ];
    expect(new Set(rows.map(groupingKeyOf))).to.have.lengthOf(rows.length);
  });
});
