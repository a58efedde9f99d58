import { checkDay, civilOf, dayOf, formatDay, type CivilDate } from "./calendar.ts";
import { parseDay } from "./parse-date.ts";

/** A DATE: the day, counted from 1970-01-01. */
export class CypherDate {
  readonly kind = "Date";
  readonly days: number;

  constructor(days: number) {
    this.days = checkDay(days);
  }

  /** Months and days count from 1. */
  static of(year: number, month: number, day: number): CypherDate {
    return new CypherDate(dayOf(year, month, day));
  }

  /** Reads ISO 8601: "2015-07-21", "20150721", "2015-W30-2", "2015-202", "2015-Q3", "2015". Throws `ValueError`. */
  static parse(text: string): CypherDate {
    return new CypherDate(parseDay(text));
  }

  civil(): CivilDate {
    return civilOf(this.days);
  }

  toString(): string {
    return formatDay(this.days);
  }
}
