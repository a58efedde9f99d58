import type { PropertyGraph, StoredProperties } from "../../graph/model/property-graph.ts";
import { groupingKey } from "../../graph/values/index.ts";

/** What the four observing queries of the TCK see of a graph ("Observability of side effects"). */
interface Snapshot {
  readonly nodes: ReadonlySet<string>;
  readonly relationships: ReadonlySet<string>;
  readonly properties: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
}

export function snapshot(graph: PropertyGraph): Snapshot {
  const properties = new Set<string>();
  const labels = new Set<string>();
  const gather = (entity: string, values: StoredProperties) => {
    for (const [key, value] of Object.entries(values))
      properties.add(JSON.stringify([entity, key, typeof value, String(groupingKey(value))]));
  };
  graph.forEachNode((key, attributes) => {
    for (const label of attributes.labels) labels.add(label);
    gather(`n${key}`, attributes.properties);
  });
  graph.forEachEdge((key, attributes) => {
    gather(`r${key}`, attributes.properties);
  });
  return { nodes: new Set(graph.nodes()), relationships: new Set(graph.edges()), properties, labels };
}

/** The differences that are not zero: `+nodes`, `-properties`, as the TCK names them. */
export function sideEffects(before: Snapshot, after: Snapshot): ReadonlyMap<string, number> {
  const effects = new Map<string, number>();
  for (const kind of ["nodes", "relationships", "properties", "labels"] as const) {
    const added = [...after[kind]].filter((item) => !before[kind].has(item)).length;
    const removed = [...before[kind]].filter((item) => !after[kind].has(item)).length;
    if (added > 0) effects.set(`+${kind}`, added);
    if (removed > 0) effects.set(`-${kind}`, removed);
  }
  return effects;
}
