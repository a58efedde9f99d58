import type { Value } from "#graph";
import { plain, type Json } from "./plain.ts";

type Rows = readonly (readonly Value[])[];

/** Rows as one JSON array of objects. */
export function json(names: readonly string[], rows: Rows): string {
  return `${JSON.stringify(objects(names, rows), null, 2)}\n`;
}

/** Rows as JSON Lines, one object a line. */
export function jsonLines(names: readonly string[], rows: Rows): string {
  return objects(names, rows)
    .map((object) => `${JSON.stringify(object)}\n`)
    .join("");
}

function objects(names: readonly string[], rows: Rows): Json[] {
  return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, plain(row[i] ?? null)])));
}
