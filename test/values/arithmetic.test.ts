import { expect } from "chai";
import {
  add,
  divide,
  formatValue,
  multiply,
  negate,
  power,
  remainder,
  subtract,
  ValueError,
  type Value,
} from "../../graph/values/index.ts";
import { date, datetime, duration, f, localtime } from "./examples.ts";

const operators = { "+": add, "-": subtract, "*": multiply, "/": divide, "%": remainder, "^": power };
type Operator = keyof typeof operators;

const max = 2n ** 63n - 1n;

/** Results are written as Cypher writes them, which tells 1 from 1.0. */
const examples: readonly (readonly [a: Value, operator: Operator, b: Value, result: string])[] = [
  [1, "+", 2, "3"],
  [1, "+", f(2), "3.0"],
  [0.1, "+", 0.2, "0.30000000000000004"],
  [2 ** 53 - 1, "+", 1, "9007199254740992"],
  [2 ** 53 - 1, "+", 2, "9007199254740993"],
  [2n ** 53n, "-", 1, "9007199254740991"],
  [-(2 ** 53) + 1, "-", 10, "-9007199254741001"],
  [3_037_000_500, "*", 3_037_000_499, "9223372033963249500"],
  [0, "*", -1, "0"],
  [f(0), "*", -1, "-0.0"],
  [7, "/", 2, "3"],
  [-7, "/", 2, "-3"],
  [7, "/", f(2), "3.5"],
  [f(7), "/", 0, "Infinity"],
  [f(0), "/", 0, "NaN"],
  [max, "/", 2, "4611686018427387903"],
  [-7, "%", 3, "-1"],
  [-6, "%", 3, "0"],
  [7.5, "%", 2, "1.5"],
  [2, "^", 3, "8.0"],
  [4, "^", -0.5, "0.5"],
  ["a", "+", "b", "'ab'"],
  ["a", "+", 1, "'a1'"],
  [f(1), "+", "a", "'1.0a'"],
  [[1], "+", [2], "[1, 2]"],
  [[1], "+", 2, "[1, 2]"],
  ["a", "+", [1], "['a', 1]"],
  [null, "+", [1], "null"],
  [1, "-", null, "null"],
  [date("1984-10-11"), "+", duration("P1M14DT25H"), "'1984-11-26'"],
  [duration("P1M"), "+", date("2016-01-31"), "'2016-02-29'"],
  [date("2015-03-31"), "-", duration("P1M"), "'2015-02-28'"],
  [localtime("23:30"), "+", duration("PT45M"), "'00:15'"],
  [
    datetime("2017-10-29T00:30[Europe/Stockholm]"),
    "+",
    duration("P1D"),
    "'2017-10-30T00:30+01:00[Europe/Stockholm]'",
  ],
  [
    datetime("2017-10-29T00:30[Europe/Stockholm]"),
    "+",
    duration("PT24H"),
    "'2017-10-29T23:30+01:00[Europe/Stockholm]'",
  ],
  [duration("P1M"), "*", 0.5, "'P15DT5H14M33S'"],
  [duration("P1Y3D"), "/", 2, "'P6M1DT12H'"],
  [duration("PT1S"), "-", duration("PT1.001S"), "'PT-0.001S'"],
];

const failures: readonly (readonly [a: Value, operator: Operator, b: Value, detail: string])[] = [
  [max, "+", 1, "IntegerOverflow"],
  [-max, "-", 2, "IntegerOverflow"],
  [max, "*", 2, "IntegerOverflow"],
  [-(2n ** 63n), "/", -1, "IntegerOverflow"],
  [1, "/", 0, "DivisionByZero"],
  [1, "%", 0, "DivisionByZero"],
  [true, "+", 1, "InvalidArgumentType"],
  ["a", "-", "b", "InvalidArgumentType"],
  ["a", "+", true, "InvalidArgumentType"],
  ["a", "+", date("2015-07-21"), "InvalidArgumentType"],
  [date("2015-07-21"), "-", date("2015-07-21"), "InvalidArgumentType"],
  [duration("P1D"), "/", 0, "DivisionByZero"],
  [duration("P1D"), "*", NaN, "NumberOutOfRange"],
  [duration("P1D"), "*", Infinity, "NumberOutOfRange"],
];

describe("arithmetic", () => {
  for (const [a, operator, b, result] of examples)
    it(`finds ${formatValue(a)} ${operator} ${formatValue(b)} = ${result}`, () => {
      expect(formatValue(operators[operator](a, b))).to.equal(result);
    });

  for (const [a, operator, b, detail] of failures)
    it(`refuses ${formatValue(a)} ${operator} ${formatValue(b)}`, () => {
      expect(() => operators[operator](a, b))
        .to.throw(ValueError)
        .with.property("detail", detail);
    });

  it("negates", () => {
    expect([0, 1, f(0), max, duration("P1DT1S")].map((value) => formatValue(negate(value)))).to.deep.equal([
      "0",
      "-1",
      "-0.0",
      "-9223372036854775807",
      "'P-1DT-1S'",
    ]);
  });
});
