import { expect } from "chai";
import { findDay, readDay } from "../../src/articles/dates/day.ts";

const whole: readonly (readonly [text: string, day: string | null])[] = [
  ["January 23, 2026", "2026-01-23"],
  ["Jan. 3, 2026", "2026-01-03"],
  ["Friday, January 23rd, 2026", "2026-01-23"],
  ["23 January 2026", "2026-01-23"],
  ["the 2nd of February 2026", "2026-02-02"],
  ["Tue., 3 Mar 2026", "2026-03-03"],
  ["Sept 9 2025", "2025-09-09"],
  ["03-Feb-2026", "2026-02-03"],
  ["2026-01-23", "2026-01-23"],
  ["2026-01-23T23:30:00-05:00", "2026-01-23"],
  ["20260123T101500Z", "2026-01-23"],
  ["2026/1/3 10:00", "2026-01-03"],
  ["23.01.2026", "2026-01-23"],
  ["Fri, 23 Jan 2026 10:00:00 GMT", "2026-01-23"],
  ["01/23/2026", "2026-01-23"],
  ["23/01/2026", "2026-01-23"],
  ["04/04/2026", "2026-04-04"],
  ["03/04/2026", null],
  ["February 30, 2026", null],
  ["29 February 2024", "2024-02-29"],
  ["29 February 2026", null],
  ["2026-13-01", null],
  ["January 2026", null],
  ["Jan 09", null],
  ["in 2026", null],
  ["Mayor 3, 2026", null],
  ["room 120260123", null],
];

const fields: readonly (readonly [value: unknown, day: string | null])[] = [
  [1769162400, "2026-01-23"],
  [1769162400000, "2026-01-23"],
  ["1769162400", "2026-01-23"],
  [42, null],
  [Number.NaN, null],
  [null, null],
  [{ day: 1 }, null],
  ["yesterday", null],
];

describe("a day of publication", () => {
  for (const [text, day] of whole)
    it(`is ${String(day)} in "${text}"`, () => {
      expect(findDay(text)?.day ?? null).to.equal(day);
    });

  for (const [value, day] of fields)
    it(`is ${String(day)} in the field ${JSON.stringify(value)}`, () => {
      expect(readDay(value)).to.equal(day);
    });

  it("is the first of several, with its place", () => {
    const text = "Updated 5 May 2026, first published 2026-05-04";
    const found = findDay(text);
    expect(found?.day).to.equal("2026-05-05");
    expect(text.slice(found?.start, found?.end)).to.equal("5 May 2026");
  });
});
