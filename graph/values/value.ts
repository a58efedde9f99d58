import type { CypherFloat } from "./float.ts";
import type { Point } from "./point.ts";
import type {
  CypherDate,
  CypherDateTime,
  CypherDuration,
  CypherLocalDateTime,
  CypherLocalTime,
  CypherTime,
} from "./temporal/index.ts";

/** The six temporal types of openCypher. */
export type Temporal =
  CypherDate | CypherTime | CypherLocalTime | CypherDateTime | CypherLocalDateTime | CypherDuration;

/**
 * An openCypher value (CIP2016-06-14 for comparability, CIP2015-08-06 for the temporal types).
 *
 * INTEGER is a `number` while it is a safe integer and a `bigint` beyond, up to 64 bits; overflow is an error, never a
 * rounding. FLOAT is a `number` when it is not integral (or NaN or infinite) and a `CypherFloat` when it is, so that 1
 * and 1.0 stay apart at almost no cost.
 */
export type Value =
  | null
  | boolean
  | number
  | bigint
  | string
  | CypherFloat
  | Temporal
  | Point
  | NodeValue
  | RelationshipValue
  | PathValue
  | ListValue
  | MapValue;

export type ListValue = readonly Value[];

/** A map keeps the order in which its keys were written. */
export type MapValue = ReadonlyMap<string, Value>;

/** What may be stored on a node or relationship: no null, no graph element, no map. */
export type PropertyValue =
  boolean | number | bigint | string | CypherFloat | Temporal | Point | readonly PropertyValue[];

/** A node as a value: a window on the graph, read when asked. `id` is the dense id of the index it came from. */
export interface NodeValue {
  readonly kind: "Node";
  readonly id: number;
  /** The graph's own key, the `elementId()`. */
  readonly key: string;
  labels(): readonly string[];
  property(key: string): Value;
  properties(): MapValue;
}

/** A relationship as a value. `start` and `end` are the dense ids of its nodes. */
export interface RelationshipValue {
  readonly kind: "Relationship";
  readonly id: number;
  readonly key: string;
  readonly type: string;
  readonly start: number;
  readonly end: number;
  property(key: string): Value;
  properties(): MapValue;
}

/** A path: one node more than relationships; a relationship may be walked against its direction. */
export interface PathValue {
  readonly kind: "Path";
  readonly nodes: readonly NodeValue[];
  readonly relationships: readonly RelationshipValue[];
}
