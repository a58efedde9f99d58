export type { Zoning } from "./label.ts";
export { zone } from "./label.ts";
