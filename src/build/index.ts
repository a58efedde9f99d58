export { build, type Build, type BuildOptions } from "./build.ts";
export type { BuildReport, Coverage } from "./report.ts";
