export { link } from "./link.ts";
export { loadRanker } from "./load-ranker.ts";
export type { Ranker } from "./ranker.ts";
