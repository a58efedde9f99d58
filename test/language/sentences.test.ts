import { expect } from "chai";
import { paragraphs } from "../../src/language/tokens/paragraphs.ts";
import { mostWords, sentenceEnds } from "../../src/language/tokens/sentences.ts";
import { tokenize } from "../../src/language/tokens/tokenize.ts";

function sentencesOf(text: string, breaks: readonly number[] = []): string[] {
  return paragraphs(text, breaks).flatMap(({ start, end }) => {
    const words = tokenize(text, start, end);
    let first = 0;
    return sentenceEnds(text, words).map((last) => {
      const sentence = text.slice(words[first]!.start, words[last - 1]!.end);
      first = last;
      return sentence;
    });
  });
}

/** A text with "|" where sentences end. */
const examples: readonly string[] = [
  "Dr. Osei met Gov. Lee.",
  "He left. |She stayed.",
  "He works for the U.S. government.",
  "He came from the U.S. |The visit was short.",
  "It belongs to Acme Inc. |In May it was sold.",
  "Acme Inc. President Ada Obi spoke.",
  "J. K. Rowling wrote it. |George W. Bush read it.",
  "They met at 3 p.m. |He was late.",
  "They met at 3 p.m. Monday.",
  "“Why?” he asked. |“I do not know.” |She left.",
  '"Stop!" she said. |"Go." |He went.',
  "She said: “It is over.” |Nobody moved.",
  "Prices rose (by 3.5 percent). |Wages fell.",
  "Wait... what? |Yes!",
  "It cost $3.5m. |3,000 people came.",
  "He wrote Sen. Diaz, Rep. Cole, etc. |They answered.",
  "On Jan. 5 it rained. |On Feb. 3 it snowed.",
  "The end.[1] |A start.",
  "1. First item.",
  "¿Qué? |«No.» |Sí.",
  "They said no. |“Yes,” said others.",
  "Visit example.com. |Or do not.",
  "The ministry said so?! |It did.",
  "Why not? asked the man.",
  "He wrote on X. |The post was short.",
  "He met Ada B. Obi in June.",
];

describe("sentenceEnds", () => {
  for (const example of examples)
    it(`cuts "${example}"`, () => {
      const expected = example.split("|").map((sentence) => sentence.trim());
      expect(sentencesOf(example.replaceAll("|", ""))).to.deep.equal(expected);
    });

  it("cuts what is too long for the net, at a mark where there is one", () => {
    const text = Array.from({ length: 150 }, (_, index) => `name${index},`).join(" ");
    const ends = sentenceEnds(text, tokenize(text));
    expect(ends.at(-1)).to.equal(300);
    for (const [index, end] of ends.entries()) expect(end - (ends[index - 1] ?? 0)).to.be.at.most(mostWords);
    expect(ends[0]! % 2).to.equal(0);
  });

  it("cuts long runs of words without any mark", () => {
    const text = "word ".repeat(1000);
    const ends = sentenceEnds(text, tokenize(text));
    expect(ends).to.have.length(5);
    expect(ends.at(-1)).to.equal(1000);
  });

  it("finds nothing in nothing", () => {
    expect(sentenceEnds("", [])).to.deep.equal([]);
  });
});

describe("paragraphs", () => {
  const wrapped =
    "The council voted on Tuesday to close the harbour to\nforeign ships, a step that its members had put off for\nseveral weeks.";
  const cases: readonly (readonly [
    name: string,
    text: string,
    breaks: readonly number[],
    expected: readonly string[],
  ])[] = [
    ["blank lines", "One.\n\nTwo.\r\n \r\nThree.", [], ["One.", "Two.", "Three."]],
    ["lines of a list", "Harbour closed\nCouncil votes", [], ["Harbour closed", "Council votes"]],
    ["wrapped lines are one", wrapped, [], [wrapped]],
    [
      "wrapped lines with CRLF are one",
      wrapped.replaceAll("\n", "\r\n"),
      [],
      [wrapped.replaceAll("\n", "\r\n")],
    ],
    ["given breaks", "A headline The body.", [10], ["A headline", "The body."]],
    ["breaks outside the text", "Text.", [-3, 0, 5, 99], ["Text."]],
    ["white space alone", " \n\n\t\u0000 ", [], []],
    ["nothing", "", [], []],
  ];
  for (const [name, text, breaks, expected] of cases)
    it(name, () => {
      expect(paragraphs(text, breaks).map(({ start, end }) => text.slice(start, end))).to.deep.equal(
        expected,
      );
    });
});
