import { expect } from "chai";
import {
  formatValue,
  makeDate,
  makeDateTime,
  makeDuration,
  makeLocalDateTime,
  makeLocalTime,
  makeTime,
  ValueError,
  type Value,
} from "../../../graph/values/index.ts";
import { date, datetime, localdatetime, localtime, map, time } from "../examples.ts";

const makers = {
  date: makeDate,
  localtime: makeLocalTime,
  time: (input: Value) => makeTime(input, "Z"),
  localdatetime: makeLocalDateTime,
  datetime: (input: Value) => makeDateTime(input, "Z"),
  duration: makeDuration,
};

type Parts = Readonly<Record<string, Value>>;

const stockholm = datetime("1984-10-11T12:00[Europe/Stockholm]");

const examples: readonly (readonly [maker: keyof typeof makers, parts: Parts, value: string])[] = [
  ["date", { year: 1984, month: 10, day: 11 }, "1984-10-11"],
  ["date", { year: 1984, week: 10, dayOfWeek: 3 }, "1984-03-07"],
  ["date", { year: 1984, quarter: 3, dayOfQuarter: 45 }, "1984-08-14"],
  ["date", { year: 1984, ordinalDay: 202 }, "1984-07-20"],
  ["date", { date: date("1816-12-31"), week: 2 }, "1817-01-07"],
  ["date", { date: date("1984-11-11"), quarter: 1 }, "1984-02-11"],
  ["date", { date: date("1984-11-11"), day: 28 }, "1984-11-28"],
  ["date", { date: date("2020-02-29"), year: 2019 }, "2019-02-28"],
  ["date", { date: stockholm }, "1984-10-11"],
  [
    "localtime",
    { hour: 12, minute: 31, second: 14, millisecond: 123, microsecond: 456, nanosecond: 789 },
    "12:31:14.123456789",
  ],
  ["localtime", { time: time("12:31:14.645+01:00"), second: 42 }, "12:31:42.645"],
  ["time", { hour: 12, timezone: "+02:05:59" }, "12:00+02:05:59"],
  ["time", { time: time("12:31:14+01:00"), timezone: "+05:00" }, "16:31:14+05:00"],
  ["time", { time: time("23:00Z"), timezone: "+05:00" }, "04:00+05:00"],
  ["time", { time: localtime("12:31"), timezone: "+05:00" }, "12:31+05:00"],
  ["localdatetime", { date: date("1984-10-11"), time: localtime("12:31") }, "1984-10-11T12:31"],
  ["localdatetime", { datetime: stockholm, day: 28, second: 42 }, "1984-10-28T12:00:42"],
  ["datetime", { year: 1984, timezone: "Europe/Stockholm" }, "1984-01-01T00:00+01:00[Europe/Stockholm]"],
  ["datetime", { datetime: stockholm, timezone: "+05:00" }, "1984-10-11T16:00+05:00"],
  [
    "datetime",
    { datetime: stockholm, day: 28, second: 42, timezone: "Pacific/Honolulu" },
    "1984-10-28T01:00:42-10:00[Pacific/Honolulu]",
  ],
  ["datetime", { date: date("2000-01-01"), time: time("12:00+01:00") }, "2000-01-01T12:00+01:00"],
  ["datetime", { epochSeconds: 416779, nanosecond: 999999999 }, "1970-01-05T19:46:19.999999999Z"],
  ["datetime", { epochMillis: -1, timezone: "+01:00" }, "1970-01-01T00:59:59.999+01:00"],
  ["duration", { months: 0.75 }, "P22DT19H51M49.5S"],
  ["duration", { years: 12.5, months: 5.5, days: 14.5, hours: 16.5 }, "P12Y11M29DT33H44M33S"],
  ["duration", { seconds: -60, milliseconds: 1 }, "PT-59.999S"],
  ["duration", { days: 1.9 }, "P1DT21H36M"],
  ["duration", { quarters: 2, weeks: 1 }, "P6M7D"],
];

const wrong: readonly (readonly [maker: keyof typeof makers, input: Value])[] = [
  ["date", map({ month: 10 })],
  ["date", map({ year: 1984, day: 3 })],
  ["date", map({ year: 1984, month: 2, day: 30 })],
  ["date", map({ year: 1984, dayOfWeek: 3 })],
  ["date", map({ year: "1984" })],
  ["date", map({ year: 1984, moth: 3 })],
  ["date", map({ year: 1984, quarter: 1, day: 3 })],
  ["date", map({ date: date("1984-10-11"), week: 1, month: 3 })],
  ["datetime", map({ year: 1984, hour: 12 })],
  ["localdatetime", map({ year: 1984, month: 3, hour: 12 })],
  ["duration", map({ days: NaN })],
  ["date", localtime("12:00")],
  ["date", 1984],
  ["localtime", map({ minute: 3 })],
  ["localtime", map({ hour: 25 })],
  ["localtime", map({ hour: 1, minute: 2, second: 3, millisecond: 1000 })],
  ["localtime", date("1984-10-11")],
  ["localdatetime", localtime("12:00")],
  ["datetime", map({ year: 1984, timezone: "Nowhere/Land" })],
  ["duration", map({ centuries: 1 })],
  ["duration", map({ days: "1" })],
  ["duration", 5],
];

describe("temporal values from maps", () => {
  for (const [maker, parts, value] of examples)
    it(`makes the ${maker} ${value}`, () => {
      expect(makers[maker](map(parts)).toString()).to.equal(value);
    });

  for (const [maker, input] of wrong)
    it(`makes no ${maker} of ${formatValue(input)}`, () => {
      expect(() => makers[maker](input)).to.throw(ValueError);
    });

  it("takes from another type what it needs", () => {
    expect(makeDate(localdatetime("1984-10-11T12:31")).toString()).to.equal("1984-10-11");
    expect(makeTime(stockholm, "Z").toString()).to.equal("12:00+01:00");
    expect(makeDateTime(localdatetime("1984-10-11T12:31"), "+03:00").toString()).to.equal(
      "1984-10-11T12:31+03:00",
    );
    expect(makeDateTime(date("1984-10-11"), "Z").toString()).to.equal("1984-10-11T00:00Z");
  });
});
