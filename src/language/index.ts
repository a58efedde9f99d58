export type * from "./annotation.ts";
export type * from "./quotation.ts";
export type * from "./time.ts";
export { loadReader } from "./load.ts";
export { Reader } from "./reader.ts";
export { attachTimes, findTimes, placeInYear, type TimeContext } from "./times/index.ts";
export { findQuotations, findQuoted } from "./quotations/index.ts";
export { findNumbers } from "./numbers/index.ts";
export type * from "./number.ts";
