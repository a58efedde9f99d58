import { decodeProperty, encodeProperty, type EncodedProperty } from "./property-codec.ts";
import { createPropertyGraph, type PropertyGraph, type StoredProperties } from "./property-graph.ts";

/** Version of the file format; a reader refuses what is newer than itself. */
export const formatVersion = 1;

type EncodedProperties = Record<string, EncodedProperty>;

/** `news.graph.json`: graphology's export format with a version, and values JSON lacks written as `{"@date": ...}`. */
interface GraphFile {
  readonly newsgraph: number;
  readonly attributes: object;
  readonly options: { readonly type: "directed"; readonly multi: true; readonly allowSelfLoops: true };
  readonly nodes: readonly {
    readonly key: string;
    readonly attributes: { readonly labels: readonly string[]; readonly properties: EncodedProperties };
  }[];
  readonly edges: readonly {
    readonly key: string;
    readonly source: string;
    readonly target: string;
    readonly attributes: { readonly type: string; readonly properties: EncodedProperties };
  }[];
}

/** The text of a graph file in pieces, one node or edge a line, so that files compare well and need not fit a string. */
export function* serialize(graph: PropertyGraph): Generator<string> {
  yield `{"newsgraph":${formatVersion},"attributes":{},"options":{"type":"directed","multi":true,"allowSelfLoops":true},\n"nodes":[`;
  let separator = "\n";
  for (const { node: key, attributes } of graph.nodeEntries()) {
    const { labels, properties } = attributes;
    yield separator + JSON.stringify({ key, attributes: { labels, properties: encode(properties) } });
    separator = ",\n";
  }
  yield '],\n"edges":[';
  separator = "\n";
  for (const { edge: key, attributes, source, target } of graph.edgeEntries()) {
    const { type, properties } = attributes;
    yield (
      separator +
      JSON.stringify({ key, source, target, attributes: { type, properties: encode(properties) } })
    );
    separator = ",\n";
  }
  yield "]}\n";
}

/** Why a text is no graph file. */
export class GraphFileError extends Error {
  override readonly name = "GraphFileError";
}

/** Reads the text of a graph file in one pass; throws `GraphFileError` when it is none. */
export function parseGraph(text: string): PropertyGraph {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new GraphFileError(`It is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  return loadGraph(json);
}

/** The graph of a parsed graph file; throws `GraphFileError`. */
export function loadGraph(json: unknown): PropertyGraph {
  const file = graphFile(json);
  const graph = createPropertyGraph();
  try {
    for (const { key, attributes } of file.nodes)
      graph.addNode(key, { labels: attributes.labels, properties: decode(attributes.properties) });
    for (const { key, source, target, attributes } of file.edges)
      graph.addDirectedEdgeWithKey(key, source, target, {
        type: attributes.type,
        properties: decode(attributes.properties),
      });
  } catch (error) {
    throw new GraphFileError(
      `Its graph is damaged: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return graph;
}

function graphFile(json: unknown): GraphFile {
  const file = (typeof json === "object" ? json : null) as Partial<GraphFile> | null;
  if (!Array.isArray(file?.nodes) || !Array.isArray(file.edges))
    throw new GraphFileError(
      'It is no graph file: "nodes" and "edges" are missing. Make one with: newsgraph build',
    );
  if (typeof file.newsgraph !== "number")
    throw new GraphFileError('It is no newsgraph file: its version ("newsgraph": 1) is missing.');
  if (file.newsgraph > formatVersion)
    throw new GraphFileError(
      `It has version ${file.newsgraph}, this newsgraph reads up to ${formatVersion}: install a newer newsgraph.`,
    );
  return file as GraphFile;
}

function encode(properties: StoredProperties): EncodedProperties {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, encodeProperty(value)]));
}

function decode(properties: EncodedProperties): StoredProperties {
  const result: StoredProperties = {};
  for (const name of Object.keys(properties)) result[name] = decodeProperty(properties[name]!);
  return result;
}
