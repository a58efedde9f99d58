import type { NodeAttributes, EdgeAttributes, StoredProperties } from "../property-graph.ts";

/** How a graph's attributes are read. The default is ours, labels and type apart from properties. */
export interface GraphShape {
  readonly labels: (attributes: Readonly<Record<string, unknown>>) => readonly string[];
  readonly nodeProperties: (attributes: Readonly<Record<string, unknown>>) => StoredProperties;
  readonly type: (attributes: Readonly<Record<string, unknown>>) => string;
  readonly relationshipProperties: (attributes: Readonly<Record<string, unknown>>) => StoredProperties;
  /** Whether the engine may write: it writes attributes of the default shape only. */
  readonly isWritable: boolean;
}

const none: StoredProperties = {};

export const propertyGraphShape: GraphShape = {
  labels: (attributes) => (attributes as Partial<NodeAttributes>).labels ?? [],
  nodeProperties: (attributes) => (attributes as Partial<NodeAttributes>).properties ?? none,
  type: (attributes) => (attributes as Partial<EdgeAttributes>).type ?? "",
  relationshipProperties: (attributes) => (attributes as Partial<EdgeAttributes>).properties ?? none,
  isWritable: true,
};

/** Flat graphs: all attributes are properties, and those named here are the label and the type as well. */
export const flatShape = (label: string, type: string): GraphShape => ({
  labels: (attributes) => labelsOf(attributes[label]),
  nodeProperties: (attributes) => attributes as StoredProperties,
  type: (attributes) => (typeof attributes[type] === "string" ? attributes[type] : ""),
  relationshipProperties: (attributes) => attributes as StoredProperties,
  isWritable: false,
});

function labelsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((label) => typeof label === "string") : [];
}
