import type { TimeRule } from "../rule.ts";
import { dateRules } from "./dates.ts";
import { dayRules } from "./days.ts";
import { feastRules } from "./feasts.ts";
import { monthRules } from "./months.ts";
import { offsetRules } from "./offsets.ts";
import { periodRules } from "./periods.ts";
import { weekdayRules } from "./weekdays.ts";
import { yearRules } from "./years.ts";

/** Every way of naming a time; where two match, the one that begins first wins, then the longer, then the earlier here. */
export const timeRules: readonly TimeRule[] = [
  ...dateRules,
  ...feastRules,
  ...monthRules,
  ...weekdayRules,
  ...dayRules,
  ...periodRules,
  ...offsetRules,
  ...yearRules,
];
