import type { PropertyGraph, StoredProperties } from "../property-graph.ts";
import type { GraphIndex } from "./graph-index.ts";

interface Deletion {
  readonly isNode: boolean;
  readonly drop: () => void;
  readonly add: () => void;
  readonly restore: () => void;
}

/**
 * Writes to graphology and keeps the index in step. Every change leaves how to undo it, so that a statement that fails
 * leaves no trace. Property objects are replaced, never changed: undoing is putting the old one back.
 */
export class GraphWriter {
  private readonly graph: PropertyGraph;
  private readonly index: GraphIndex;
  /** What undoes each change; of what was made only the id: of a node as it is, of a relationship its complement. */
  private readonly undos: (number | (() => void))[] = [];

  /** What is to be deleted from graphology. */
  private readonly deletions: Deletion[] = [];
  private readonly checks: (() => void)[] = [];
  private hasDropped = false;

  constructor(graph: PropertyGraph, index: GraphIndex) {
    this.graph = graph;
    this.index = index;
  }

  get changes(): number {
    return this.undos.length;
  }

  undo(): void {
    for (let undo = this.undos.pop(); undo !== undefined; undo = this.undos.pop())
      if (typeof undo === "function") undo();
      else if (undo >= 0) this.dropNode(undo);
      else this.dropRelationship(~undo);
    if (this.hasDropped) this.restoreOrder();
  }

  /** What was dropped and is back stands last: all is added anew, in the order of the index, which never changed. */
  private restoreOrder(): void {
    const { graph, index } = this;
    const nodes = index.nodeKeys
      .filter((_, id) => index.isNodeAlive(id))
      .map((key) => [key, graph.getNodeAttributes(key)] as const);
    const relationships = index.relationshipKeys
      .filter((_, id) => index.isRelationshipAlive(id))
      .map((key) => [key, ...graph.extremities(key), graph.getEdgeAttributes(key)] as const);
    graph.clear();
    for (const [key, attributes] of nodes) graph.addNode(key, attributes);
    for (const relationship of relationships) graph.addDirectedEdgeWithKey(...relationship);
  }

  createNode(labels: readonly string[], properties: StoredProperties): number {
    const { graph, index } = this;
    const key = freeKey("n", index.nodeKeys.length, (taken) => graph.hasNode(taken));
    graph.addNode(key, { labels, properties });
    const id = index.addNode(key, labels, properties);
    this.undos.push(id);
    return id;
  }

  createRelationship(type: string, start: number, end: number, properties: StoredProperties): number {
    const { graph, index } = this;
    const { nodeKeys } = index;
    // Throws when one of them is deleted.
    index.propertiesOfNode(start);
    index.propertiesOfNode(end);
    const key = freeKey("r", index.relationshipKeys.length, (taken) => graph.hasEdge(taken));
    graph.addDirectedEdgeWithKey(key, nodeKeys[start]!, nodeKeys[end]!, { type, properties });
    const id = index.addRelationship(key, type, start, end, properties);
    this.undos.push(~id);
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

  /** Its relationships are deleted before the end of the statement. */
  deleteNode(id: number): void {
    const { graph, index } = this;
    const properties = index.propertiesOfNode(id);
    index.dropNode(id);
    this.defer({
      isNode: true,
      drop: () => {
        graph.dropNode(index.nodeKeys[id]!);
      },
      add: () => graph.addNode(index.nodeKeys[id]!, { labels: index.nodeLabels[id]!, properties }),
      restore: () => {
        index.restoreNode(id, properties);
      },
    });
  }

  deleteRelationship(id: number): void {
    const { graph, index } = this;
    const properties = index.propertiesOfRelationship(id);
    index.dropRelationship(id);
    this.defer({
      isNode: false,
      drop: () => {
        graph.dropEdge(index.relationshipKeys[id]!);
      },
      add: () => {
        const { nodeKeys, starts, ends } = index;
        const [start, end] = [nodeKeys[starts.data[id]!]!, nodeKeys[ends.data[id]!]!];
        const attributes = { type: index.typeOf(id), properties };
        graph.addDirectedEdgeWithKey(index.relationshipKeys[id]!, start, end, attributes);
      },
      restore: () => {
        index.restoreRelationship(id, properties);
      },
    });
  }

  /** Deletes from graphology what the index has forgotten: at the end of a statement, so that undoing it keeps all order. */
  commit(): void {
    for (const check of this.checks) check();
    const deletions = this.deletions.splice(0);
    // graphology drops a node's relationships with it, also those that were deleted after it.
    for (const { drop, add } of deletions.toSorted((a, b) => Number(a.isNode) - Number(b.isNode))) {
      this.hasDropped = true;
      drop();
      this.undos.push(add);
    }
  }

  /** A check of the statement's end: it throws when the graph must not stay so. */
  beforeCommit(check: () => void): void {
    this.checks.push(check);
  }

  private defer(deletion: Deletion): void {
    this.deletions.push(deletion);
    this.undos.push(() => {
      this.deletions.pop();
      deletion.restore();
    });
  }

  private replaceNodeProperties(id: number, properties: StoredProperties): void {
    this.graph.setNodeAttribute(this.index.nodeKeys[id]!, "properties", properties);
    this.index.setNodeProperties(id, properties);
  }

  private replaceRelationshipProperties(id: number, properties: StoredProperties): void {
    this.graph.setEdgeAttribute(this.index.relationshipKeys[id]!, "properties", properties);
    this.index.setRelationshipProperties(id, properties);
  }

  private replaceLabels(id: number, labels: readonly string[]): void {
    this.graph.setNodeAttribute(this.index.nodeKeys[id]!, "labels", labels);
    this.index.setLabels(id, labels);
  }

  private dropNode(id: number): void {
    this.graph.dropNode(this.index.nodeKeys[id]!);
    this.index.dropNode(id);
  }

  private dropRelationship(id: number): void {
    this.graph.dropEdge(this.index.relationshipKeys[id]!);
    this.index.dropRelationship(id);
  }
}

function freeKey(prefix: string, count: number, isTaken: (key: string) => boolean): string {
  for (let n = count; ; n++) {
    const key = `${prefix}${n}`;
    if (!isTaken(key)) return key;
  }
}
