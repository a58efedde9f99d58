import { expect } from "chai";
import {
  formatValue,
  toBoolean,
  toFloat,
  toInteger,
  toText,
  ValueError,
  type Value,
} from "../../graph/values/index.ts";
import { date, f, map, node } from "./examples.ts";

const conversions = { toInteger, toFloat, toBoolean, toText };

const examples: readonly (readonly [conversion: keyof typeof conversions, value: Value, result: string])[] = [
  ["toInteger", 82.9, "82"],
  ["toInteger", -0.5, "0"],
  ["toInteger", f(1e18), "1000000000000000000"],
  ["toInteger", "2.9", "2"],
  ["toInteger", "1e3", "1000"],
  ["toInteger", "-0", "0"],
  ["toInteger", "9223372036854775807", "9223372036854775807"],
  ["toInteger", " 7 ", "null"],
  ["toInteger", "foo", "null"],
  ["toInteger", "", "null"],
  ["toInteger", true, "1"],
  ["toFloat", 3, "3.0"],
  ["toFloat", " 2.5 ", "2.5"],
  ["toFloat", "-1e-3", "-0.001"],
  ["toFloat", "Infinity", "Infinity"],
  ["toFloat", "0x10", "null"],
  ["toFloat", "1 2", "null"],
  ["toBoolean", "TRUE", "true"],
  ["toBoolean", "false", "false"],
  ["toBoolean", "tru", "null"],
  ["toBoolean", 0, "false"],
  ["toText", f(1), "'1.0'"],
  ["toText", f(1e21), "'1.0E21'"],
  ["toText", 42, "'42'"],
  ["toText", false, "'false'"],
  ["toText", date("2015-07-21"), "'2015-07-21'"],
];

describe("conversion", () => {
  for (const [conversion, value, result] of examples)
    it(`${conversion} makes ${result} of ${formatValue(value)}`, () => {
      expect(formatValue(conversions[conversion](value))).to.equal(result);
    });

  for (const [name, convert] of Object.entries(conversions)) {
    it(`${name} leaves null alone`, () => {
      expect(convert(null)).to.equal(null);
    });
    for (const value of [[], map({}), node(1)])
      it(`${name} refuses ${formatValue(value)}`, () => {
        expect(() => convert(value))
          .to.throw(ValueError)
          .with.property("detail", "InvalidArgumentValue");
      });
  }

  it("refuses a text whose number is too large", () => {
    expect(() => toInteger("9223372036854775808"))
      .to.throw(ValueError)
      .with.property("detail", "IntegerOverflow");
  });
});
