import { formatName, isList, type PropertyValue } from "../values/index.ts";
import { cypherLiteral } from "./cypher-literal.ts";
import { batches, type NodeRow } from "./rows.ts";

/** Keys in one statement. */
const batchSize = 1_000;

/**
 * Statements that set what an import loses: the importer takes an empty field for an absent list, so neither the empty
 * list nor the list of one empty text comes through. `pattern` finds the elements, as `(n:Label)`.
 */
export function* lossStatements(
  rows: readonly Pick<NodeRow, "key" | "properties">[],
  pattern: string,
  variable: string,
  keyProperty: string,
): Generator<string> {
  const lost = new Map<string, string[]>();
  for (const { key, properties } of rows)
    for (const [name, value] of Object.entries(properties))
      if (isLost(value)) {
        const assignment = `${variable}.${formatName(name)} = ${cypherLiteral(value)}`;
        const keys = lost.get(assignment);
        if (keys) keys.push(key);
        else lost.set(assignment, [key]);
      }
  for (const [assignment, keys] of lost)
    for (const batch of batches(keys, batchSize))
      yield `MATCH ${pattern} WHERE ${variable}.${formatName(keyProperty)} IN ${cypherLiteral(batch)} SET ${assignment};\n`;
}

function isLost(value: PropertyValue): boolean {
  return isList(value) && (value.length === 0 || (value.length === 1 && value[0] === ""));
}
