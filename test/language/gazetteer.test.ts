import { readFileSync } from "node:fs";
import { expect } from "chai";
import { Gazetteer, keysOf, kinds, markWidth } from "../../src/language/names/gazetteer.ts";

const text = readFileSync(new URL("../../src/language/names/world/names.txt", import.meta.url), "utf8");
const gazetteer = new Gazetteer(text);
const bitNames = [...Object.keys(kinds), "opens", "continues"];

const marked = (line: string): string =>
  [...gazetteer.mark(line.split(" "))]
    .map((mark) => bitNames.filter((_, bit) => (mark >> bit) & 1).join("+") || "-")
    .join(" ");

const keys: readonly (readonly [form: string, keys: readonly string[]])[] = [
  ["Lima", ["Lima"]],
  ["LIMA", ["Lima"]],
  ["São", ["Sao"]],
  ["Łódź", ["Lodz"]],
  ["U.S.", ["US"]],
  ["U.S.-backed", ["US", "-", "backed"]],
  ["us", ["us"]],
  ["McDonald’s", ["Mcdonald", "'s"]],
  ["al-Qaida", ["al", "-", "Qaida"]],
  ["UNESCO", ["Unesco"]],
  ["'", ["'"]],
  ["-", ["-"]],
  ["", []],
];

const sentences: readonly (readonly [line: string, marks: string])[] = [
  ["the river", "- -"],
  ["Kenya and Kenyan", "country - nationality"],
  ["KENYA and KENYANS", "country - nationality"],
  ["us and US", "- - country+nationality"],
  ["foreign minister", "title+opens title+continues"],
  ["Foreign Minister", "title+opens title+continues"],
  ["Korean Central Television said", "nationality+media+opens place+media+continues media+head+continues -"],
  ["Al - Shabaab fled", "party+opens party+continues party+continues -"],
  ["al-Shabaab fled", "party -"],
  ["a Nigerian-born man", "- nationality -"],
];

describe("the world's names", () => {
  for (const [form, expected] of keys)
    it(`looks "${form}" up as ${JSON.stringify(expected)}`, () => {
      expect(keysOf(form)).to.deep.equal(expected);
    });

  for (const [line, marks] of sentences)
    it(`marks "${line}"`, () => {
      expect(marked(line)).to.equal(marks);
    });

  it("stand in order, each with its letters", () => {
    const lines = text.trimEnd().split("\n");
    expect(lines).to.deep.equal([...lines].sort());
    const wrong = new RegExp(`^(?![^\\t]*[^\\t ]\\t[${Object.values(kinds).join("")}]+$)`);
    expect(lines.filter((line) => wrong.test(line))).to.deep.equal([]);
    expect(markWidth).to.equal(16);
  });

  it("are found by their keys, all of them", () => {
    const lost = text
      .trimEnd()
      .split("\n")
      .filter((line) => {
        const [entry = "", letters = ""] = line.split("\t");
        const words = entry.split(" ");
        const bits = Object.values(kinds).flatMap((letter, bit) => (letters.includes(letter) ? [bit] : []));
        return gazetteer.mark(words).some((mark) => bits.some((bit) => ((mark >> bit) & 1) === 0));
      });
    expect(lost).to.deep.equal([]);
  });
});
