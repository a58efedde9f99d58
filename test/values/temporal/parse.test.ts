import { expect } from "chai";
import { ValueError, type Temporal } from "../../../graph/values/index.ts";
import { date, datetime, duration, localdatetime, localtime, time } from "../examples.ts";

type Examples = readonly (readonly [text: string, value: string])[];

const read: readonly (readonly [type: string, parse: (text: string) => Temporal, examples: Examples])[] = [
  [
    "DATE",
    date,
    [
      ["2015-07-21", "2015-07-21"],
      ["20150721", "2015-07-21"],
      ["2015-07", "2015-07-01"],
      ["201507", "2015-07-01"],
      ["2015-7-1", "2015-07-01"],
      ["2015-W30-2", "2015-07-21"],
      ["2015-W3-2", "2015-01-13"],
      ["2015W302", "2015-07-21"],
      ["2015W30", "2015-07-20"],
      ["2015-W53-7", "2016-01-03"],
      ["2015-202", "2015-07-21"],
      ["2016366", "2016-12-31"],
      ["2015-Q2-60", "2015-05-30"],
      ["2015Q3", "2015-07-01"],
      ["2015", "2015-01-01"],
      ["-0001-12-31", "-0001-12-31"],
      ["+999999999-12-31", "+999999999-12-31"],
      ["-999999999-01-01", "-999999999-01-01"],
      ["2000-02-29", "2000-02-29"],
    ],
  ],
  [
    "LOCAL TIME",
    localtime,
    [
      ["21:40:32.142", "21:40:32.142"],
      ["214032,000000001", "21:40:32.000000001"],
      ["21:40:00", "21:40"],
      ["9:40", "09:40"],
      ["2140", "21:40"],
      ["21", "21:00"],
    ],
  ],
  [
    "TIME",
    time,
    [
      ["21:40:32.142+0100", "21:40:32.142+01:00"],
      ["214032Z", "21:40:32Z"],
      ["21:40-00:30", "21:40-00:30"],
      ["2140-00:00", "21:40Z"],
      ["22+18:00", "22:00+18:00"],
      ["12:34:56-02:05:07", "12:34:56-02:05:07"],
      ["12:00", "12:00Z"],
    ],
  ],
  [
    "LOCAL DATETIME",
    localdatetime,
    [
      ["2015-W30-2T214032.142", "2015-07-21T21:40:32.142"],
      ["2015202T21", "2015-07-21T21:00"],
      ["2015-07-21", "2015-07-21T00:00"],
    ],
  ],
  [
    "DATETIME",
    datetime,
    [
      ["2015-07-21T21:40:32.142+0100", "2015-07-21T21:40:32.142+01:00"],
      ["20150721T21", "2015-07-21T21:00Z"],
      ["2015-07-21T21:40[Europe/London]", "2015-07-21T21:40+01:00[Europe/London]"],
      ["1818-07-21T21:40:32.142[Europe/Stockholm]", "1818-07-21T21:40:32.142+00:53:28[Europe/Stockholm]"],
      ["2017-10-29T02:30[Europe/Stockholm]", "2017-10-29T02:30+02:00[Europe/Stockholm]"],
      ["2017-10-29T02:30+01:00[Europe/Stockholm]", "2017-10-29T02:30+01:00[Europe/Stockholm]"],
      ["2017-03-26T02:30[Europe/Stockholm]", "2017-03-26T03:30+02:00[Europe/Stockholm]"],
      ["9999-07-01T12:00[Europe/Stockholm]", "9999-07-01T12:00+02:00[Europe/Stockholm]"],
      ["+999999999-07-01T12:00[Europe/Stockholm]", "+999999999-07-01T12:00+02:00[Europe/Stockholm]"],
    ],
  ],
  [
    "DURATION",
    duration,
    [
      ["P14DT16H12M", "P14DT16H12M"],
      ["P5M1.5D", "P5M1DT12H"],
      ["P0.75M", "P22DT19H51M49.5S"],
      ["PT0.75M", "PT45S"],
      ["P2.5W", "P17DT12H"],
      ["P1.9D", "P1DT21H36M"],
      ["P12Y5M14DT16H12M70S", "P12Y5M14DT16H13M10S"],
      ["P2012-02-02T14:37:21.545", "P2012Y2M2DT14H37M21.545S"],
      ["P20120202T143721", "P2012Y2M2DT14H37M21S"],
      ["-P1DT1S", "P-1DT-1S"],
      ["PT-1.999S", "PT-1.999S"],
      ["PT-0.000000001S", "PT-0.000000001S"],
      ["PT9223372036854775807S", "PT2562047788015215H30M7S"],
      ["P0D", "PT0S"],
    ],
  ],
];

const wrong: readonly (readonly [parse: (text: string) => Temporal, text: string])[] = [
  [date, "2015-13-01"],
  [date, "2015-2"],
  [date, "2015W3"],
  [localtime, "940"],
  [duration, "P1.5Y2M"],
  [duration, "PT1.5H1S"],
  [date, "2015-02-29"],
  [date, "1900-02-29"],
  [date, "2015-W54"],
  [date, "2014-W53"],
  [date, "2015-366"],
  [date, "2015-Q1-91"],
  [date, "21 July 2015"],
  [date, ""],
  [date, "2015-07-21T12:00"],
  [localtime, "24:00"],
  [localtime, "12:60"],
  [localtime, "12:00Z"],
  [time, "12:00+19:00"],
  [time, "12:00[Europe/London]"],
  [localdatetime, "2015-07-21T12:00Z"],
  [datetime, "2015-07-21T12:00[Europe/Atlantis]"],
  [datetime, "2015-07-21T12:00+05:00[Europe/London]"],
  [duration, "P"],
  [duration, "P1DT"],
  [duration, "1D"],
  [duration, "PT1.S"],
];

describe("temporal values as text", () => {
  for (const [type, parse, examples] of read)
    for (const [text, value] of examples)
      it(`reads the ${type} ${text}`, () => {
        expect(parse(text).toString()).to.equal(value);
        expect(parse(parse(text).toString()).toString()).to.equal(value);
      });

  for (const [parse, text] of wrong)
    it(`refuses "${text}"`, () => {
      expect(() => parse(text))
        .to.throw(ValueError)
        .with.property("type", "ArgumentError");
    });
});
