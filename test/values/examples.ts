import {
  CypherDate,
  CypherDateTime,
  CypherDuration,
  CypherFloat,
  CypherLocalDateTime,
  CypherLocalTime,
  CypherTime,
  Point,
  type NodeValue,
  type PathValue,
  type RelationshipValue,
  type Value,
} from "../../graph/values/index.ts";

/** Short ways to write values in tables of examples. */
export const f = (value: number) => new CypherFloat(value);
export const map = (entries: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(entries));
export const date = (text: string) => CypherDate.parse(text);
export const time = (text: string) => CypherTime.parse(text);
export const localtime = (text: string) => CypherLocalTime.parse(text);
export const datetime = (text: string) => CypherDateTime.parse(text);
export const localdatetime = (text: string) => CypherLocalDateTime.parse(text);
export const duration = (text: string) => CypherDuration.parse(text);

export function node(
  id: number,
  labels: readonly string[] = [],
  properties: Readonly<Record<string, Value>> = {},
): NodeValue {
  return {
    kind: "Node",
    id,
    key: `n${id}`,
    labels: () => labels,
    property: (key) => properties[key] ?? null,
    properties: () => map(properties),
  };
}

export function relationship(
  id: number,
  type: string,
  start: number,
  end: number,
  properties: Readonly<Record<string, Value>> = {},
): RelationshipValue {
  return {
    kind: "Relationship",
    id,
    key: `r${id}`,
    type,
    start,
    end,
    property: (key) => properties[key] ?? null,
    properties: () => map(properties),
  };
}

export const path: PathValue = {
  kind: "Path",
  nodes: [node(0, ["A"]), node(1), node(2, ["B"], { x: 1 })],
  relationships: [relationship(0, "T", 0, 1), relationship(1, "U", 2, 1, { since: f(2) })],
};

/** One value of each type, in the ascending order of ORDER BY. */
export const ascending: readonly Value[] = [
  map({}),
  map({ a: 1 }),
  node(0),
  node(1),
  relationship(0, "T", 0, 1),
  [],
  [1],
  [1, "a"],
  [2],
  path,
  new Point(7203, 1, 2),
  datetime("2015-07-21T21:40:32Z"),
  datetime("2015-07-21T21:40:32.1Z"),
  localdatetime("2015-07-21T21:40:32"),
  date("2015-07-21"),
  date("2015-07-22"),
  time("12:00+02:00"),
  time("12:00Z"),
  localtime("12:00"),
  duration("P1D"),
  duration("P1M"),
  "",
  "A",
  "a",
  "aa",
  false,
  true,
  -Infinity,
  -(2n ** 63n),
  -1,
  0.5,
  1,
  1.5,
  2n ** 62n,
  Infinity,
  NaN,
  null,
];
