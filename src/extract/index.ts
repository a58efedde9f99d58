export { extract } from "./extract.ts";
export { listing } from "./listing.ts";
export type * from "./mention.ts";
export type * from "./report.ts";
