export { addDuration, addDurations, divideDuration, multiplyDuration, negateDuration } from "./arithmetic.ts";
export { durationBetween, durationInDays, durationInMonths, durationInSeconds } from "./between.ts";
export { compareTemporal, sameTemporal } from "./compare.ts";
export { temporalComponent } from "./component.ts";
export {
  dateTimeAtEpoch,
  makeDate,
  makeDateTime,
  makeDuration,
  makeLocalDateTime,
  makeLocalTime,
  makeTime,
} from "./construct.ts";
export { CypherDateTime } from "./date-time.ts";
export { CypherDate } from "./date.ts";
export { CypherDuration } from "./duration.ts";
export { CypherLocalDateTime } from "./local-date-time.ts";
export { CypherLocalTime } from "./local-time.ts";
export type { Instantaneous } from "./moment.ts";
export { CypherTime } from "./time.ts";
export {
  truncateDate,
  truncateDateTime,
  truncateLocalDateTime,
  truncateLocalTime,
  truncateTime,
} from "./truncate.ts";
