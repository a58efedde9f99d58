import { expect } from "chai";
import {
  CypherDate,
  formatValue,
  temporalComponent,
  type Temporal,
  type Value,
} from "../../../graph/values/index.ts";
import { date, datetime, duration, localtime, time } from "../examples.ts";

const components: readonly (readonly [value: Temporal, parts: Readonly<Record<string, Value>>])[] = [
  [
    date("1984-10-11"),
    {
      ...{
        year: 1984,
        quarter: 4,
        month: 10,
        week: 41,
        weekYear: 1984,
        day: 11,
        ordinalDay: 285,
        weekDay: 4,
      },
      ...{ dayOfQuarter: 11, dayOfWeek: 4 },
    },
  ],
  [date("1984-01-01"), { weekYear: 1983, week: 52, weekDay: 7, dayOfQuarter: 1 }],
  [date("-0001-03-01"), { year: -1, month: 3, day: 1, ordinalDay: 60 }],
  [
    localtime("12:31:14.645876123"),
    { hour: 12, minute: 31, second: 14, millisecond: 645, microsecond: 645876 },
  ],
  [time("12:31-01:30"), { timezone: "-01:30", offset: "-01:30", offsetMinutes: -90, offsetSeconds: -5400 }],
  [
    datetime("1984-11-11T12:31:14.645876123[Europe/Stockholm]"),
    { timezone: "Europe/Stockholm", offset: "+01:00", epochSeconds: 469020674, epochMillis: 469020674645 },
  ],
  [
    duration("P1Y4M10DT1H1M1.111111111S"),
    {
      ...{ years: 1, quarters: 5, months: 16, weeks: 1, days: 10, hours: 1, minutes: 61, seconds: 3661 },
      ...{ milliseconds: 3661111, microseconds: 3661111111, nanoseconds: 3661111111111, quartersOfYear: 1 },
      ...{ monthsOfQuarter: 1, monthsOfYear: 4, daysOfWeek: 3, minutesOfHour: 1, secondsOfMinute: 1 },
      ...{ millisecondsOfSecond: 111, microsecondsOfSecond: 111111, nanosecondsOfSecond: 111111111 },
    },
  ],
  [duration("PT-0.1S"), { seconds: -1, nanosecondsOfSecond: 900000000, milliseconds: -100 }],
];

describe("the parts of a temporal value", () => {
  for (const [value, parts] of components)
    for (const [name, part] of Object.entries(parts))
      it(`include ${value.toString()}.${name} = ${formatValue(part)}`, () => {
        expect(temporalComponent(value, name)).to.equal(part);
      });
});

describe("a part that the type does not have", () => {
  it("is undefined", () => {
    expect(temporalComponent(date("1984-10-11"), "hour")).to.equal(undefined);
    expect(temporalComponent(localtime("12:00"), "year")).to.equal(undefined);
    expect(temporalComponent(duration("P1D"), "day")).to.equal(undefined);
  });
});

describe("the calendar", () => {
  it("agrees with JavaScript on every day of 1600 to 2400", () => {
    let day = Date.UTC(1600, 0, 1) / 86_400_000;
    for (const end = Date.UTC(2400, 0, 1) / 86_400_000; day < end; day += 13) {
      const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
      expect(new CypherDate(day).toString()).to.equal(text);
      expect(date(text).days).to.equal(day);
    }
  });

  it("reads back the weeks, quarters and ordinals it writes", () => {
    for (let day = -800_000; day < 800_000; day += 997) {
      const value = new CypherDate(day);
      const part = (name: string) => Number(temporalComponent(value, name));
      const pad = (number: number, size: number) => String(number).padStart(size, "0");
      if (part("year") < 1 || part("weekYear") < 1) continue;
      const forms = [
        `${pad(part("weekYear"), 4)}-W${pad(part("week"), 2)}-${part("weekDay")}`,
        `${pad(part("year"), 4)}-Q${part("quarter")}-${pad(part("dayOfQuarter"), 2)}`,
        `${pad(part("year"), 4)}-${pad(part("ordinalDay"), 3)}`,
      ];
      for (const form of forms) expect(date(form).days, form).to.equal(day);
    }
  });
});
