import { expect } from "chai";
import {
  findFunction,
  functions,
  nearestFunction,
  type FunctionContext,
  type ScalarFunction,
} from "../../../graph/cypher/functions/index.ts";
import { formatValue, Point, ValueError, type Value } from "../../../graph/values/index.ts";
import { date, datetime, duration, f, map, node, path, relationship } from "../../values/examples.ts";

const context: FunctionContext = {
  now: () => ({ seconds: 1_700_000_000, nanosecond: 123_456_789 }),
  timeZone: "+01:00",
  random: () => 0.25,
  node: (id) => node(id),
};

function call(name: string, values: readonly Value[]): Value {
  return (findFunction(name) as ScalarFunction).bind(context)(...values);
}

type Example = readonly [name: string, values: readonly Value[], result: string];

const examples: readonly Example[] = [
  ["coalesce", [null, 1, 2], "1"],
  ["coalesce", [null], "null"],
  ["nullIf", [1, f(1)], "null"],
  ["exists", [null], "false"],
  ["isEmpty", [""], "true"],
  ["isEmpty", [map({ a: 1 })], "false"],
  ["valueType", [[1, "a", 1]], "'LIST<STRING NOT NULL | INTEGER NOT NULL> NOT NULL'"],
  ["valueType", [[1, null]], "'LIST<INTEGER> NOT NULL'"],
  ["valueType", [[]], "'LIST<NOTHING> NOT NULL'"],
  [
    "valueType",
    [[[1], ["a"]]],
    "'LIST<LIST<STRING NOT NULL> NOT NULL | LIST<INTEGER NOT NULL> NOT NULL> NOT NULL'",
  ],
  ["valueType", [null], "'NULL'"],
  ["toInteger", ["2.9"], "2"],
  ["toIntegerOrNull", [[]], "null"],
  ["toFloatList", [["1", "x", null]], "[1.0, null, null]"],
  ["rand", [], "0.25"],
  ["timestamp", [], "1700000000123"],
  ["toLower", ["\u00c9A"], "'\u00e9a'"],
  ["toLower", [null], "null"],
  ["trim", [" a\n"], "'a'"],
  ["trim", ["xxaxx", "x"], "'a'"],
  ["ltrim", [" a "], "'a '"],
  ["left", ["hello", 3], "'hel'"],
  ["right", ["h\u{1f600}llo", 4], "'\u{1f600}llo'"],
  ["substring", ["hello", 1, 3], "'ell'"],
  ["substring", ["hello", 2], "'llo'"],
  ["replace", ["a.b.c", ".", "$&"], "'a$&b$&c'"],
  ["split", ["one,two;three", [",", ";"]], "['one', 'two', 'three']"],
  ["split", ["a.b", "."], "['a', 'b']"],
  ["split", ["ab", ""], "['a', 'b']"],
  ["split", ["", ""], "['']"],
  ["replace", ["ab", "", "-"], "'-a-b-'"],
  ["normalize", ["e\u0301"], "'\u00e9'"],
  ["size", ["\u{1f600}a"], "2"],
  ["size", [[1, null]], "2"],
  ["head", [[]], "null"],
  ["last", [[1, 2]], "2"],
  ["tail", [[1, 2, 3]], "[2, 3]"],
  ["reverse", ["a\u{1f600}"], "'\u{1f600}a'"],
  ["reverse", [[1, 2]], "[2, 1]"],
  ["range", [0, 3], "[0, 1, 2, 3]"],
  ["range", [10, 0, -5], "[10, 5, 0]"],
  ["range", [0, 1, -1000], "[]"],
  ["range", [2n ** 53n, 2n ** 53n + 1n], "[9007199254740992, 9007199254740993]"],
  ["abs", [-1], "1"],
  ["abs", [f(-1)], "1.0"],
  ["sign", [-0.5], "-1"],
  ["ceil", [0.1], "1.0"],
  ["round", [-1.5], "-1.0"],
  ["round", [-0.5], "0.0"],
  ["radians", [180], "3.141592653589793"],
  ["round", [1.005, 2], "1.01"],
  ["round", [-2.5, 0, "HALF_EVEN"], "-2.0"],
  ["round", [1.249, 1, "UP"], "1.3"],
  ["sqrt", [-1], "NaN"],
  ["atan2", [1, 1], "0.7853981633974483"],
  ["id", [node(7)], "7"],
  ["elementId", [relationship(7, "T", 0, 1)], "'r7'"],
  ["labels", [node(0, ["A", "B"])], "['A', 'B']"],
  ["type", [relationship(0, "T", 0, 1)], "'T'"],
  ["keys", [map({ a: 1, b: null })], "['a', 'b']"],
  ["properties", [node(0, [], { a: 1 })], "{a: 1}"],
  ["length", [path], "2"],
  ["nodes", [path], "[(:A), (), (:B {x: 1})]"],
  ["startNode", [relationship(0, "T", 4, 5)], "()"],
  ["date", [], "'2023-11-14'"],
  ["datetime", [], "'2023-11-14T23:13:20.123456789+01:00'"],
  [
    "datetime",
    [map({ timezone: "America/New_York" })],
    "'2023-11-14T17:13:20.123456789-05:00[America/New_York]'",
  ],
  ["localtime.statement", ["Z"], "'22:13:20.123456789'"],
  ["date", [null], "null"],
  ["date", ["2015-W30"], "'2015-07-20'"],
  ["datetime.truncate", ["month", date("2015-07-21")], "'2015-07-01T00:00+01:00'"],
  ["datetime.fromEpochMillis", [1], "'1970-01-01T00:00:00.001Z'"],
  ["duration.inDays", [date("2015-07-21"), datetime("2015-07-23T00:00Z")], "'P2D'"],
  ["point", [map({ longitude: 12, latitude: 55 })], "point({x: 12.0, y: 55.0, crs: 'wgs-84'})"],
  ["point.distance", [new Point(7203, 0, 0), new Point(7203, 3, 4)], "5.0"],
  ["point.distance", [new Point(7203, 0, 0), new Point(4326, 3, 4)], "null"],
];

