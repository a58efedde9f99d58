import { ValueError } from "../../values/error.ts";
import type { Value } from "../../values/value.ts";
import type { PropertyGraph, StoredProperties } from "../property-graph.ts";
import { Adjacencies } from "./adjacencies.ts";
import type { Adjacency } from "./adjacency.ts";
import { IndexedNode, IndexedRelationship } from "./entities.ts";
import { IntVector } from "./int-vector.ts";
import { NodeLookup } from "./node-lookup.ts";
import { NumberColumns } from "./number-columns.ts";
import { propertyGraphShape, type GraphShape } from "./shape.ts";
import { toStoredValue } from "./stored.ts";

/**
 * The graph as the engine walks it: nodes and relationships have dense ids, counted from 0 in the order of graphology.
 * Built in one pass over nodes and one over edges; adjacency and lookups are built when first asked for, and kept in
 * step by `GraphWriter`. An id is never used again, so a deleted one can be told.
 */
export class GraphIndex {
  readonly shape: GraphShape;
  readonly nodeKeys: string[] = [];
  readonly nodeIds = new Map<string, number>();
  readonly nodeLabels: (readonly string[])[] = [];
  /** Undefined once the node is deleted. */
  readonly nodeProperties: (StoredProperties | undefined)[] = [];
  readonly relationshipKeys: string[] = [];
  readonly relationshipProperties: (StoredProperties | undefined)[] = [];
  readonly starts: IntVector;
  readonly ends: IntVector;
  readonly types: IntVector;
  readonly typeNames: string[] = [];
  readonly typeIds = new Map<string, number>();
  /** Relationships alive of every type. */
  readonly typeCounts: number[] = [];
  readonly lookup: NodeLookup;
  readonly numbers: NumberColumns;
  /** Arrays as long as there are nodes, lent to statements and given back: making them anew would cost more than most. */
  readonly spare: Int32Array<ArrayBuffer>[] = [];
  /** Grows with every statement that writes. */
  version = 0;
  /** While a statement writes, to read what it has deleted is an error; later there is nothing left to read of it. */
  isWriting = false;
  deletedNodes = 0;
  deletedRelationships = 0;
  private readonly adjacencies = new Adjacencies(this);
  private keys: Set<string> | null = null;

  constructor(graph: PropertyGraph, shape: GraphShape = propertyGraphShape) {
    this.shape = shape;
    this.starts = new IntVector(graph.size);
    this.ends = new IntVector(graph.size);
    this.types = new IntVector(graph.size);
    this.lookup = new NodeLookup(this);
    this.numbers = new NumberColumns(this.nodeProperties);
    graph.forEachNode((key, attributes) => {
      this.addNode(key, shape.labels(attributes as never), shape.nodeProperties(attributes as never));
    });
    graph.forEachEdge((key, attributes, source, target) => {
      const start = this.nodeIds.get(source)!;
      const end = this.nodeIds.get(target)!;
      const given = attributes as never;
      this.addRelationship(key, shape.type(given), start, end, shape.relationshipProperties(given));
    });
  }

  get nodeCount(): number {
    return this.nodeKeys.length - this.deletedNodes;
  }

  get relationshipCount(): number {
    return this.relationshipKeys.length - this.deletedRelationships;
  }

  addNode(key: string, labels: readonly string[], properties: StoredProperties): number {
    const id = this.nodeKeys.length;
    this.nodeKeys.push(key);
    this.nodeIds.set(key, id);
    this.nodeLabels.push(labels);
    this.nodeProperties.push(properties);
    for (const label of labels) this.lookup.addLabel(id, label);
    this.note(id, properties);
    return id;
  }

  setNodeProperties(id: number, properties: StoredProperties): void {
    this.nodeProperties[id] = properties;
    this.note(id, properties);
  }

  setLabels(id: number, labels: readonly string[]): void {
    const before = this.nodeLabels[id]!;
    this.nodeLabels[id] = labels;
    for (const label of labels) if (!before.includes(label)) this.lookup.addLabel(id, label);
    for (const label of before) if (!labels.includes(label)) this.lookup.removeLabel(id, label);
  }

  dropNode(id: number): void {
    for (const label of this.nodeLabels[id]!) this.lookup.removeLabel(id, label);
    this.nodeIds.delete(this.nodeKeys[id]!);
    this.nodeProperties[id] = undefined;
    this.deletedNodes += 1;
    this.note(id, undefined);
  }

  restoreNode(id: number, properties: StoredProperties): void {
    for (const label of this.nodeLabels[id]!) this.lookup.addLabel(id, label);
    this.nodeIds.set(this.nodeKeys[id]!, id);
    this.nodeProperties[id] = properties;
    this.deletedNodes -= 1;
    this.note(id, properties);
  }

