export { actionTypeNames, actionTypes, scoreOf, type ActionType, type Quad } from "./action-types.ts";
export { nodeLabelNames, nodeLabels, type NodeLabel, type NodeProperties } from "./node-labels.ts";
export {
  relationshipTypeNames,
  relationshipTypes,
  type RelationshipProperties,
  type RelationshipType,
} from "./relationship-types.ts";
export { textIndexes } from "./text-indexes.ts";
export type { PropertyRow, PropertyTable, PropertyType, PropertyTypes } from "./property-types.ts";
