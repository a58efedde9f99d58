export { merge } from "./merge.ts";
export type * from "./merged.ts";
