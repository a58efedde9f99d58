import { argumentError } from "../error.ts";
import { integer, multiplyIntegers, type Integer } from "../integer.ts";
import type { DurationParts } from "./approximate.ts";
import { durationOfUnits } from "./duration-units.ts";
import { parseTimeOfDay } from "./parse-time.ts";

const number = String.raw`([+-]?\d+(?:[.,]\d+)?)`;
/** One number for each of `units`. */
const byUnits = new RegExp(
  `^([+-]?)P(?=.)(?:${number}Y)?(?:${number}M)?(?:${number}W)?(?:${number}D)?` +
    `(?:T(?=.)(?:${number}H)?(?:${number}M)?(?:${number}S)?)?$`,
  "i",
);
const units = ["years", "months", "weeks", "days", "hours", "minutes", "seconds"];
const calendar = /^([+-]?)P(\d{4})-(\d{2})-(\d{2})(?:T(.+))?$/i;
const basicCalendar = /^([+-]?)P(\d{4})(\d{2})(\d{2})(?:T(.+))?$/i;

/** Reads a duration of ISO 8601, by units or in the shape of a date; throws `ValueError`. */
export function parseDuration(text: string): DurationParts {
  const written = byUnits.exec(text);
  if (written && isFractionLast(text)) return ofUnits(written);
  const byCalendar = calendar.exec(text) ?? basicCalendar.exec(text);
  if (byCalendar) return ofCalendar(byCalendar);
  throw argumentError(`"${text}" is no duration; write it as P1Y2M3DT4H5M6.7S or P2012-02-02T14:37:21`);
}

/** Only the last part may have a fraction. */
function isFractionLast(text: string): boolean {
  return /^[^.,]*([.,]\d+[A-Z])?$/i.test(text);
}

function ofUnits([, sign, ...texts]: RegExpExecArray): DurationParts {
  const factor = sign === "-" ? -1 : 1;
  return durationOfUnits(units.flatMap((unit, i) => amountsOf(unit, texts[i], factor)));
}

type Amount = readonly [unit: string, amount: Integer];

/** Seconds are read digit by digit, so that no nanosecond is lost. */
function amountsOf(unit: string, text: string | undefined, factor: number): readonly Amount[] {
  if (text === undefined) return [];
  if (unit !== "seconds") return [[unit, numberOf(text, factor)]];
  const [whole = "0", fraction = ""] = text.split(/[.,]/);
  const sign = text.startsWith("-") ? -factor : factor;
  const nanoseconds = sign * Number(fraction.slice(0, 9).padEnd(9, "0")) + 0;
  return [
    [unit, numberOf(whole, factor)],
    ["nanoseconds", nanoseconds],
  ];
}

function numberOf(text: string, factor: number): Integer {
  return /^[+-]?\d+$/.test(text)
    ? multiplyIntegers(integer(BigInt(text.replace("+", ""))), factor)
    : Number(text.replace(",", ".")) * factor;
}

function ofCalendar([, sign, years, months, days, time]: RegExpExecArray): DurationParts {
  const factor = sign === "-" ? -1 : 1;
  const nanoseconds = time === undefined ? 0 : parseTimeOfDay(time).nanoseconds;
  return [factor * (Number(years) * 12 + Number(months)), factor * Number(days), 0, factor * nanoseconds];
}
