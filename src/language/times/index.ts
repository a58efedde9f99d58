export { findTimes, placeInYear, type TimeContext } from "./find.ts";
