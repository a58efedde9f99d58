import { formatName } from "../values/index.ts";
import type { RelationshipGroup } from "./rows.ts";

/**
 * The statements that write a graph, for the script and for the driver alike. Each works on `row`, a map of `key`,
 * `properties` and, of a relationship, `from` and `to`. Labels and types stand in the text: a label that comes from a
 * parameter could not use the index.
 */
export function constraintStatement(label: string, keyProperty: string): string {
  const name = formatName(`newsgraph_${label}_${keyProperty}`);
  return `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${formatName(label)}) REQUIRE n.${formatName(keyProperty)} IS UNIQUE`;
}

export function nodeStatement(labels: readonly string[], keyProperty: string): string {
  const [first = null, ...others] = labels;
  const more = others.length === 0 ? "" : `, n${others.map((label) => `:${formatName(label)}`).join("")}`;
  return `MERGE ${nodePattern("n", first, keyProperty, "key")} SET n = row.properties${more}`;
}

export function relationshipStatement(
  { type, fromLabel, toLabel }: Omit<RelationshipGroup, "rows">,
  nodeKey: string,
  relationshipKey: string,
): string {
  return (
    `MATCH ${nodePattern("a", fromLabel, nodeKey, "from")} MATCH ${nodePattern("b", toLabel, nodeKey, "to")} ` +
    `MERGE (a)-[r:${formatName(type)} {${formatName(relationshipKey)}: row.key}]->(b) SET r = row.properties`
  );
}

/**
 * Counts the rows whose node is there, with all its labels. A server that has just been filled misjudges how much it
 * holds: the index is named, and the other labels are no part of the pattern, lest it look through all nodes for every
 * row.
 */
export function nodeCountStatement(labels: readonly string[], keyProperty: string): string {
  const [first = null, ...others] = labels;
  const rest = others.map((label) => `:${formatName(label)}`).join("");
  const found = rest === "" ? "n" : `CASE WHEN n${rest} THEN 1 END`;
  const hint = first === null ? "" : ` USING INDEX n:${formatName(first)}(${formatName(keyProperty)})`;
  return `MATCH ${nodePattern("n", first, keyProperty, "key")}${hint} RETURN count(${found}) AS found`;
}

function nodePattern(variable: string, label: string | null, keyProperty: string, field: string): string {
  return `(${variable}${label === null ? "" : `:${formatName(label)}`} {${formatName(keyProperty)}: row.${field}})`;
}
