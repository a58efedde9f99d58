import {
  nodeLabels,
  relationshipTypes,
  type NodeLabel,
  type NodeProperties,
  type PropertyTable,
  type PropertyType,
  type RelationshipProperties,
  type RelationshipType,
} from "../ontology/index.ts";
import { float } from "../values/float.ts";
import { CypherDate } from "../values/temporal/index.ts";
import type { PropertyValue } from "../values/value.ts";
import { createPropertyGraph, type PropertyGraph, type StoredProperties } from "./property-graph.ts";

/**
 * The graph of the ontology: typed ways in, graphology inside. A node's key is its `id`; a relationship's key is its
 * ends and type, numbered from the second of the same kind on, so that the same facts give the same keys.
 */
export class KnowledgeGraph {
  readonly graph: PropertyGraph;

  constructor(graph: PropertyGraph = createPropertyGraph()) {
    this.graph = graph;
  }

  addNode<L extends NodeLabel>(label: L, properties: NodeProperties<L> & { readonly id: string }): string {
    const { labels, properties: table } = nodeLabels[label];
    this.graph.addNode(properties.id, { labels, properties: stored(table, properties) });
    return properties.id;
  }

  addRelationship<T extends RelationshipType>(
    type: T,
    from: string,
    to: string,
    properties: RelationshipProperties<T>,
  ): string {
    const key = this.freeKey(`${from}|${type}|${to}`);
    const table = relationshipTypes[type].properties;
    this.graph.addDirectedEdgeWithKey(key, from, to, { type, properties: stored(table, properties) });
    return key;
  }

  private freeKey(base: string): string {
    if (!this.graph.hasEdge(base)) return base;
    for (let n = 2; ; n++) {
      const key = `${base}|${n}`;
      if (!this.graph.hasEdge(key)) return key;
    }
  }
}

function stored(table: PropertyTable, given: object): StoredProperties {
  const values = given as Readonly<Record<string, PlainValue | null | undefined>>;
  const result: StoredProperties = {};
  for (const [name, { type }] of Object.entries(table)) {
    const value = values[name];
    if (value !== undefined && value !== null) result[name] = storedValue(type, value);
  }
  return result;
}

type PlainValue = string | number | boolean | readonly string[] | readonly number[];

function storedValue(type: PropertyType, value: PlainValue): PropertyValue {
  if (type === "FLOAT") return float(value as number);
  if (type === "DATE") return CypherDate.parse(value as string);
  return value;
}
