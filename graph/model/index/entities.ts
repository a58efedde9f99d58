import { toStoredValue } from "./stored.ts";
import type { GraphIndex } from "./graph-index.ts";
import type { MapValue, NodeValue, RelationshipValue, Value } from "../../values/value.ts";

/** A node as a value: reads the index when asked. */
export class IndexedNode implements NodeValue {
  readonly kind = "Node";
  readonly id: number;
  private readonly index: GraphIndex;

  constructor(index: GraphIndex, id: number) {
    this.index = index;
    this.id = id;
  }

  get key(): string {
    return this.index.nodeKeys[this.id]!;
  }

  labels(): readonly string[] {
    return this.index.labelsOf(this.id);
  }

  property(key: string): Value {
    return this.index.nodeProperty(this.id, key);
  }

  properties(): MapValue {
    return toMap(this.index.propertiesOfNode(this.id));
  }
}

/** A relationship as a value; its type and ends can be read even after it was deleted. */
export class IndexedRelationship implements RelationshipValue {
  readonly kind = "Relationship";
  readonly id: number;
  private readonly index: GraphIndex;

  constructor(index: GraphIndex, id: number) {
    this.index = index;
    this.id = id;
  }

  get key(): string {
    return this.index.relationshipKeys[this.id]!;
  }

  get type(): string {
    return this.index.typeOf(this.id);
  }

  get start(): number {
    return this.index.starts.data[this.id]!;
  }

  get end(): number {
    return this.index.ends.data[this.id]!;
  }

  property(key: string): Value {
    return this.index.relationshipProperty(this.id, key);
  }

  properties(): MapValue {
    return toMap(this.index.propertiesOfRelationship(this.id));
  }
}

function toMap(properties: Readonly<Record<string, unknown>>): MapValue {
  const map = new Map<string, Value>();
  for (const key of Object.keys(properties)) {
    const value = toStoredValue(properties[key]);
    if (value !== null) map.set(key, value);
  }
  return map;
}
