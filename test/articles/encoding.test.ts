import { expect } from "chai";
import type { ArticleError } from "../../src/articles/index.ts";
import { readSource } from "../../src/articles/index.ts";
import { decode } from "../../src/articles/encoding.ts";
import { binaryKind, sniff } from "../../src/articles/sniff.ts";
import { only } from "./support/read.ts";

const text = "“Señor Núñez,” said Zoë Müller in Bogotá, “the café is closed — for ever.”";
const plain = "Señor Núñez said to Zoë Müller in Bogotá that the café by the château was closed for ever.";
const latin1 = (words: string): Uint8Array => Uint8Array.from(words, (character) => character.charCodeAt(0));
const utf8 = (words: string): Uint8Array => new TextEncoder().encode(words);
const utf16 = (words: string, big: boolean): Uint8Array => {
  const bytes = new Uint8Array(words.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < words.length; index++) view.setUint16(index * 2, words.charCodeAt(index), !big);
  return bytes;
};

describe("an encoding", () => {
  const examples: readonly (readonly [title: string, bytes: Uint8Array, expected: string])[] = [
    ["UTF-8", utf8(text), text],
    ["UTF-8 with a mark", utf8(`\uFEFF${text}`), text],
    ["UTF-16LE with a mark", utf16(`\uFEFF${text}`, false), text],
    ["UTF-16BE with a mark", utf16(`\uFEFF${text}`, true), text],
    ["UTF-16LE without a mark", utf16(plain, false), plain],
    ["Latin-1", latin1(plain), plain],
    [
      "Windows-1252 quotes",
      Uint8Array.from([...latin1("He said "), 0x93, ...latin1("caf\u00e9 \u00e0 la fran\u00e7aise"), 0x94]),
      "He said “café à la française”",
    ],
    [
      "Latin-1 declared in HTML",
      latin1(`<meta charset="iso-8859-1"><p>${plain}`),
      `<meta charset="iso-8859-1"><p>${plain}`,
    ],
    [
      "Windows-1251 declared in XML",
      Uint8Array.from([
        ...latin1('<?xml version="1.0" encoding="windows-1251"?>'),
        0xcc,
        0xee,
        0xf1,
        0xea,
        0xe2,
        0xe0,
      ]),
      '<?xml version="1.0" encoding="windows-1251"?>Москва',
    ],
    [
      "an unknown declaration",
      latin1(`<meta charset="klingon"><p>${plain}`),
      `<meta charset="klingon"><p>${plain}`,
    ],
  ];
  for (const [title, bytes, expected] of examples)
    it(`is found: ${title}`, () => {
      expect(decode(bytes)).to.equal(expected);
    });

  it("of one cut character spoils no page of UTF-8", () => {
    const bytes = Uint8Array.from([...utf8(text), 0xc3, 0x20, ...utf8(text)]);
    expect(decode(bytes)).to.equal(`${text}\uFFFD ${text}`);
  });

  it("of a Latin-1 file gives an article", () => {
    expect(only(readSource(latin1(plain), "a.txt")).text).to.equal(plain);
  });
});

describe("a format", () => {
  const formats: readonly (readonly [text: string, file: string, format: string])[] = [
    ["Just words.", "a.txt", "text"],
    ["Just words.", "a", "text"],
    ["# Words", "a.md", "markdown"],
    ["---\ntitle: x\n---\nWords", "a", "markdown"],
    ["<!DOCTYPE html><html>", "a.txt", "html"],
    ["<p>Words</p>", "a.txt", "html"],
    ["Words", "a.html", "html"],
    ["<?xml version='1.0'?><rss>", "a.html", "feed"],
    ["<feed xmlns='http://www.w3.org/2005/Atom'>", "a", "feed"],
    ["<?xml version='1.0'?><html>", "a.xml", "html"],
    ['{"text":"x"}', "-", "jsonl"],
    ["[Kano] The council", "a.txt", "text"],
    ["{sic} he said", "a.txt", "text"],
    ["<3 said the banner", "a.txt", "text"],
  ];
  for (const [words, file, format] of formats)
    it(`of "${words}" in ${file} is ${format}`, () => {
      expect(sniff(words, file)).to.equal(format);
    });

  it("is none for binary files, and their kind is named", () => {
    expect(binaryKind(latin1("\u0089PNG\r\n"))).to.equal("a PNG picture");
    expect(binaryKind(latin1("PK\u0003\u0004..."))).to.equal("a ZIP or Office document");
    expect(binaryKind(new Uint8Array([0, 1, 2, 3]))).to.equal("a binary file");
    expect(binaryKind(utf8("words\r\n\tand tabs"))).to.equal(null);
    expect(binaryKind(utf16("words enough to see", false))).to.equal(null);
    const [error] = readSource(new Uint8Array([255, 216, 255, 0]), "photo.txt");
    expect((error as ArticleError).reason).to.match(/^it is a JPEG picture/u);
  });
});
