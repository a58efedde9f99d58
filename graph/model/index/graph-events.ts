import type { PropertyGraph } from "../property-graph.ts";
import type { GraphIndex } from "./graph-index.ts";

/** A view may keep positions and colours on the same nodes; of the default shape only these matter to a query. */
const ours: ReadonlySet<string> = new Set(["labels", "properties", "type"]);

/** What graphology says of an event; which of it depends on the event. */
interface Change {
  readonly key: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly source: string;
  readonly target: string;
  /** Of changed attributes: one name, a hint of several, or nothing. */
  readonly name?: string;
  readonly hints?: { readonly attributes?: readonly string[] } | null;
}

/** Brings the index in step; false when only building it anew helps. */
type Step = (index: GraphIndex, change: Change, graph: PropertyGraph) => boolean;

const steps: Readonly<Record<string, Step>> = {
  nodeAdded: (index, { key, attributes }) => {
    index.addNode(key, index.shape.labels(attributes), index.shape.nodeProperties(attributes));
    return true;
  },
  edgeAdded: (index, { key, attributes, source, target }) => {
    const { nodeIds, shape } = index;
    const [start, end] = [nodeIds.get(source)!, nodeIds.get(target)!];
    index.addRelationship(key, shape.type(attributes), start, end, shape.relationshipProperties(attributes));
    return true;
  },
  nodeDropped: (index, { key }) => {
    index.dropNode(index.nodeIds.get(key)!);
    return true;
  },
  edgeDropped: (index, { key, source, target }) => {
    const id = index.findRelationship(key, source, target);
    if (id !== -1) index.dropRelationship(id);
    return id !== -1;
  },
  nodeAttributesUpdated: (index, { key, attributes, name }) => {
    const { shape } = index;
    const id = index.nodeIds.get(key)!;
    const labels = shape.labels(attributes);
    // Of a list changed in place there is no telling what it held before.
    if (name === "labels" && labels === index.nodeLabels[id]) return false;
    index.setLabels(id, labels);
    index.setNodeProperties(id, shape.nodeProperties(attributes));
    return true;
  },
  edgeAttributesUpdated: (index, { key, attributes }, graph) => {
    const { shape } = index;
    const id = index.findRelationship(key, graph.source(key), graph.target(key));
    if (id === -1 || shape.type(attributes) !== index.typeOf(id)) return false;
    index.setRelationshipProperties(id, shape.relationshipProperties(attributes));
    return true;
  },
};

/** Follows a graph that others may change. `current` gives the index to keep in step, or null when there is none. */
export function follow(graph: PropertyGraph, current: () => GraphIndex | null, forget: () => void): void {
  for (const event of [
    ...Object.keys(steps),
    "eachNodeAttributesUpdated",
    "eachEdgeAttributesUpdated",
    "cleared",
    "edgesCleared",
  ])
    graph.on(event as "cleared", (change?: Change) => {
      const index = current();
      if (!index || (change && event.endsWith("Updated") && !isRelevant(change, index))) return;
      index.version += 1;
      if (!change || steps[event]?.(index, change, graph) !== true) forget();
    });
}

function isRelevant({ name, hints }: Change, { shape }: GraphIndex): boolean {
  const names = name === undefined ? hints?.attributes : [name];
  return !names || !shape.isWritable || names.some((each) => ours.has(each));
}
