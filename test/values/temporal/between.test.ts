import { expect } from "chai";
import {
  durationBetween,
  durationInDays,
  durationInMonths,
  durationInSeconds,
  type Instantaneous,
} from "../../../graph/values/index.ts";
import { date, datetime, localdatetime, localtime, time } from "../examples.ts";

type Row = readonly [
  from: Instantaneous,
  to: Instantaneous,
  between: string,
  months: string,
  days: string,
  seconds: string,
];

const examples: readonly Row[] = [
  [date("1984-10-11"), date("2015-06-24"), "P30Y8M13D", "P30Y8M", "P11213D", "PT269112H"],
  [date("2015-06-24"), date("1984-10-11"), "P-30Y-8M-13D", "P-30Y-8M", "P-11213D", "PT-269112H"],
  [date("2016-01-31"), date("2016-02-29"), "P29D", "PT0S", "P29D", "PT696H"],
  [date("1984-10-11"), localtime("16:30"), "PT16H30M", "PT0S", "PT0S", "PT16H30M"],
  [localtime("12:34:54.7"), localtime("12:34:54.3"), "PT-0.4S", "PT0S", "PT0S", "PT-0.4S"],
  [localtime("14:30"), time("16:30+0100"), "PT2H", "PT0S", "PT0S", "PT2H"],
  [time("14:30"), time("16:30+0100"), "PT1H", "PT0S", "PT0S", "PT1H"],
  [
    localdatetime("2018-01-02T10:00:00.1"),
    localdatetime("2018-01-01T10:00:00.2"),
    ...(["PT-23H-59M-59.9S", "PT0S", "PT0S", "PT-23H-59M-59.9S"] as const),
  ],
  [
    datetime("2014-07-21T21:40:36.143+0200"),
    datetime("2015-07-21T21:40:32.142+0100"),
    ...(["P1YT59M55.999S", "P1Y", "P365D", "PT8760H59M55.999S"] as const),
  ],
  [
    datetime("2017-10-29T00:00[Europe/Stockholm]"),
    datetime("2017-10-30T00:00[Europe/Stockholm]"),
    ...(["P1D", "PT0S", "P1D", "PT25H"] as const),
  ],
  [
    datetime("2017-10-28T23:00[Europe/Stockholm]"),
    datetime("2017-10-29T04:00[Europe/Stockholm]"),
    ...(["PT6H", "PT0S", "PT0S", "PT6H"] as const),
  ],
  [datetime("2017-10-29T00:00[Europe/Stockholm]"), localtime("04:00"), "PT5H", "PT0S", "PT0S", "PT5H"],
  [
    date("-999999999-01-01"),
    date("+999999999-12-31"),
    ...(["P1999999998Y11M30D", "P1999999998Y11M", "P730484999633D", "PT17531639991192H"] as const),
  ],
];

describe("the time between", () => {
  for (const [from, to, between, months, days, seconds] of examples)
    it(`${from.toString()} and ${to.toString()} is ${between}`, () => {
      const found = [durationBetween, durationInMonths, durationInDays, durationInSeconds].map((measure) =>
        measure(from, to).toString(),
      );
      expect(found).to.deep.equal([between, months, days, seconds]);
    });
});