  /** Keeps in step what is known of properties. */
  private note(id: number, properties: StoredProperties | undefined): void {
    this.noteKeys(properties);
    this.numbers.note(id);
    this.lookup.note(id);
  }

  addRelationship(
    key: string,
    type: string,
    start: number,
    end: number,
    properties: StoredProperties,
  ): number {
    const id = this.relationshipKeys.length;
    const typeId = this.typeId(type);
    this.relationshipKeys.push(key);
    this.relationshipProperties.push(properties);
    this.starts.push(start);
    this.ends.push(end);
    this.types.push(typeId);
    this.typeCounts[typeId]! += 1;
    this.adjacencies.add(id);
    this.noteKeys(properties);
    return id;
  }

  setRelationshipProperties(id: number, properties: StoredProperties): void {
    this.relationshipProperties[id] = properties;
    this.noteKeys(properties);
  }

  dropRelationship(id: number): void {
    this.relationshipProperties[id] = undefined;
    this.countRelationship(id, -1);
  }

  restoreRelationship(id: number, properties: StoredProperties): void {
    this.relationshipProperties[id] = properties;
    this.countRelationship(id, 1);
  }

  private countRelationship(id: number, difference: 1 | -1): void {
    this.typeCounts[this.types.data[id]!]! += difference;
    this.deletedRelationships -= difference;
    this.adjacencies.touch(id);
  }

  private typeId(type: string): number {
    let id = this.typeIds.get(type);
    if (id === undefined) {
      id = this.typeNames.length;
      this.typeNames.push(type);
      this.typeIds.set(type, id);
      this.typeCounts.push(0);
    }
    return id;
  }

  /** The relationships of a type, or of all when null, by the node they leave (`out`) or enter (`in`). */
  adjacency(type: string | null, direction: "out" | "in"): Adjacency {
    return this.adjacencies.get(type, direction);
  }

  /** The relationship of a key; -1 when there is none between these nodes. */
  findRelationship(key: string, source: string, target: string): number {
    const [start, end] = [this.nodeIds.get(source), this.nodeIds.get(target)];
    if (start === undefined || end === undefined) return -1;
    let found = -1;
    this.adjacency(null, "out").between(start, end, (id) => {
      if (this.relationshipKeys[id] === key && this.isRelationshipAlive(id)) found = id;
      return found === -1;
    });
    return found;
  }

  /** To be called between statements. */
  settle(): void {
    this.adjacencies.settle();
  }

  /** Every property key, gathered when first asked. */
  propertyKeys(): ReadonlySet<string> {
    if (this.keys) return this.keys;
    this.keys = new Set();
    for (const properties of this.nodeProperties) this.noteKeys(properties);
    for (const properties of this.relationshipProperties) this.noteKeys(properties);
    return this.keys;
  }

  /** How many property keys have been gathered. */
  get knownKeys(): number {
    return this.keys?.size ?? 0;
  }

  private noteKeys(properties: StoredProperties | undefined): void {
    if (this.keys && properties) for (const key of Object.keys(properties)) this.keys.add(key);
  }

  isNodeAlive(id: number): boolean {
    return this.nodeProperties[id] !== undefined;
  }

  isRelationshipAlive(id: number): boolean {
    return this.relationshipProperties[id] !== undefined;
  }

  typeOf(relationship: number): string {
    return this.typeNames[this.types.data[relationship]!]!;
  }

  labelsOf(node: number): readonly string[] {
    return this.propertiesOfNode(node) === nothing ? [] : this.nodeLabels[node]!;
  }

  propertiesOfNode(node: number): StoredProperties {
    return this.nodeProperties[node] ?? this.ofDeleted("node");
  }

  propertiesOfRelationship(relationship: number): StoredProperties {
    return this.relationshipProperties[relationship] ?? this.ofDeleted("relationship");
  }

  private ofDeleted(what: string): StoredProperties {
    if (!this.isWriting) return nothing;
    throw new ValueError("EntityNotFound", "DeletedEntityAccess", `This ${what} has been deleted.`);
  }

  nodeProperty(node: number, key: string): Value {
    return read(this.propertiesOfNode(node), key);
  }

  relationshipProperty(relationship: number, key: string): Value {
    return read(this.propertiesOfRelationship(relationship), key);
  }

  node(id: number): IndexedNode {
    return new IndexedNode(this, id);
  }

  relationship(id: number): IndexedRelationship {
    return new IndexedRelationship(this, id);
  }
}

function read(properties: StoredProperties, key: string): Value {
  const value = properties[key];
  if (typeof value !== "object" && typeof value !== "function") return value ?? null;
  return Object.hasOwn(properties, key) ? toStoredValue(value) : null;
}

const nothing: StoredProperties = {};
