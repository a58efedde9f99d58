import { NameTable } from "./fold.ts";
import { placeTable } from "./territories.ts";

export interface PlaceEntry {
  readonly name: string;
  readonly kind: string;
  /** ISO 3166 alpha-3 of the country it lies in, null for none or several. */
  readonly country: string | null;
}

const places = new NameTable<PlaceEntry>();

for (const line of placeTable.trim().split("\n")) {
  const [kind = "", country = "", rows = ""] = line.split("|");
  for (const row of rows.split(";")) {
    const names = row.split("=");
    const entry: PlaceEntry = { name: names[0] ?? row, kind, country: country === "" ? null : country };
    for (const name of names) places.add(name, entry);
  }
}

/** A territory, region, state, sea, continent or well-known building: a place that is no country. */
export const placeNamed = (words: string): PlaceEntry | undefined => places.find(words);
