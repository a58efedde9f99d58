import neo4j, { type Node, type Relationship } from "neo4j-driver";
import {
  CypherDate,
  CypherDateTime,
  CypherDuration,
  CypherLocalDateTime,
  CypherLocalTime,
  CypherTime,
  float,
  integer,
  Point,
  type NodeValue,
  type RelationshipValue,
  type Srid,
  type Value,
} from "../../graph/values/index.ts";

const { isInt, isDate, isTime, isLocalTime, isLocalDateTime, isDateTime, isDuration, isPoint } = neo4j;
const { isNode, isRelationship, isPath } = neo4j;

type Numeric = Parameters<typeof neo4j.int>[0];

const whole = (value: Numeric) => integer(neo4j.int(value).toBigInt());
const number = (value: Numeric) => Number(whole(value));

/** What the driver read as a value of ours, by its parts: neither side's texts are trusted. */
export function fromDriver(value: unknown): Value {
  if (value === null || value === undefined || typeof value === "boolean" || typeof value === "string")
    return value ?? null;
  if (typeof value === "number") return float(value);
  if (isInt(value)) return whole(value);
  if (Array.isArray(value)) return value.map(fromDriver);
  if (isDate(value)) return day(value);
  if (isLocalTime(value)) return new CypherLocalTime(clock(value));
  if (isTime(value)) return new CypherTime(clock(value), number(value.timeZoneOffsetSeconds));
  if (isLocalDateTime(value)) return new CypherLocalDateTime(day(value).days, clock(value));
  if (isDateTime(value)) {
    const zone = value.timeZoneId ?? null;
    const offset = value.timeZoneOffsetSeconds ?? null;
    return offset === null
      ? CypherDateTime.atLocal(day(value).days, clock(value), zone ?? "Z")
      : new CypherDateTime(day(value).days, clock(value), number(offset), zone);
  }
  if (isDuration(value))
    return new CypherDuration(
      whole(value.months),
      whole(value.days),
      whole(value.seconds),
      whole(value.nanoseconds),
    );
  if (isPoint(value)) return new Point(number(value.srid) as Srid, value.x, value.y, value.z ?? null);
  if (isNode(value)) return node(value);
  if (isRelationship(value)) return relationship(value);
  if (isPath(value))
    return {
      kind: "Path",
      nodes: [value.start, ...value.segments.map(({ end }) => end)].map(node),
      relationships: value.segments.map((segment) => relationship(segment.relationship)),
    };
  return map(value);
}

const map = (value: object): ReadonlyMap<string, Value> =>
  new Map(Object.entries(value).map(([name, item]) => [name, fromDriver(item)]));

const element = (identity: Numeric, key: string, properties: ReadonlyMap<string, Value>) => ({
  id: number(identity),
  key,
  property: (name: string) => properties.get(name) ?? null,
  properties: () => properties,
});

const node = ({ identity, elementId, labels, properties }: Node): NodeValue => ({
  kind: "Node",
  ...element(identity, elementId, map(properties)),
  labels: () => labels,
});

const relationship = (value: Relationship): RelationshipValue => ({
  kind: "Relationship",
  ...element(value.identity, value.elementId, map(value.properties)),
  type: value.type,
  start: number(value.start),
  end: number(value.end),
});

interface DateParts {
  readonly year: Numeric;
  readonly month: Numeric;
  readonly day: Numeric;
}

interface TimeParts {
  readonly hour: Numeric;
  readonly minute: Numeric;
  readonly second: Numeric;
  readonly nanosecond: Numeric;
}

function day(value: DateParts): CypherDate {
  return CypherDate.of(number(value.year), number(value.month), number(value.day));
}

function clock({ hour, minute, second, nanosecond }: TimeParts): number {
  return ((number(hour) * 60 + number(minute)) * 60 + number(second)) * 1e9 + number(nanosecond);
}
