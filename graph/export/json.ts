import type { PropertyGraph, StoredProperties } from "../model/index.ts";
import { isList, type PropertyValue } from "../values/index.ts";
import { CypherFloat } from "../values/index.ts";
import { textOf } from "./columns.ts";

/**
 * Node-link JSON, as networkx (`node_link_graph(data, edges="links")`) and d3 read it: one node or link a line. Integers
 * have all their digits, floats keep their point, temporal values are ISO 8601, NaN and the infinities are text.
 */
export function* toJson(graph: PropertyGraph): Generator<string> {
  yield '{"directed":true,"multigraph":true,"graph":{},\n"nodes":[';
  let separator = "\n";
  for (const { node, attributes } of graph.nodeEntries()) {
    const { labels, properties } = attributes;
    yield `${separator}{"id":${JSON.stringify(node)},"labels":${JSON.stringify(labels)},"properties":${object(properties)}}`;
    separator = ",\n";
  }
  yield '],\n"links":[';
  separator = "\n";
  for (const { edge, attributes, source, target } of graph.edgeEntries()) {
    const ends = `"source":${JSON.stringify(source)},"target":${JSON.stringify(target)},"key":${JSON.stringify(edge)}`;
    yield `${separator}{${ends},"type":${JSON.stringify(attributes.type)},"properties":${object(attributes.properties)}}`;
    separator = ",\n";
  }
  yield "]}\n";
}

function object(properties: StoredProperties): string {
  return `{${Object.entries(properties)
    .map(([name, value]) => `${JSON.stringify(name)}:${json(value)}`)
    .join(",")}}`;
}

function json(value: PropertyValue): string {
  if (isList(value)) return `[${value.map((item) => json(item)).join(",")}]`;
  const number = value instanceof CypherFloat ? value.value : value;
  const isPlain = typeof number === "boolean" || typeof number === "bigint" || Number.isFinite(number);
  return isPlain ? textOf(value) : JSON.stringify(textOf(value));
}
