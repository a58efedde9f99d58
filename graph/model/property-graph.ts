import { MultiDirectedGraph } from "graphology";
import type { PropertyValue } from "../values/value.ts";

export type StoredProperties = Record<string, PropertyValue>;

/** Attributes of a graphology node: properties live apart from labels, so that no user property can collide. */
export interface NodeAttributes {
  labels: readonly string[];
  properties: StoredProperties;
}

/** Attributes of a graphology edge. */
export interface EdgeAttributes {
  type: string;
  properties: StoredProperties;
}

/** A property graph in graphology: what the Cypher engine, the exporters and the view read. */
export type PropertyGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

export function createPropertyGraph(): PropertyGraph {
  return new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
}
