import type { GraphIndex } from "../../model/index/index.ts";
import type { ProcedureDefinition } from "./definition.ts";
import { procedure } from "./define.ts";

/** What the graph is made of: labels, types and property keys in the order of their names. */
export const schema: readonly ProcedureDefinition[] = [
  names("db.labels(): label: String", "The labels that a node has.", ({ lookup }) =>
    [...lookup.labelNames().keys()].filter((label) => lookup.labelCount(label) > 0),
  ),
  names(
    "db.relationshipTypes(): relationshipType: String",
    "The types that a relationship has.",
    ({ typeNames, typeCounts }) => typeNames.filter((_, id) => typeCounts[id]! > 0),
  ),
  names(
    "db.propertyKeys(): propertyKey: String",
    "The property keys that a node or relationship has or had.",
    (index) => [...index.propertyKeys()],
  ),
];

function names(
  text: string,
  description: string,
  list: (index: GraphIndex) => readonly string[],
): ProcedureDefinition {
  return procedure(text, description, (index) => [...list(index)].sort().map((value) => [value]));
}
