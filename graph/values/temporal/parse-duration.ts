import { argumentError } from "../error.ts";
import { addIntegers, integer, multiplyIntegers, type Integer } from "../integer.ts";
import { approximateDuration, type DurationParts } from "./approximate.ts";
import { parseTimeOfDay } from "./parse-time.ts";

const number = String.raw`([+-]?\d+(?:[.,]\d+)?)`;
const units = new RegExp(
  `^([+-]?)P(?=.)(?:${number}Y)?(?:${number}M)?(?:${number}W)?(?:${number}D)?` +
    `(?:T(?=.)(?:${number}H)?(?:${number}M)?(?:${number}S)?)?$`,
  "i",
);
const calendar = /^([+-]?)P(\d{4})-(\d{2})-(\d{2})(?:T(.+))?$/i;
const basicCalendar = /^([+-]?)P(\d{4})(\d{2})(\d{2})(?:T(.+))?$/i;

/** Reads a duration of ISO 8601, by units or in the shape of a date; throws `ValueError`. */
export function parseDuration(text: string): DurationParts {
  const byUnits = units.exec(text);
  if (byUnits && isFractionLast(text)) return ofUnits(byUnits);
  const byCalendar = calendar.exec(text) ?? basicCalendar.exec(text);
  if (byCalendar) return ofCalendar(byCalendar);
  throw argumentError(`"${text}" is no duration; write it as P1Y2M3DT4H5M6.7S or P2012-02-02T14:37:21`);
}

/** Only the last part may have a fraction. */
function isFractionLast(text: string): boolean {
  return /^[^.,]*([.,]\d+[A-Z])?$/i.test(text);
}

function ofUnits([
  ,
  sign,
  years,
  months,
  weeks,
  days,
  hours,
  minutes,
  seconds,
]: RegExpExecArray): DurationParts {
  const factor = sign === "-" ? -1 : 1;
  const [wholeSeconds, nanoseconds] = secondsOf(seconds, factor);
  return approximateDuration(
    sum(times(years, 12 * factor), times(months, factor)),
    sum(times(weeks, 7 * factor), times(days, factor)),
    sum(sum(times(hours, 3600 * factor), times(minutes, 60 * factor)), wholeSeconds),
    nanoseconds,
  );
}

function ofCalendar([, sign, years, months, days, time]: RegExpExecArray): DurationParts {
  const factor = sign === "-" ? -1 : 1;
  const nanoseconds = time === undefined ? 0 : parseTimeOfDay(time).nanoseconds;
  return {
    months: factor * (Number(years) * 12 + Number(months)),
    days: factor * Number(days),
    seconds: 0,
    nanoseconds: factor * nanoseconds,
  };
}

function times(text: string | undefined, factor: number): Integer {
  if (text === undefined) return 0;
  return /^[+-]?\d+$/.test(text)
    ? multiplyIntegers(integer(BigInt(text.replace("+", ""))), factor)
    : Number(text.replace(",", ".")) * factor;
}

/** A sum that may have a fraction. */
function sum(a: Integer, b: Integer): Integer {
  const isWhole = (value: Integer) => typeof value === "bigint" || Number.isInteger(value);
  return isWhole(a) && isWhole(b) ? addIntegers(a, b) : Number(a) + Number(b);
}

/** Seconds are read digit by digit, so that no nanosecond is lost. */
function secondsOf(text: string | undefined, factor: number): [seconds: Integer, nanoseconds: number] {
  if (text === undefined) return [0, 0];
  const [whole = "0", fraction = ""] = text.split(/[.,]/);
  const sign = text.startsWith("-") ? -factor : factor;
  return [times(whole, factor), sign * Number(fraction.slice(0, 9).padEnd(9, "0")) + 0];
}
