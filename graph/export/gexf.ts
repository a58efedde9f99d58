import type { PropertyGraph, StoredProperties } from "../model/index.ts";
import { captionOf } from "./caption.ts";
import { columnsOf, jsonList, textOf, type ColumnType, type ScalarType } from "./columns.ts";
import { xmlDeclaration, xmlText } from "./xml.ts";

const types: Partial<Record<ScalarType, string>> = { boolean: "boolean", long: "long", double: "double" };

/** Columns by name; their numbers are their ids, since some readers take any other id for the name. */
type Columns = ReadonlyMap<string, ColumnType & { readonly id: number }>;

/**
 * GEXF 1.3 (gexf.net), as Gephi reads it. A node is labelled with its caption and has its labels as the list `labels`; a
 * relationship has its type as label and kind. Dates are text: a GEXF date would make the graph a moving one.
 */
export function* toGexf(graph: PropertyGraph): Generator<string> {
  const nodeColumns = numbered(
    graph.mapNodes((_, { properties }) => properties),
    1,
  );
  const edgeColumns = numbered(
    graph.mapEdges((_, { properties }) => properties),
    0,
  );
  yield xmlDeclaration;
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ';
  yield 'xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">\n';
  yield "<meta><creator>newsgraph</creator></meta>\n";
  yield '<graph defaultedgetype="directed" mode="static">\n<attributes class="node">\n';
  yield '<attribute id="0" title="labels" type="liststring"/>\n';
  yield* declarations(nodeColumns, "labels");
  yield '</attributes>\n<attributes class="edge">\n';
  yield* declarations(edgeColumns);
  yield "</attributes>\n<nodes>\n";
  for (const { node, attributes } of graph.nodeEntries()) {
    const { labels, properties } = attributes;
    yield `<node id="${xmlText(node)}" label="${xmlText(captionOf(node, labels, properties))}"><attvalues>`;
    yield `<attvalue for="0" value="${xmlText(jsonList(labels))}"/>${values(properties, nodeColumns)}</attvalues></node>\n`;
  }
  yield "</nodes>\n<edges>\n";
  for (const { edge, attributes, source, target } of graph.edgeEntries()) {
    const type = xmlText(attributes.type);
    yield `<edge id="${xmlText(edge)}" source="${xmlText(source)}" target="${xmlText(target)}" label="${type}" kind="${type}">`;
    yield `<attvalues>${values(attributes.properties, edgeColumns)}</attvalues></edge>\n`;
  }
  yield "</edges>\n</graph>\n</gexf>\n";
}

function numbered(elements: Iterable<StoredProperties>, first: number): Columns {
  return new Map(Array.from(columnsOf(elements), ([name, type], i) => [name, { ...type, id: first + i }]));
}

function* declarations(columns: Columns, reserved?: string): Generator<string> {
  for (const [name, { id, scalar, isList }] of columns) {
    const title = xmlText(name === reserved ? `${name}_` : name);
    yield `<attribute id="${id}" title="${title}" type="${isList ? "list" : ""}${types[scalar] ?? "string"}"/>\n`;
  }
}

function values(properties: StoredProperties, columns: Columns): string {
  return Object.entries(properties)
    .map(([name, value]) => {
      const { id, isList } = columns.get(name)!;
      return `<attvalue for="${id}" value="${xmlText(isList ? jsonList(value) : textOf(value))}"/>`;
    })
    .join("");
}
