import type { PropertyGraph, StoredProperties } from "../model/index.ts";
import { columnsOf, jsonList, textOf, type ColumnType, type ScalarType } from "./columns.ts";
import { xmlDeclaration, xmlText } from "./xml.ts";

/** GraphML knows no dates and no lists: they are text, a list as JSON. */
const types: Partial<Record<ScalarType, string>> = { boolean: "boolean", long: "long", double: "double" };

interface Key {
  readonly id: string;
  readonly type: ColumnType;
}

type Keys = ReadonlyMap<string, Key>;

/**
 * GraphML (graphml.graphdrawing.org), as networkx, Gephi, yEd and Neo4j's APOC read it. A node has its labels as
 * `:Entity:Person` under `labels`, a relationship its type under `label`; a property of that name gets an underscore.
 */
export function* toGraphml(graph: PropertyGraph): Generator<string> {
  const nodeKeys = keysOf(
    "n",
    graph.mapNodes((_, { properties }) => properties),
  );
  const edgeKeys = keysOf(
    "e",
    graph.mapEdges((_, { properties }) => properties),
  );
  yield xmlDeclaration;
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ';
  yield 'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n';
  yield '<key id="labels" for="node" attr.name="labels" attr.type="string"/>\n';
  yield '<key id="label" for="edge" attr.name="label" attr.type="string"/>\n';
  yield* declarations("node", "labels", nodeKeys);
  yield* declarations("edge", "label", edgeKeys);
  yield '<graph id="newsgraph" edgedefault="directed">\n';
  for (const { node, attributes } of graph.nodeEntries()) {
    const labels = xmlText(attributes.labels.map((label) => `:${label}`).join(""));
    yield `<node id="${xmlText(node)}" labels="${labels}"><data key="labels">${labels}</data>`;
    yield `${data(attributes.properties, nodeKeys)}</node>\n`;
  }
  for (const { edge, attributes, source, target } of graph.edgeEntries()) {
    const type = xmlText(attributes.type);
    yield `<edge id="${xmlText(edge)}" source="${xmlText(source)}" target="${xmlText(target)}" label="${type}">`;
    yield `<data key="label">${type}</data>${data(attributes.properties, edgeKeys)}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

function keysOf(prefix: string, elements: Iterable<StoredProperties>): Keys {
  return new Map(Array.from(columnsOf(elements), ([name, type], i) => [name, { id: `${prefix}${i}`, type }]));
}

function* declarations(element: string, reserved: string, keys: Keys): Generator<string> {
  for (const [name, { id, type }] of keys) {
    const shown = xmlText(name === reserved ? `${name}_` : name);
    const list = type.isList ? ` attr.list="${types[type.scalar] ?? "string"}"` : "";
    const scalar = type.isList ? "string" : (types[type.scalar] ?? "string");
    yield `<key id="${id}" for="${element}" attr.name="${shown}" attr.type="${scalar}"${list}/>\n`;
  }
}

function data(properties: StoredProperties, keys: Keys): string {
  return Object.entries(properties)
    .map(([name, value]) => {
      const { id, type } = keys.get(name)!;
      return `<data key="${id}">${xmlText(type.isList ? jsonList(value) : textOf(value))}</data>`;
    })
    .join("");
}
