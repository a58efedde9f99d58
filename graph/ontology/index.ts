export { actionTypeNames, actionTypes, scoreOf, type ActionType, type Quad } from "./action-types.ts";
export { nodeLabelNames, nodeLabels, type NodeLabel } from "./node-labels.ts";
export { relationshipTypeNames, relationshipTypes, type RelationshipType } from "./relationship-types.ts";
export type { PropertyRow, PropertyTable, PropertyType } from "./property-types.ts";
