export { startLayout, type LayoutRun } from "./run.ts";
export { layoutJob } from "./start.ts";
export { settle } from "./settle.ts";
export type { FromWorker, LayoutJob } from "./protocol.ts";
