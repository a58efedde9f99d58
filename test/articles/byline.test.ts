import { expect } from "chai";
import { readAuthors, readByline, readCredit } from "../../src/articles/zones/byline.ts";

type Row = readonly [
  line: string,
  authors: readonly string[],
  agency: string | null,
  published: string | null,
];

const bylines: readonly Row[] = [
  ["By ASTRID MORENO", ["Astrid Moreno"], null, null],
  ["By Ada Obi and Bo Lind", ["Ada Obi", "Bo Lind"], null, null],
  [
    "By Ada Obi, Bo Lind and Chi Wu, Associated Press",
    ["Ada Obi", "Bo Lind", "Chi Wu"],
    "Associated Press",
    null,
  ],
  ["by María del Carmen Ruiz", ["María del Carmen Ruiz"], null, null],
  ["By Jean-Luc O’Neill | January 3, 2026", ["Jean-Luc O’Neill"], null, "2026-01-03"],
  ["Written by Fatou Diop in Dakar", ["Fatou Diop"], null, null],
  ["By Reuters", [], "Reuters", null],
  ["By Our Staff Reporter", [], null, null],
  ["Ada Obi, Staff Writer", ["Ada Obi"], null, null],
  ["Ada Obi | Reuters", ["Ada Obi"], "Reuters", null],
  ["Ada Obi • 3 January 2026", ["Ada Obi"], null, "2026-01-03"],
];

const others: readonly string[] = [
  "By Friday, the water had reached the second floor.",
  "By then the ministers had left",
  "Ada Obi, the mayor, said so.",
  "Ada Obi",
  "By Monday evening Kofi Mensah had spoken to every delegate in the hall, and most of them had agreed to the plan he put before them.",
  "Talks resume, Kyiv says",
];

describe("a byline", () => {
  for (const [line, authors, agency, published] of bylines)
    it(`is "${line}"`, () => {
      expect(readByline(line)).to.deep.equal({ authors, agency, published });
    });

  for (const line of others)
    it(`is not "${line}"`, () => {
      expect(readByline(line)).to.equal(null);
    });

  it("gives the authors of a field however they are written", () => {
    expect(readAuthors("By Ada Obi, Bo Lind & Chi Wu for The Daily Star")).to.deep.equal([
      "Ada Obi",
      "Bo Lind",
      "Chi Wu",
    ]);
  });

  const credits: readonly (readonly [string, string | null])[] = [
    ["Associated Press", "Associated Press"],
    ["Source: Xinhua", "Xinhua"],
    ["(Reuters)", "Reuters"],
    ["AFP", "Agence France-Presse"],
    ["The press", null],
    ["Reuters said so", null],
  ];
  for (const [line, agency] of credits)
    it(`"${line}" credits ${String(agency)}`, () => {
      expect(readCredit(line)).to.equal(agency);
    });
});
