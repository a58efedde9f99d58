import { cityTable } from "./cities.ts";
import { NameTable } from "./fold.ts";

const cities = new NameTable<string[]>();
for (const [iso3, names] of Object.entries(cityTable))
  for (const name of names.split(";")) {
    const known = cities.find(name);
    if (known === undefined) cities.add(name, [iso3]);
    else if (!known.includes(iso3)) known.push(iso3);
  }

/**
 * ISO 3166 alpha-3 of the country a city of that name lies in.
 * @param near countries the text speaks of: they decide between cities of one name ("Toledo", "Birmingham")
 */
export function cityCountry(words: string, near?: (iso3: string) => boolean): string | undefined {
  const countries = cities.find(words);
  if (countries === undefined) return undefined;
  return (near === undefined ? undefined : countries.find(near)) ?? famous[words] ?? countries[0];
}

/** The same, where no other country has a city of that name. */
export function onlyCityCountry(words: string): string | undefined {
  const countries = cities.find(words);
  return countries?.length === 1 ? countries[0] : undefined;
}

/** Where a bare name is meant when nothing else is said. */
const famous: Readonly<Record<string, string>> = {
  London: "GBR",
  Birmingham: "GBR",
  Manchester: "GBR",
  Cambridge: "GBR",
  York: "GBR",
  Newcastle: "GBR",
  Bristol: "GBR",
  Durham: "GBR",
  Valencia: "ESP",
  Toledo: "ESP",
  Barcelona: "ESP",
  Córdoba: "ESP",
  Cordoba: "ARG",
  Santiago: "CHL",
  "San Jose": "USA",
  "San José": "CRI",
  Hyderabad: "IND",
  Tripoli: "LBY",
  Alexandria: "EGY",
  Athens: "GRC",
  Rome: "ITA",
  Naples: "ITA",
  Florence: "ITA",
  Venice: "ITA",
  Paris: "FRA",
  Moscow: "RUS",
  "St. Petersburg": "RUS",
  Odessa: "UKR",
  Victoria: "CAN",
  Hamilton: "CAN",
  Vancouver: "CAN",
  Melbourne: "AUS",
  Perth: "AUS",
  Richmond: "USA",
  Columbia: "USA",
  Salem: "USA",
  Jackson: "USA",
  Springfield: "USA",
  Portland: "USA",
  Georgetown: "GUY",
  Kingston: "JAM",
  Olympia: "USA",
  Memphis: "USA",
  Dublin: "IRL",
  Lima: "PER",
  Geneva: "CHE",
  Frankfurt: "DEU",
  Suzhou: "CHN",
  Merida: "MEX",
  Mérida: "MEX",
};
