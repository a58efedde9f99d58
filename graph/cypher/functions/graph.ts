import {
  isMap,
  type ListValue,
  type MapValue,
  type NodeValue,
  type PathValue,
  type RelationshipValue,
} from "../../values/index.ts";
import { contextual, scalar } from "./define.ts";
import type { FunctionDefinition } from "./signature.ts";

/** Functions of nodes, relationships and paths. */
export const graphFunctions: readonly FunctionDefinition[] = [
  scalar(
    "id(element: Node | Relationship): Integer",
    "number of the element in this graph",
    (element: Element) => element.id,
  ),
  scalar("labels(node: Node): List<String>", "labels of the node", (node: NodeValue) => node.labels()),
  scalar(
    "type(relationship: Relationship): String",
    "type of the relationship",
    (it: RelationshipValue) => it.type,
  ),
  scalar("keys(value: Node | Relationship | Map): List<String>", "names of the properties or entries", keys),
  scalar(
    "properties(value: Node | Relationship | Map): Map",
    "all properties as a map",
    (value: Element | MapValue) => (isMap(value) ? value : value.properties()),
  ),
  scalar(
    "nodes(path: Path): List<Node>",
    "nodes of the path in order",
    (path: PathValue): ListValue => path.nodes,
  ),
  scalar(
    "relationships(path: Path): List<Relationship>",
    "relationships of the path in order",
    (path: PathValue): ListValue => path.relationships,
  ),
  scalar(
    "length(path: Path): Integer",
    "number of relationships of the path",
    (path: PathValue) => path.relationships.length,
  ),
  contextual(
    "startNode(relationship: Relationship): Node",
    "the node it starts from",
    (context) =>
      ({ start }: RelationshipValue) =>
        context.node(start),
  ),
  contextual(
    "endNode(relationship: Relationship): Node",
    "the node it ends at",
    (context) =>
      ({ end }: RelationshipValue) =>
        context.node(end),
  ),
];

type Element = NodeValue | RelationshipValue;

function keys(value: Element | MapValue): ListValue {
  return [...(isMap(value) ? value : value.properties()).keys()];
}
