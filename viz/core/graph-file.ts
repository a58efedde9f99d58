/**
 * The part of `news.graph.json` that the view reads: graphology's export format, its values still as JSON wrote them.
 * The page reads it directly, so that the picture need not wait for the query engine's own copy of the graph.
 */
export interface GraphFile {
  readonly nodes: readonly FileNode[];
  readonly edges: readonly FileEdge[];
}

export interface FileNode {
  readonly key: string;
  readonly attributes: { readonly labels: readonly string[]; readonly properties: Properties };
}

export interface FileEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: { readonly type: string; readonly properties: Properties };
}

export type Properties = Readonly<Record<string, unknown>>;

/** Why a file cannot be drawn, in a sentence for the reader. */
export class DrawingError extends Error {
  override readonly name = "DrawingError";
}

/** Checks only what the view relies on; throws `DrawingError`. Both `{nodes, edges}` and `{graph: {...}}` are read. */
export function asGraphFile(json: unknown): GraphFile {
  const outer = record(json);
  const file = "graph" in outer ? record(outer["graph"]) : outer;
  if (!Array.isArray(file["nodes"]) || !Array.isArray(file["edges"]))
    throw new DrawingError("This is no newsgraph file: it has no list of nodes and edges.");
  return file as unknown as GraphFile;
}

function record(json: unknown): Record<string, unknown> {
  return typeof json === "object" && json !== null ? (json as Record<string, unknown>) : {};
}

export function textOf(properties: Properties, name: string): string {
  const value = textOrNull(properties, name);
  return value ?? "";
}

/** A string, or the ISO text of a `{"@date": ...}`; null when absent. */
export function textOrNull(properties: Properties, name: string): string | null {
  const value = properties[name];
  if (typeof value === "string") return value;
  const date = record(value)["@date"];
  return typeof date === "string" ? date : null;
}

/** A number, or the number inside a `{"@float": ...}`; 0 when absent. */
export function numberOf(properties: Properties, name: string): number {
  return numberOrNull(properties, name) ?? 0;
}

export function numberOrNull(properties: Properties, name: string): number | null {
  const value = properties[name];
  const plain = typeof value === "object" ? record(value)["@float"] : value;
  const number = typeof plain === "string" ? Number(plain) : plain;
  return typeof number === "number" && Number.isFinite(number) ? number : null;
}

export function textsOf(properties: Properties, name: string): readonly string[] {
  const value = properties[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

export function numbersOf(properties: Properties, name: string): readonly number[] {
  const value = properties[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === "number") : [];
}
