export { fullText } from "./procedures.ts";
export type { TextIndex } from "./text-index.ts";
