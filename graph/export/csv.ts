import type { PropertyGraph, StoredProperties } from "../model/index.ts";
import { formatName, Point, type PropertyValue } from "../values/index.ts";
import { columnsOf, itemsOf, textOf, type ColumnType } from "./columns.ts";
import { lossStatements } from "./csv-losses.ts";
import { relationshipsByType, rowsOf, type NodeGroup, type RelationshipGroup } from "./rows.ts";
import { constraintStatement } from "./statements.ts";

/** A piece of one of the files; pieces of a file come one after the other. */
export interface FilePiece {
  readonly file: string;
  readonly text: string;
}

/** Stands between the items of a list, and between labels: no text of an article holds it. */
const unitSeparator = "\u001f";

/**
 * CSV files with the headers of `neo4j-admin database import` (Operations Manual, "Import"), one a combination of
 * labels and one a type of relationship; a script that imports them; and what to run afterwards, which creates the
 * constraints and sets what CSV cannot say.
 */
export function* toCsv(graph: PropertyGraph): Generator<FilePiece> {
  const rows = rowsOf(graph);
  const names = new Set<string>();
  const options: string[] = [];
  const after = rows.keyLabels.map((label) => `${constraintStatement(label, rows.nodeKey)};\n`);
  for (const group of rows.nodes) {
    const file = freeName(names, ["nodes", ...group.labels]);
    options.push(`--nodes=${file}`);
    yield* nodeFile(file, group, rows.nodeKey);
    const pattern = `(n${group.labels
      .slice(0, 1)
      .map((label) => `:${formatName(label)}`)
      .join("")})`;
    after.push(...lossStatements(group.rows, pattern, "n", rows.nodeKey));
  }
  for (const group of relationshipsByType(rows)) {
    const file = freeName(names, ["relationships", group.type]);
    options.push(`--relationships=${file}`);
    yield* relationshipFile(file, group, rows.relationshipKey);
    after.push(
      ...lossStatements(group.rows, `()-[r:${formatName(group.type)}]->()`, "r", rows.relationshipKey),
    );
  }
  yield { file: "import.sh", text: script(options) };
  yield { file: "after-import.cypher", text: after.join("") };
}

function freeName(names: Set<string>, parts: readonly string[]): string {
  const base = parts.map((part) => part.replace(/[^A-Za-z0-9_]+/g, "_")).join("-");
  let name = `${base}.csv`;
  for (let n = 2; names.has(name.toLowerCase()); n++) name = `${base}-${n}.csv`;
  names.add(name.toLowerCase());
  return name;
}

function* nodeFile(file: string, { labels, rows }: NodeGroup, key: string): Generator<FilePiece> {
  const columns = withoutKey(columnsOf(rows.map(({ properties }) => properties)), key);
  yield { file, text: line([`${key}:ID`, ...headers(columns), ":LABEL"].map(quoted)) };
  const label = quoted(labels.join(unitSeparator));
  for (const row of rows)
    yield { file, text: line([quoted(row.key), ...cells(row.properties, columns), label]) };
}

function* relationshipFile(
  file: string,
  { type, rows }: Pick<RelationshipGroup, "type" | "rows">,
  key: string,
): Generator<FilePiece> {
  const columns = withoutKey(columnsOf(rows.map(({ properties }) => properties)), key);
  yield { file, text: line([":START_ID", ":END_ID", ":TYPE", key, ...headers(columns)].map(quoted)) };
  for (const row of rows) {
    const ends = [row.from, row.to, type, row.key].map(quoted);
    yield { file, text: line([...ends, ...cells(row.properties, columns)]) };
  }
}

type Columns = ReadonlyMap<string, ColumnType>;

function withoutKey(columns: Columns, key: string): Columns {
  return new Map([...columns].filter(([name]) => name !== key));
}

function headers(columns: Columns): string[] {
  return Array.from(columns, ([name, { scalar, isList }]) => `${name}:${scalar}${isList ? "[]" : ""}`);
}

/** An empty field is an absent property; an empty text stands between quotes. */
function cells(properties: StoredProperties, columns: Columns): string[] {
  return Array.from(columns, ([name, { isList }]) => {
    const value = properties[name];
    if (value === undefined) return "";
    return quoted(isList ? itemsOf(value).map(item).join(unitSeparator) : cell(value));
  });
}

function item(value: PropertyValue): string {
  return cell(value).replaceAll(unitSeparator, " ");
}

function cell(value: PropertyValue): string {
  if (!(value instanceof Point)) return textOf(value);
  const z = value.z === null ? "" : `, z: ${value.z}`;
  return `{x: ${value.x}, y: ${value.y}${z}, crs: ${value.crs}}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function line(fields: readonly string[]): string {
  return `${fields.join(",")}\n`;
}

function script(options: readonly string[]): string {
  const lines = [
    "neo4j-admin database import full",
    "--id-type=string",
    "--array-delimiter=U+001F",
    "--multiline-fields=true",
  ];
  return `#!/bin/sh
# Fills an empty database of a stopped Neo4j 5; then start it and give after-import.cypher to cypher-shell.
# Usage: import.sh [--overwrite-destination] [database]
set -e
cd "$(dirname "$0")"
${[...lines, ...options, '"$@"'].join(" \\\n  ")}
`;
}
