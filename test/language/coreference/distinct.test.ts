import { expect } from "chai";
import { areDistinct } from "../../../src/language/coreference/distinct.ts";
import type { Mention } from "../../../src/language/coreference/mention.ts";
import type { Token } from "../../../src/language/index.ts";

/** Words of two phrases; the last of each, or of its name, is its head, and figures before it count it. */
function tokensOf(phrases: readonly string[]): Token[] {
  const words = phrases.flatMap((phrase) => {
    const forms = phrase.split(" ");
    return forms.map((form) => ({ form, last: forms.at(-1)! }));
  });
  return words.map(({ form, last }, index) => ({
    ...{ start: 0, end: 0, form, lemma: form, upos: "NOUN", xpos: "NN" },
    relation: /^(?:two|three)$/.test(form) ? "nummod" : "dep",
    head: words.findIndex((word, at) => at >= index && word.form === last),
  }));
}

function mentionsOf(phrases: readonly string[]): Mention[] {
  let first = 0;
  return phrases.map((phrase) => {
    const forms = phrase.split(" ");
    const isName = /^\p{Lu}/u.test(phrase);
    const words = forms.map((form) => form.toLowerCase());
    const last = first + forms.length;
    const plural = /s$/.test(phrase) ? "plural" : "singular";
    const mention: Mention = {
      ...{ first, last, head: last - 1, extent: "phrase", sentence: 0, paragraph: 0, gender: "unknown" },
      shape: /^(?:every|no)$/.test(forms[0]!) ? "quantified" : phrase === "it" ? "it" : "definite",
      number: isName ? "singular" : plural,
      name: isName ? "ORG" : null,
      nameWords: isName ? words : [],
      headWord: words.at(-1)!.replace(/s$/, ""),
      words: words.filter((word) => !/^(?:the|a|every|of)$/.test(word)),
    };
    first = last;
    return mention;
  });
}

const examples: readonly (readonly [before: string, after: string, isDistinct: boolean])[] = [
  ["a robot", "the robot", false],
  ["a robot", "the robots", true],
  ["two men", "the men", false],
  ["two men", "three men", true],
  ["the election", "the previous election", true],
  ["another man", "the man", false],
  ["every country", "the country", true],
  ["every country", "it", false],
  ["World Bank", "the world", true],
  ["World Bank", "the bank", false],
  ["Church of Norway", "the church", false],
];

describe("areDistinct", () => {
  for (const [before, after, isDistinct] of examples)
    it(`${before}, ${after}: ${isDistinct ? "apart" : "perhaps the same"}`, () => {
      const [left, right] = mentionsOf([before, after]);
      expect(areDistinct(tokensOf([before, after]), left!, right!)).to.equal(isDistinct);
    });
});
