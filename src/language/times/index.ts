export { attachTimes } from "./attach.ts";
export { findTimes, placeInYear, type TimeContext } from "./find.ts";
