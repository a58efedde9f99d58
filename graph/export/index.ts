export { toCsv, type FilePiece } from "./csv.ts";
export { toCypherScript } from "./cypher-script.ts";
export { toGexf } from "./gexf.ts";
export { toGraphml } from "./graphml.ts";
export { toJson } from "./json.ts";
export {
  batches,
  relationshipsByType,
  rowsOf,
  type NodeGroup,
  type NodeRow,
  type RelationshipGroup,
  type RelationshipRow,
  type Rows,
} from "./rows.ts";
export {
  constraintStatement,
  nodeCountStatement,
  nodeStatement,
  relationshipStatement,
} from "./statements.ts";
