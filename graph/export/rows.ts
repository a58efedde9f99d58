import type { PropertyGraph, StoredProperties } from "../model/index.ts";

/** Nodes that are written alike: all of them carry exactly these labels. */
export interface NodeGroup {
  readonly labels: readonly string[];
  readonly rows: readonly NodeRow[];
}

export interface NodeRow {
  readonly key: string;
  readonly properties: StoredProperties;
}

/** Relationships that are written alike: of one type, between nodes that are found by the same labels. */
export interface RelationshipGroup {
  readonly type: string;
  /** The first label of the nodes they start at and end at, null when these have none. */
  readonly fromLabel: string | null;
  readonly toLabel: string | null;
  readonly rows: readonly RelationshipRow[];
}

export interface RelationshipRow {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly properties: StoredProperties;
}

/** A graph as a database takes it: in groups, each of which one statement can write. */
export interface Rows {
  /** The property that holds the key of a node, by which it is found again: "id" where that is the key already. */
  readonly nodeKey: string;
  readonly relationshipKey: string;
  /** The first label of each node, without repetition: where the key must be unique. */
  readonly keyLabels: readonly string[];
  readonly nodes: readonly NodeGroup[];
  readonly relationships: readonly RelationshipGroup[];
}

/** Groups a graph in its own order, so that the same graph gives the same rows. */
export function rowsOf(graph: PropertyGraph): Rows {
  const nodes = new Map<string, NodeGroup & { rows: NodeRow[] }>();
  for (const { node: key, attributes } of graph.nodeEntries()) {
    const { labels, properties } = attributes;
    entry(nodes, labels.join("\0"), () => ({ labels, rows: [] })).rows.push({ key, properties });
  }
  const relationships = new Map<string, RelationshipGroup & { rows: RelationshipRow[] }>();
  for (const {
    edge: key,
    attributes,
    source: from,
    target: to,
    sourceAttributes,
    targetAttributes,
  } of graph.edgeEntries()) {
    const { type, properties } = attributes;
    const fromLabel = sourceAttributes.labels[0] ?? null;
    const toLabel = targetAttributes.labels[0] ?? null;
    entry(relationships, [type, fromLabel, toLabel].join("\0"), () => ({
      type,
      fromLabel,
      toLabel,
      rows: [],
    })).rows.push({
      key,
      from,
      to,
      properties,
    });
  }
  const groups = [...nodes.values()];
  return {
    nodeKey: keyProperty(groups),
    relationshipKey: keyProperty([...relationships.values()], true),
    keyLabels: [...new Set(groups.flatMap(({ labels }) => labels.slice(0, 1)))],
    nodes: groups,
    relationships: [...relationships.values()],
  };
}

/** All relationships of each type, whatever nodes they join. */
export function relationshipsByType({
  relationships,
}: Rows): readonly Pick<RelationshipGroup, "type" | "rows">[] {
  const rows = new Map<string, RelationshipRow[]>();
  for (const group of relationships)
    for (const row of group.rows) entry(rows, group.type, () => []).push(row);
  return Array.from(rows, ([type, all]) => ({ type, rows: all }));
}

/** Pieces of a list, of at most so many items. */
export function* batches<T>(rows: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}

function entry<T>(groups: Map<string, T>, key: string, create: () => T): T {
  let group = groups.get(key);
  if (!group) groups.set(key, (group = create()));
  return group;
}

/** "id", unless some element says something else by it, or lacks it where `mayLack` is false. */
function keyProperty(
  groups: readonly {
    readonly rows: readonly { readonly key: string; readonly properties: StoredProperties }[];
  }[],
  mayLack = false,
): string {
  const isKey = ({ key, properties }: { readonly key: string; readonly properties: StoredProperties }) =>
    properties["id"] === key || (mayLack && properties["id"] === undefined);
  return groups.every(({ rows }) => rows.every(isKey)) ? "id" : "_key";
}
