import type { StoredProperties } from "#graph";

/** A batch larger than this, in characters of text, would press on the memory of a small server. */
const maxCharacters = 4_000_000;

/** Rows in pieces: of at most so many rows, and of not much more text than a transaction should hold. */
export function* batchesOf<Row extends { readonly properties: StoredProperties }>(
  rows: readonly Row[],
  size: number,
): Generator<readonly Row[]> {
  let start = 0;
  let characters = 0;
  for (let i = 0; i < rows.length; i++) {
    const here = charactersOf(rows[i]!.properties);
    if (i > start && (i - start >= size || characters + here > maxCharacters)) {
      yield rows.slice(start, i);
      start = i;
      characters = 0;
    }
    characters += here;
  }
  if (start < rows.length) yield rows.slice(start);
}

function charactersOf(properties: StoredProperties): number {
  let sum = 0;
  for (const value of Object.values(properties))
    if (typeof value === "string") sum += value.length;
    else if (Array.isArray(value))
      for (const item of value) sum += typeof item === "string" ? item.length : 8;
  return sum;
}
