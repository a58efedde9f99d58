import { expect } from "chai";
import { sentenceAround } from "../../viz/core/index.ts";

/** The text, the words in it, and the sentence that should be shown. */
const examples: readonly (readonly [text: string, words: string, sentence: string])[] = [
  ["He left. She stayed. They met.", "stayed", "She stayed."],
  ["He left. She stayed.", "He", "He left."],
  ["One line\nTwo here. Three.", "here", "Two here."],
  ["Gov. Lee spoke to Dr. Osei on Friday. It rained.", "Osei", "Gov. Lee spoke to Dr. Osei on Friday."],
  ["The U.S. Treasury acted. Others waited.", "Treasury", "The U.S. Treasury acted."],
  ["“Never,” she said. “Not now.” He nodded.", "Not now", "“Not now.”"],
  ["It cost 3.5 million. He paid.", "3.5", "It cost 3.5 million."],
  ["Who knows? Nobody! So what.", "Nobody", "Nobody!"],
  ["He left. She stayed.", "left. She", "He left. She stayed."],
  ["no stop at all", "stop", "no stop at all"],
  ["Ends at the end.", "end.", "Ends at the end."],
];

describe("the sentence around some words", () => {
  for (const [text, words, sentence] of examples)
    it(`shows "${sentence}" for "${words}"`, () => {
      const start = text.indexOf(words);
      const { before, marked, after } = sentenceAround(text, { start, end: start + words.length });
      expect(marked).to.equal(words);
      expect(before + marked + after).to.equal(sentence);
    });

  it("is a slice of the text wherever the words are", () => {
    const text = "A b. C d! E f?\n\nG h. “I j.” K";
    for (let start = 0; start < text.length; start++)
      for (let end = start + 1; end <= text.length; end++) {
        const found = sentenceAround(text, { start, end });
        expect(text.startsWith(found.before + found.marked + found.after, found.start)).to.equal(true);
        expect(found.marked).to.equal(text.slice(start, end));
      }
  });

  it("does not show a whole page that has no stop", () => {
    const text = `${"word ".repeat(2000)}here ${"word ".repeat(2000)}`;
    const { before, after } = sentenceAround(text, { start: 10_000, end: 10_004 });
    expect(before.length + after.length).to.be.below(1000);
  });
});
