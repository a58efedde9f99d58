import { expect } from "chai";
import {
  bodyName,
  capitalOf,
  cityCountry,
  countryNamed,
  countryOf,
  demonymOf,
  fold,
  givenNameGender,
  headGender,
  institutionNamed,
  isOfficeHead,
  placeNamed,
} from "../../src/lexicon/index.ts";
import { countryTable } from "../../src/lexicon/countries.ts";

describe("countries", () => {
  const names: readonly (readonly [name: string, iso3: string | undefined])[] = [
    ["U.S.", "USA"],
    ["US", "USA"],
    ["U.S.A.", "USA"],
    ["us", undefined],
    ["Burma", "MMR"],
    ["Türkiye", "TUR"],
    ["Turkiye", "TUR"],
    ["Ivory Coast", "CIV"],
    ["Cote d'Ivoire", "CIV"],
    ["Côte d’Ivoire", "CIV"],
    ["DRC", "COD"],
    ["DPRK", "PRK"],
    ["UAE", "ARE"],
    ["Britain", "GBR"],
    ["Kosovo", "XKX"],
    ["Palestine", "PSE"],
    ["Taiwan", "TWN"],
    ["COLOMBIA", "COL"],
    ["Atlantis", undefined],
  ];
  for (const [name, iso3] of names)
    it(`"${name}" is ${iso3 ?? "no country"}`, () => expect(countryNamed(name)?.iso3).to.equal(iso3));

  const demonyms: readonly (readonly [word: string, iso3: string, form: string])[] = [
    ["Colombian", "COL", "adjective"],
    ["Colombians", "COL", "plural"],
    ["Frenchman", "FRA", "singular"],
    ["Dutch", "NLD", "adjective"],
    ["Spaniards", "ESP", "plural"],
    ["Filipino", "PHL", "adjective"],
    ["North Korean", "PRK", "adjective"],
    ["Kyrgyz", "KGZ", "adjective"],
  ];
  for (const [word, iso3, form] of demonyms)
    it(`"${word}" is ${form} of ${iso3}`, () => {
      expect(demonymOf(word)?.country.iso3).to.equal(iso3);
      expect(demonymOf(word)?.form).to.equal(form);
    });

  it("has about two hundred, each with two codes of the right shape and no code twice", () => {
    const rows = countryTable
      .trim()
      .split("\n")
      .map((line) => line.split("|"));
    expect(rows.length).to.be.within(190, 210);
    for (const [iso3, iso2] of rows) {
      expect(iso3).to.match(/^[A-Z]{3}$/u);
      expect(iso2).to.match(/^[A-Z]{2}$/u);
    }
    expect(new Set(rows.map(([iso3]) => iso3)).size).to.equal(rows.length);
    expect(new Set(rows.map(([, iso2]) => iso2)).size).to.equal(rows.length);
  });

  it("knows where governments sit", () => {
    expect(capitalOf("Washington")?.iso3).to.equal("USA");
    expect(capitalOf("Bogotá")?.iso3).to.equal("COL");
    expect(capitalOf("New York")).to.equal(undefined);
    expect(countryOf("KEN")?.capitals[0]).to.equal("Nairobi");
  });
});

describe("cities and places", () => {
  it("takes the country the text speaks of for a name that several cities bear", () => {
    expect(cityCountry("Birmingham")).to.equal("GBR");
    expect(cityCountry("Birmingham", (iso3) => iso3 === "USA")).to.equal("USA");
    expect(cityCountry("Medellin")).to.equal("COL");
  });
  const places: readonly (readonly [name: string, usual: string, country: string | null])[] = [
    ["Gaza", "Gaza Strip", "PSE"],
    ["Crimea", "Crimea", null],
    ["Texas", "Texas", "USA"],
    ["Mideast", "Middle East", null],
    ["Catalonia", "Catalonia", "ESP"],
  ];
  for (const [name, usual, country] of places)
    it(`"${name}" is ${usual}`, () => expect(placeNamed(name)).to.include({ name: usual, country }));
});

describe("institutions", () => {
  const names: readonly (readonly [name: string, usual: string, kind: string])[] = [
    ["U.N.", "United Nations", "international organisation"],
    ["WHO", "World Health Organization", "international organisation"],
    ["Elysee Palace", "Élysée", "government"],
    ["The New York Times", "New York Times", "media"],
    ["AFP", "Agence France-Presse", "media"],
    ["Capitol Hill", "Congress", "legislature"],
    ["ISIS", "Islamic State", "armed group"],
  ];
  for (const [name, usual, kind] of names)
    it(`"${name}" is ${usual}`, () => expect(institutionNamed(name)).to.include({ name: usual, kind }));

  it("takes an ordinary word for a body only when the text speaks for it", () => {
    expect(institutionNamed("Nature")).to.equal(undefined);
    expect(institutionNamed("Nature", true)?.kind).to.equal("media");
    expect(institutionNamed("who")).to.equal(undefined);
  });

  const bodies: readonly (readonly [
    words: string,
    country: string | null,
    rest: string,
    generic: boolean,
  ])[] = [
    ["U.S. Treasury Department", "USA", "Treasury Department", true],
    ["Supreme Court of India", "IND", "Supreme Court", true],
    ["Foreign Ministry", null, "Foreign Ministry", true],
    ["Bank of England", null, "Bank of England", false],
    ["Harlow Motors", null, "Harlow Motors", false],
  ];
  for (const [words, country, rest, generic] of bodies)
    it(`takes "${words}" apart`, () => expect(bodyName(words)).to.deep.equal({ country, rest, generic }));
});

describe("persons", () => {
  it("tells gender by given name and office", () => {
    expect(givenNameGender("Volodymyr")).to.equal("male");
    expect(givenNameGender("Ngozi")).to.equal("female");
    expect(givenNameGender("Jean-Pierre")).to.equal("male");
    expect(givenNameGender("Xyzzy")).to.equal(undefined);
    expect(headGender("spokeswoman")).to.equal("female");
    expect(headGender("minister")).to.equal(null);
  });
  it("knows offices", () => {
    for (const word of ["minister", "spokesman", "co-founder", "archbishop"])
      expect(isOfficeHead(word), word).to.equal(true);
    for (const word of ["table", "man"]) expect(isOfficeHead(word), word).to.equal(false);
  });
  it("folds accents, dots and marks", () => {
    expect(fold("U.S.")).to.equal("us");
    expect(fold("Élysée  Palace")).to.equal("elysee palace");
    expect(fold("Łódź’s")).to.equal("lodz's");
  });
});
