import { nodeLabelNames, nodeLabels, relationshipTypeNames, relationshipTypes } from "#graph";
import type { Vocabulary } from "../core/index.ts";

/** Keywords of the reading half of the language; a page's graph cannot be written. */
const keywords = [
  "MATCH",
  "OPTIONAL MATCH",
  "WHERE",
  "RETURN",
  "RETURN DISTINCT",
  "WITH",
  "UNWIND",
  "ORDER BY",
  "SKIP",
  "LIMIT",
  "UNION",
  "CALL",
  "EXPLAIN",
  "AND",
  "CONTAINS",
  "STARTS WITH",
  "ENDS WITH",
  "EXISTS",
  "IS NULL",
  "IS NOT NULL",
  "shortestPath",
  "count",
  "collect",
  "CASE",
  "DESC",
];

const tables = [...Object.values(nodeLabels), ...Object.values(relationshipTypes)];

/** The words of the ontology: the labels of nodes, the types of relationships, the properties of both. */
export const vocabulary: Vocabulary = {
  labels: [...nodeLabelNames, "Entity"],
  types: relationshipTypeNames,
  properties: [...new Set(tables.flatMap(({ properties }) => Object.keys(properties)))].sort(),
  keywords,
};