const failures: readonly (readonly [name: string, values: readonly Value[], type: string, detail: string])[] =
  [
    ["labels", [1], "TypeError", "InvalidArgumentValue"],
    ["type", [node(1)], "TypeError", "InvalidArgumentValue"],
    ["toUpper", [1], "TypeError", "InvalidArgumentValue"],
    ["range", [2, 8, 0], "ArgumentError", "NumberOutOfRange"],
    ["range", [f(0), 1, 1], "ArgumentError", "InvalidArgumentType"],
    ["range", [0, 1e12], "ArgumentError", "NumberOutOfRange"],
    ["left", ["a", -1], "ArgumentError", "NumberOutOfRange"],
    ["date", [1], "TypeError", "InvalidArgumentType"],
    ["point", [map({ x: 1 })], "ArgumentError", "InvalidArgumentValue"],
  ];

describe("functions", () => {
  for (const [name, values, result] of examples)
    it(`${name}(${values.map(formatValue).join(", ")}) is ${result}`, () => {
      expect(formatValue(call(name, values))).to.equal(result);
    });

  for (const [name, values, type, detail] of failures)
    it(`${name}(${values.map(formatValue).join(", ")}) fails with ${detail}`, () => {
      expect(() => call(name, values))
        .to.throw(ValueError)
        .that.includes({ type, detail });
    });

  it("are found in any case", () => {
    expect(findFunction("TOLOWER")?.name).to.equal("toLower");
    expect(findFunction("DateTime.FromEpoch")?.name).to.equal("datetime.fromEpoch");
    expect(findFunction("nothing")).to.equal(null);
  });

  for (const [written, meant] of [
    ["toLowr", "toLower"],
    ["colect", "collect"],
    ["cuont", "count"],
    ["qwertyuiop", null],
  ] as const)
    it(`suggests ${String(meant)} for ${written}`, () => {
      expect(nearestFunction(written)).to.equal(meant);
    });

  it("all say what they take, give and do", () => {
    expect(new Set(functions.map(({ name }) => name.toLowerCase()))).to.have.lengthOf(functions.length);
    for (const { name, parameters, required, result, description } of functions) {
      expect(name, name).to.match(/^[a-z]+[\w.]*$/i);
      expect(result, name).to.match(/^[A-Z]\w+$/);
      expect(required, name).to.be.at.most(parameters.length);
      expect(description, name).not.to.equal("");
      for (const parameter of parameters)
        expect([parameter.name, ...parameter.types], name).not.to.include("");
    }
  });
});

type Rows = readonly (readonly [value: Value, argument?: Value])[];

const groups: readonly (readonly [name: string, rows: Rows, result: string])[] = [
  ["count", [[1], [null], ["a"]], "2"],
  ["sum", [], "0"],
  ["sum", [[1], [null], [2]], "3"],
  ["sum", [[1], [f(2)]], "3.0"],
  ["sum", [[duration("P1D")], [duration("P1M")]], "'P1M1D'"],
  ["avg", [], "null"],
  ["avg", [[1], [2]], "1.5"],
  ["avg", [[duration("P2D")], [duration("PT2H")]], "'P1DT1H'"],
  ["min", [[1], ["a"], [null], [[1, 2]], [0.2]], "[1, 2]"],
  ["max", [[1], ["a"], [null], [[1, 2]], [0.2]], "1"],
  ["max", [[null]], "null"],
  ["collect", [[1], [null], [[2]]], "[1, [2]]"],
  ["stDev", [[1], [2], [3], [4]], "1.2909944487358056"],
  ["stDevP", [[1], [2], [3], [4]], "1.118033988749895"],
  ["stDev", [[1]], "0.0"],
  ["stDev", [], "null"],
  [
    "percentileCont",
    [
      [1, 0.4],
      [2, 0.4],
      [3, 0.4],
    ],
    "1.8",
  ],
  [
    "percentileDisc",
    [
      [f(10), 0.5],
      [f(20), 0.5],
      [f(30), 0.5],
    ],
    "20.0",
  ],
  [
    "percentileDisc",
    [
      [30, f(0)],
      [10, f(0)],
    ],
    "10",
  ],
  ["percentileDisc", [], "null"],
];

function gather(name: string, rows: Rows): Value {
  const definition = findFunction(name);
  if (definition?.kind !== "aggregate") throw new Error(`${name} is no aggregate`);
  const accumulator = definition.create();
  for (const [value, argument] of rows) accumulator.add(value, argument);
  return accumulator.result();
}

describe("aggregates", () => {
  for (const [name, rows, result] of groups)
    it(`${name} of ${rows.map(([value]) => formatValue(value)).join(", ")} is ${result}`, () => {
      expect(formatValue(gather(name, rows))).to.equal(result);
    });

  it("refuse what they cannot add or rank", () => {
    expect(() => gather("sum", [["a"]])).to.throw(ValueError, "sum() takes no value of type String");
    expect(() => gather("percentileCont", [[1, 1.1]]))
      .to.throw(ValueError)
      .with.property("detail", "NumberOutOfRange");
  });

  it("start anew for each group", () => {
    expect(gather("collect", [[1]])).to.deep.equal([1]);
    expect(gather("collect", [[2]])).to.deep.equal([2]);
  });
});
