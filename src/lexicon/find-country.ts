import { countryTable } from "./countries.ts";
import { NameTable } from "./fold.ts";

export interface CountryEntry {
  readonly iso3: string;
  readonly iso2: string;
  /** The usual English name. */
  readonly name: string;
  /** "Colombian": the first adjective. */
  readonly adjective: string;
  /** The first is where the government sits. */
  readonly capitals: readonly string[];
}

export interface Demonym {
  readonly country: CountryEntry;
  readonly form: "adjective" | "singular" | "plural";
}

const byCode = new Map<string, CountryEntry>();
const byName = new NameTable<CountryEntry>();
const byCapital = new NameTable<CountryEntry>();
const byDemonym = new NameTable<Demonym>();

for (const line of countryTable.trim().split("\n")) addCountry(line.split("|"));

function addCountry([
  iso3 = "",
  iso2 = "",
  name = "",
  demonyms = "",
  capitals = "",
  others = "",
]: readonly string[]): void {
  const [adjectives = "", singular = adjectives, plural = ""] = demonyms.split("/");
  const country: CountryEntry = {
    iso3,
    iso2,
    name,
    adjective: adjectives.split(",")[0] ?? "",
    capitals: capitals.split(",").filter(Boolean),
  };
  byCode.set(iso3, country);
  for (const form of [name, ...others.split(";")].filter(Boolean)) {
    byName.add(form, country);
    if (/^The /.test(form)) byName.add(form.slice(4), country);
  }
  for (const capital of country.capitals) byCapital.add(capital.trim(), country);
  addDemonyms(country, adjectives, singular, plural);
}

function addDemonyms(country: CountryEntry, adjectives: string, singular: string, plural: string): void {
  for (const form of adjectives.split(",")) byDemonym.add(form, { country, form: "adjective" });
  for (const form of singular.split(",")) byDemonym.add(form, { country, form: "singular" });
  const plurals = plural === "" ? singular.split(",").map((form) => `${form}s`) : plural.split(",");
  for (const form of plurals) byDemonym.add(form, { country, form: "plural" });
}

/** A country by its ISO 3166 alpha-3 code. */
export const countryOf = (iso3: string): CountryEntry | undefined => byCode.get(iso3);

/** A country by any of its names: "U.S.", "Burma", "DR Congo". */
export const countryNamed = (words: string): CountryEntry | undefined => byName.find(words);

/** The country whose government sits in that city. */
export const capitalOf = (words: string): CountryEntry | undefined => byCapital.find(words);

/** "Colombian", "Frenchman", "Britons". */
export const demonymOf = (words: string): Demonym | undefined => byDemonym.find(words);
