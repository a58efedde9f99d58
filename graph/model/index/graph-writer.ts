import type { PropertyGraph, StoredProperties } from "../property-graph.ts";
import type { GraphIndex } from "./graph-index.ts";

/**
 * Writes to graphology and keeps the index in step. Every change leaves how to undo it, so that a statement that fails
 * leaves no trace. Property objects are replaced, never changed: undoing is putting the old one back.
 */
export class GraphWriter {
  private readonly graph: PropertyGraph;
  private readonly index: GraphIndex;
  private readonly undos: (() => void)[] = [];

  constructor(graph: PropertyGraph, index: GraphIndex) {
    this.graph = graph;
    this.index = index;
  }

  get changes(): number {
    return this.undos.length;
  }

  undo(): void {
    for (let undo = this.undos.pop(); undo; undo = this.undos.pop()) undo();
  }

  createNode(labels: readonly string[], properties: StoredProperties): number {
    const { graph, index } = this;
    const key = freeKey("n", index.nodeKeys.length, (taken) => graph.hasNode(taken));
    graph.addNode(key, { labels, properties });
    const id = index.addNode(key, labels, properties);
    this.indexProperties(id, properties);
    this.undos.push(() => {
      this.dropNode(id);
    });
    return id;
  }

  createRelationship(type: string, start: number, end: number, properties: StoredProperties): number {
    const { graph, index } = this;
    const key = freeKey("r", index.relationshipKeys.length, (taken) => graph.hasEdge(taken));
    graph.addDirectedEdgeWithKey(key, index.nodeKeys[start]!, index.nodeKeys[end]!, { type, properties });
    const id = index.addRelationship(key, type, start, end, properties);
    index.noteKeys(properties);
    this.undos.push(() => {
      this.dropRelationship(id);
    });
    return id;
  }

  setNodeProperties(id: number, properties: StoredProperties): void {
    const before = this.index.propertiesOfNode(id);
    this.replaceNodeProperties(id, properties);
    this.undos.push(() => {
      this.replaceNodeProperties(id, before);
    });
  }

  setRelationshipProperties(id: number, properties: StoredProperties): void {
    const before = this.index.propertiesOfRelationship(id);
    this.replaceRelationshipProperties(id, properties);
    this.undos.push(() => {
      this.replaceRelationshipProperties(id, before);
    });
  }

  setLabels(id: number, labels: readonly string[]): void {
    const before = this.index.labelsOf(id);
    this.replaceLabels(id, labels);
    this.undos.push(() => {
      this.replaceLabels(id, before);
    });
  }

  /** The caller has deleted its relationships. */
  deleteNode(id: number): void {
    const properties = this.index.propertiesOfNode(id);
    this.dropNode(id);
    this.undos.push(() => {
      this.restoreNode(id, properties);
    });
  }

  deleteRelationship(id: number): void {
    const properties = this.index.propertiesOfRelationship(id);
    this.dropRelationship(id);
    this.undos.push(() => {
      this.restoreRelationship(id, properties);
    });
  }

  private replaceNodeProperties(id: number, properties: StoredProperties): void {
    this.index.nodeProperties[id] = properties;
    this.graph.setNodeAttribute(this.index.nodeKeys[id]!, "properties", properties);
    this.indexProperties(id, properties);
  }

  private indexProperties(id: number, properties: StoredProperties): void {
    this.index.noteKeys(properties);
    this.index.numbers.note(id);
    this.index.lookup.note(id);
  }

  private replaceRelationshipProperties(id: number, properties: StoredProperties): void {
    this.index.relationshipProperties[id] = properties;
    this.index.noteKeys(properties);
    this.graph.setEdgeAttribute(this.index.relationshipKeys[id]!, "properties", properties);
  }

  private replaceLabels(id: number, labels: readonly string[]): void {
    const { index } = this;
    const before = index.nodeLabels[id]!;
    index.nodeLabels[id] = labels;
    this.graph.setNodeAttribute(index.nodeKeys[id]!, "labels", labels);
    for (const label of labels) if (!before.includes(label)) index.lookup.addLabel(id, label);
    for (const label of before) if (!labels.includes(label)) index.lookup.removeLabel(id, label);
  }

  private dropNode(id: number): void {
    const { index } = this;
    this.graph.dropNode(index.nodeKeys[id]!);
    for (const label of index.nodeLabels[id]!) index.lookup.removeLabel(id, label);
    index.nodeIds.delete(index.nodeKeys[id]!);
    index.nodeProperties[id] = undefined;
    index.numbers.note(id);
    index.lookup.note(id);
    index.deletedNodes += 1;
  }

  private restoreNode(id: number, properties: StoredProperties): void {
    const { index } = this;
    const labels = index.nodeLabels[id]!;
    this.graph.addNode(index.nodeKeys[id]!, { labels, properties });
    for (const label of labels) index.lookup.addLabel(id, label);
    index.nodeIds.set(index.nodeKeys[id]!, id);
    index.nodeProperties[id] = properties;
    index.deletedNodes -= 1;
    this.indexProperties(id, properties);
  }

  private dropRelationship(id: number): void {
    const { index } = this;
    this.graph.dropEdge(index.relationshipKeys[id]!);
    index.relationshipProperties[id] = undefined;
    index.typeCounts[index.types.data[id]!]! -= 1;
    index.deletedRelationships += 1;
    index.markChanged(id);
  }

  private restoreRelationship(id: number, properties: StoredProperties): void {
    const { graph, index } = this;
    const [start, end] = [index.starts.data[id]!, index.ends.data[id]!];
    const attributes = { type: index.typeOf(id), properties };
    graph.addDirectedEdgeWithKey(
      index.relationshipKeys[id]!,
      index.nodeKeys[start]!,
      index.nodeKeys[end]!,
      attributes,
    );
    index.relationshipProperties[id] = properties;
    index.typeCounts[index.types.data[id]!]! += 1;
    index.deletedRelationships -= 1;
    index.markChanged(id);
  }
}

function freeKey(prefix: string, count: number, isTaken: (key: string) => boolean): string {
  for (let n = count; ; n++) {
    const key = `${prefix}${n}`;
    if (!isTaken(key)) return key;
  }
}
