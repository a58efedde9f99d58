import type { PropertyGraph, StoredProperties } from "../model/index.ts";
import { formatName } from "../values/index.ts";
import { cypherLiteral, cypherMap } from "./cypher-literal.ts";
import { batches, rowsOf } from "./rows.ts";
import { constraintStatement, nodeStatement, relationshipStatement } from "./statements.ts";

/** Rows of one statement: long enough to be fast, short enough to be read. */
const batchSize = 500;

/**
 * A script for cypher-shell: constraints, then all nodes and relationships in batches, a transaction each. It uses MERGE
 * and no plug-in, so that it may run twice and into a database that holds other things.
 */
export function* toCypherScript(graph: PropertyGraph): Generator<string> {
  const rows = rowsOf(graph);
  for (const label of rows.keyLabels) yield `${constraintStatement(label, rows.nodeKey)};\n`;
  for (const { labels, rows: nodes } of rows.nodes)
    for (const batch of batches(nodes, batchSize)) {
      const maps = batch.map(({ key, properties }) =>
        rowMap({ key }, { ...properties, [rows.nodeKey]: key }),
      );
      yield transaction(maps, nodeStatement(labels, rows.nodeKey));
    }
  for (const group of rows.relationships)
    for (const batch of batches(group.rows, batchSize)) {
      const maps = batch.map(({ key, from, to, properties }) =>
        rowMap({ key, from, to }, { ...properties, [rows.relationshipKey]: key }),
      );
      yield transaction(maps, relationshipStatement(group, rows.nodeKey, rows.relationshipKey));
    }
}

function rowMap(keys: Readonly<Record<string, string>>, properties: StoredProperties): string {
  const parts = Object.entries(keys).map(([name, value]) => `${formatName(name)}: ${cypherLiteral(value)}`);
  return `{${parts.join(", ")}, properties: ${cypherMap(properties)}}`;
}

function transaction(maps: readonly string[], statement: string): string {
  return `:begin\nUNWIND [\n  ${maps.join(",\n  ")}\n] AS row\n${statement};\n:commit\n`;
}
