import type { GraphIndex } from "../../model/index/index.ts";
import type { MapValue, NodeValue, RelationshipValue, Value } from "../../values/index.ts";
import { procedure } from "../procedures/define.ts";

/** The schema as a graph: a node for every label, a relationship for every type between two labels. */
export const visualization = procedure(
  "db.schema.visualization(): nodes: List, relationships: List",
  "A node for every label, and a relationship for every type that joins two of them.",
  (index) => {
    const nodes = new Map<string, NodeValue>();
    const relationships = new Map<string, RelationshipValue>();
    const nodeOf = (label: string): NodeValue => {
      let node = nodes.get(label);
      if (!node) nodes.set(label, (node = schemaNode(-1 - nodes.size, label)));
      return node;
    };
    index.nodeLabels.forEach((labels, id) => {
      if (index.isNodeAlive(id)) labels.forEach(nodeOf);
    });
    for (const [type, start, end] of joined(index)) {
      const key = `${type}\0${start}\0${end}`;
      if (!relationships.has(key)) {
        const ends = { start: nodeOf(start).id, end: nodeOf(end).id };
        relationships.set(key, schemaRelationship(-1 - relationships.size, type, ends));
      }
    }
    return [[[...nodes.values()], [...relationships.values()]]];
  },
);

/** Type, label of the start and label of the end of all relationships. */
function* joined(index: GraphIndex): Iterable<readonly [string, string, string]> {
  const { nodeLabels, starts, ends } = index;
  for (let id = 0; id < index.relationshipKeys.length; id++) {
    if (!index.isRelationshipAlive(id)) continue;
    for (const start of nodeLabels[starts.data[id]!]!)
      for (const end of nodeLabels[ends.data[id]!]!) yield [index.typeOf(id), start, end];
  }
}

/** Ids below zero are of no node in the graph. */
function schemaNode(id: number, label: string): NodeValue {
  const properties = new Map<string, Value>([
    ["name", label],
    ["indexes", []],
    ["constraints", []],
  ]);
  return { kind: "Node", key: String(id), labels: () => [label], ...virtual(id, properties) };
}

function schemaRelationship(
  id: number,
  type: string,
  ends: { readonly start: number; readonly end: number },
): RelationshipValue {
  return { kind: "Relationship", key: String(id), type, ...ends, ...virtual(id, new Map([["name", type]])) };
}

const virtual = (id: number, properties: MapValue) => ({
  id,
  property: (key: string) => properties.get(key) ?? null,
  properties: () => properties,
});
