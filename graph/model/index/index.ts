export { Adjacency } from "./adjacency.ts";
export type { Dictionary } from "./dictionary.ts";
export { GraphIndex } from "./graph-index.ts";
export { GraphWriter } from "./graph-writer.ts";
export { LiveIndex } from "./live-index.ts";
export { flatShape, propertyGraphShape, type GraphShape } from "./shape.ts";
