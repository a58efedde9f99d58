import { cityTable } from "./cities.ts";
import { NameTable } from "./fold.ts";

const cities = new NameTable<string>();
for (const [iso3, names] of Object.entries(cityTable))
  for (const name of names.split(";")) cities.add(name, iso3);

/** ISO 3166 alpha-3 of the country a city of that name lies in; the largest city of the name counts. */
export const cityCountry = (words: string): string | undefined => cities.find(words);
