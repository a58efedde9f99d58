import { expect } from "chai";
import { formatValue, Point, type Value } from "../../graph/values/index.ts";
import { date, datetime, duration, f, map, node, path, relationship } from "./examples.ts";

const examples: readonly (readonly [value: Value, text: string])[] = [
  [null, "null"],
  [true, "true"],
  [-7, "-7"],
  [2n ** 60n, "1152921504606846976"],
  [f(1), "1.0"],
  [f(-0), "-0.0"],
  [f(1e7), "1.0E7"],
  [9_999_999.5, "9999999.5"],
  [0.001, "0.001"],
  [0.00015, "1.5E-4"],
  [NaN, "NaN"],
  [-Infinity, "-Infinity"],
  ["it's \\ a\n\ttest", "'it\\'s \\\\ a\\n\\ttest'"],
  ["\u{1f600}", "'\u{1f600}'"],
  [[1, [f(2)], null], "[1, [2.0], null]"],
  [map({ a: 1, "odd key": "x" }), "{a: 1, `odd key`: 'x'}"],
  [node(0), "()"],
  [node(0, [], { a: 1 }), "({a: 1})"],
  [node(0, ["A", "B C"], { a: 1 }), "(:A:`B C` {a: 1})"],
  [relationship(0, "T", 0, 1), "[:T]"],
  [relationship(0, "T", 0, 1, { a: 1 }), "[:T {a: 1}]"],
  [path, "<(:A)-[:T]->()<-[:U {since: 2.0}]-(:B {x: 1})>"],
  [date("2015-07-21"), "'2015-07-21'"],
  [datetime("2015-07-21T12:00[Europe/London]"), "'2015-07-21T12:00+01:00[Europe/London]'"],
  [duration("P1Y2M3DT4H5M6.7S"), "'P1Y2M3DT4H5M6.7S'"],
  [new Point(4326, 12.5, 55), "point({x: 12.5, y: 55.0, crs: 'wgs-84'})"],
];

describe("the text of a value", () => {
  for (const [value, text] of examples)
    it(`is ${text}`, () => {
      expect(formatValue(value)).to.equal(text);
    });
});
