import { expect } from "chai";
import { affixes, caseClass, caseClasses, crc32 } from "../../src/language/net/features.ts";
import { WordPieces } from "../../src/language/net/pieces.ts";

describe("caseClass", () => {
  const examples: readonly (readonly [word: string, index: number, name: keyof typeof caseClasses])[] = [
    ["word", 0, "lower"],
    ["Word", 0, "titleFirst"],
    ["Word", 3, "title"],
    ["WORD", 3, "upper"],
    ["U.S.", 3, "dottedCapitals"],
    ["McKay", 1, "mixed"],
    ["J.", 1, "singleCapital"],
    ["a", 1, "lower"],
    ["1,200", 1, "number"],
    ["G20", 1, "alphanumeric"],
    ["—", 1, "punctuation"],
    ["", 1, "punctuation"],
    ["中文", 1, "lower"],
    ["\ud800", 1, "punctuation"],
  ];
  for (const [word, index, name] of examples)
    it(`says of "${word}" at ${index}: ${name}`, () => {
      expect(caseClass(word, index)).to.equal(caseClasses[name]);
    });
});

describe("affixes", () => {
  it("hashes the last and the first three letters, figures as zeros", () => {
    expect(affixes("After", 4000)).to.deep.equal([176, 3443]);
    expect(affixes("1984", 4000)).to.deep.equal(affixes("2025", 4000));
    expect(affixes("x".repeat(1e6), 4000)).to.deep.equal(affixes("xxx", 4000));
  });

  it("knows the check value of CRC-32", () => {
    expect(crc32("123456789")).to.equal(0xcbf43926);
  });
});

describe("WordPieces", () => {
  const pieces = new WordPieces(["[UNK]", "snow", "##man", "##s", "s", "-", "cafe"].join("\n"));
  const examples: readonly (readonly [word: string, ids: readonly number[]])[] = [
    ["snow", [1]],
    ["Snowmans", [1, 2, 3]],
    ["snow-man", [1, 5, 0]],
    ["CAFÉ", [6]],
    ["zebra", [0]],
    ["", [0]],
    ["s-s-s-s", [4, 5, 4, 5, 4]],
    ["s".repeat(1e6), [0]],
  ];
  for (const [word, ids] of examples)
    it(`cuts "${word.slice(0, 10)}"`, () => {
      expect(pieces.of(word)).to.deep.equal(ids);
    });
});
