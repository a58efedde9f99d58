export type * from "./annotation.ts";
export type * from "./quotation.ts";
export type * from "./time.ts";
