export { check, nodeLabelOf, type Problem } from "./check.ts";
export { KnowledgeGraph } from "./knowledge-graph.ts";
export {
  createPropertyGraph,
  type EdgeAttributes,
  type NodeAttributes,
  type PropertyGraph,
  type StoredProperties,
} from "./property-graph.ts";
export { formatVersion, GraphFileError, loadGraph, parseGraph, serialize } from "./serialize.ts";
