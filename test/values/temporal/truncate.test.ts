import { expect } from "chai";
import {
  truncateDate,
  truncateDateTime,
  truncateLocalDateTime,
  truncateLocalTime,
  truncateTime,
  ValueError,
  type Value,
} from "../../../graph/values/index.ts";
import { date, datetime, localdatetime, localtime, map } from "../examples.ts";

const moment = datetime("1984-11-11T12:31:14.645876123+01:00");

const units: readonly (readonly [unit: string, date: string, time: string | null])[] = [
  ["millennium", "1000-01-01", null],
  ["century", "1900-01-01", null],
  ["decade", "1980-01-01", null],
  ["year", "1984-01-01", null],
  ["weekYear", "1984-01-02", null],
  ["quarter", "1984-10-01", null],
  ["month", "1984-11-01", null],
  ["week", "1984-11-05", null],
  ["day", "1984-11-11", "00:00"],
  ["hour", "1984-11-11", "12:00"],
  ["minute", "1984-11-11", "12:31"],
  ["second", "1984-11-11", "12:31:14"],
  ["millisecond", "1984-11-11", "12:31:14.645"],
  ["microsecond", "1984-11-11", "12:31:14.645876"],
];

type Override = readonly [unit: string, fields: Readonly<Record<string, Value>>, result: string];

const overrides: readonly Override[] = [
  ["decade", { day: 2 }, "1980-01-02T00:00+01:00"],
  ["week", { dayOfWeek: 2 }, "1984-11-06T00:00+01:00"],
  ["day", { nanosecond: 2 }, "1984-11-11T00:00:00.000000002+01:00"],
  ["millisecond", { nanosecond: 2 }, "1984-11-11T12:31:14.645000002+01:00"],
  ["millisecond", { microsecond: 2 }, "1984-11-11T12:31:14.645002+01:00"],
  ["second", { millisecond: 7 }, "1984-11-11T12:31:14.007+01:00"],
  ["hour", { timezone: "Europe/Stockholm" }, "1984-11-11T12:00+01:00[Europe/Stockholm]"],
  ["hour", { timezone: "+03:00" }, "1984-11-11T12:00+03:00"],
];

describe("truncation", () => {
  for (const [unit, day, clock] of units)
    it(`cuts to the ${unit}`, () => {
      if (clock === null || unit === "day") expect(truncateDate(unit, moment).toString()).to.equal(day);
      else expect(() => truncateDate(unit, moment)).to.throw(ValueError);
      expect(truncateLocalDateTime(unit, moment).toString()).to.equal(`${day}T${clock ?? "00:00"}`);
      expect(truncateDateTime(unit, moment, map({}), "Z").toString()).to.equal(
        `${day}T${clock ?? "00:00"}+01:00`,
      );
      if (clock === null) return;
      expect(truncateLocalTime(unit, moment).toString()).to.equal(clock);
      expect(truncateTime(unit, moment, map({}), "Z").toString()).to.equal(`${clock}+01:00`);
    });

  for (const [unit, fields, result] of overrides)
    it(`cuts to the ${unit}, then sets ${JSON.stringify(fields)}`, () => {
      expect(truncateDateTime(unit, moment, map(fields), "Z").toString()).to.equal(result);
    });

  it("gives the default zone to what has none", () => {
    expect(truncateDateTime("day", localdatetime("2015-07-21T12:00"), map({}), "+02:00").toString()).to.equal(
      "2015-07-21T00:00+02:00",
    );
  });

  it("refuses what cannot be cut", () => {
    expect(() => truncateDate("fortnight", moment)).to.throw(ValueError, "fortnight");
    expect(() => truncateDate("year", localtime("12:00"))).to.throw(ValueError, "no date");
    expect(() => truncateLocalTime("hour", date("2015-07-21"))).to.throw(ValueError, "no time");
  });
});
