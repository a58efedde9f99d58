/** Values of the reference evaluator: whole numbers only, so that every value is plain JavaScript. */
export type Value = null | boolean | number | string | Node | Relationship | Path | readonly Value[];

export interface Node {
  readonly kind: "Node";
  readonly id: number;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, Value>>;
}
export interface Relationship {
  readonly kind: "Relationship";
  readonly id: number;
  readonly type: string;
  readonly from: Node;
  readonly to: Node;
  readonly properties: Readonly<Record<string, Value>>;
}
export interface Path {
  readonly kind: "Path";
  readonly nodes: readonly Node[];
  readonly relationships: readonly Relationship[];
}
export interface Graph {
  readonly nodes: readonly Node[];
  readonly relationships: readonly Relationship[];
}
/** The variables of a row. */
export type Row = ReadonlyMap<string, Value>;
export type Truth = boolean | null;

export const not = (a: Truth): Truth => (a === null ? null : !a);
export const and = (a: Truth, b: Truth): Truth => (a === false || b === false ? false : a && b);
export const or = (a: Truth, b: Truth): Truth => not(and(not(a), not(b)));
export const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

/** `=`: null where either is null, also inside of lists. */
export function equals(a: Value, b: Value): Truth {
  if (a === null || b === null) return null;
  if (!isList(a) || !isList(b)) return a === b;
  if (a.length !== b.length) return false;
  return a.map((item, i) => equals(item, b[i]!)).reduce(and, true);
}

/** One text for each value: values of the same text are one to DISTINCT and to grouping. */
export function keyOf(value: Value): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (isList(value)) return `[${value.map(keyOf).join()}]`;
  if (value.kind === "Path") return `<${[...value.nodes, ...value.relationships].map(keyOf).join()}>`;
  return `${value.kind} ${value.id}`;
}

/** The order of ORDER BY among what the random queries sort: texts, truths, numbers, null last. */
export function compare(a: Value, b: Value): number {
  const rank = (value: Value) => (value === null ? 9 : ["string", "boolean", "number"].indexOf(typeof value));
  if (rank(a) !== rank(b) || a === null || b === null) return rank(a) - rank(b);
  return a < b ? -1 : a > b ? 1 : 0;
}
