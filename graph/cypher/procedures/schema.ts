import type { GraphIndex } from "../../model/index/index.ts";
import type { ProcedureDefinition } from "./definition.ts";

/** What the graph is made of: labels, types and property keys in the order of their names. */
export const schema: readonly ProcedureDefinition[] = [
  names("db.labels", "label", "labels that a node has", ({ lookup }) =>
    [...lookup.labelNames().keys()].filter((label) => lookup.labelCount(label) > 0),
  ),
  names(
    "db.relationshipTypes",
    "relationshipType",
    "types that a relationship has",
    ({ typeNames, typeCounts }) => typeNames.filter((_, id) => typeCounts[id]! > 0),
  ),
  names("db.propertyKeys", "propertyKey", "property keys that a node or relationship has or had", (index) => [
    ...index.propertyKeys(),
  ]),
];

function names(
  name: string,
  result: string,
  what: string,
  list: (index: GraphIndex) => readonly string[],
): ProcedureDefinition {
  return {
    name,
    parameters: [],
    results: [{ name: result, types: ["String"] }],
    description: `The ${what}.`,
    run: (index) => [...list(index)].sort().map((value) => [value]),
  };
}
