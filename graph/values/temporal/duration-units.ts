import { addIntegers, multiplyIntegers, type Integer } from "../integer.ts";
import { approximateDuration, type DurationParts } from "./approximate.ts";

const parts = ["months", "days", "seconds", "nanoseconds"] as const;

/** The units in which a duration is written, as so many of a part that it stores. */
export const durationUnits = new Map<string, readonly [part: (typeof parts)[number], size: number]>([
  ["years", ["months", 12]],
  ["quarters", ["months", 3]],
  ["months", ["months", 1]],
  ["weeks", ["days", 7]],
  ["days", ["days", 1]],
  ["hours", ["seconds", 3600]],
  ["minutes", ["seconds", 60]],
  ["seconds", ["seconds", 1]],
  ["milliseconds", ["nanoseconds", 1_000_000]],
  ["microseconds", ["nanoseconds", 1_000]],
  ["nanoseconds", ["nanoseconds", 1]],
]);

/** The parts of a duration of so much of each unit; amounts may be fractional and negative. */
export function durationOfUnits(amounts: Iterable<readonly [unit: string, amount: Integer]>): DurationParts {
  const totals: [Integer, Integer, Integer, Integer] = [0, 0, 0, 0];
  for (const [unit, amount] of amounts) {
    const [part, size] = durationUnits.get(unit)!;
    const at = parts.indexOf(part) as 0 | 1 | 2 | 3;
    totals[at] = plus(totals[at], amount, size);
  }
  return approximateDuration(...totals);
}

/** `total + amount * size`, exact while all are whole. */
function plus(total: Integer, amount: Integer, size: number): Integer {
  const isWhole = (n: Integer) => typeof n === "bigint" || Number.isInteger(n);
  return isWhole(total) && isWhole(amount)
    ? addIntegers(total, multiplyIntegers(amount, size))
    : Number(total) + Number(amount) * size;
}
