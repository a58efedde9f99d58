import type { NodeValue, RelationshipValue } from "../../../values/index.ts";
import { scalar } from "../define.ts";
import type { FunctionDefinition } from "../signature.ts";

/** Of nodes and relationships. */
export const furtherGraph: readonly FunctionDefinition[] = [
  scalar(
    "elementId(element: Node | Relationship): String",
    "the graph's own key",
    (element: NodeValue | RelationshipValue) => element.key,
  ),
];
