import { expect } from "chai";
import { splitContraction } from "../../src/language/tokens/contractions.ts";
import { tokenize } from "../../src/language/tokens/tokenize.ts";

/** Text, and its words with spaces between. */
const examples: readonly (readonly [text: string, words: string])[] = [
  ["The minister resigned.", "The minister resigned ."],
  // Contractions and possessives
  ["They don't know.", "They do n't know ."],
  ["They don’t know.", "They do n’t know ."],
  ["We can't, won't and cannot.", "We ca n't , wo n't and can not ."],
  ["She shouldn't've gone.", "She should n't 've gone ."],
  ["It's John's; they're ours.", "It 's John 's ; they 're ours ."],
  ["the workers' union", "the workers ' union"],
  ["the U.S.'s role", "the U.S. 's role"],
  ["“Vogue”’s editor", "“ Vogue ” ’s editor"],
  ["O'Reilly met Qa'ida at nine o'clock", "O'Reilly met Qa'ida at nine o'clock"],
  ["We're gonna win", "We 're gon na win"],
  ["the 1990's and the '60s", "the 1990's and the '60s"],
  // Hyphens and dashes
  ["a well-known non-profit", "a well - known non-profit"],
  ["the re-election of ex-President Osei", "the re-election of ex-President Osei"],
  ["her e-mail", "her e-mail"],
  ["2019-2021", "2019 - 2021"],
  ["peace—at last – here", "peace — at last – here"],
  ["wait--what", "wait -- what"],
  ["on 2024-03-05", "on 2024-03-05"],
  ["call 555-2368", "call 555-2368"],
  // Figures, money, units
  ["$5m, £3.50 and US$1,200", "$ 5 m , £ 3.50 and US$ 1,200"],
  ["rose 3.5% to 1,234,567.", "rose 3.5 % to 1,234,567 ."],
  ["at 5pm, 30km away", "at 5 pm , 30 km away"],
  ["at 10:30 on 9/11", "at 10:30 on 9/11"],
  ["the 21st of May, the 1980s", "the 21st of May , the 1980s"],
  ["the G20 and 5G", "the G20 and 5G"],
  // Abbreviations and initials
  ["Mr. Osei of the U.S. met Dr. Lee.", "Mr. Osei of the U.S. met Dr. Lee ."],
  ["Acme Inc. and Sons Ltd. agreed", "Acme Inc. and Sons Ltd. agreed"],
  ["J. K. Rowling and George W. Bush", "J. K. Rowling and George W. Bush"],
  ["on Jan. 5 at 3 p.m. in Washington, D.C.", "on Jan. 5 at 3 p.m. in Washington , D.C."],
  ["See No. 10 and p. 4. No.", "See No. 10 and p. 4 . No ."],
  ["He sat. It was fun.", "He sat . It was fun ."],
  ["a Ph.D., e.g. hers", "a Ph.D. , e.g. hers"],
  ["AT&T and R&D", "AT&T and R&D"],
  // Web
  ["see https://example.org/a-b?c=1.", "see https://example.org/a-b?c=1 ."],
  ["(www.example.com/x)", "( www.example.com/x )"],
  ["write to jo.doe@example.org, please", "write to jo.doe@example.org , please"],
  ["from example.com today", "from example.com today"],
  ["#Budget2024 by @treasury", "#Budget2024 by @treasury"],
  ["go 🇨🇴 👍🏽 now", "go 🇨🇴 👍🏽 now"],
  // Marks
  ['"Why?" he asked...', '" Why ? " he asked ...'],
  ["what?! [1] and/or", "what ?! [ 1 ] and / or"],
  ["", ""],
  [" \t\n ", ""],
];

describe("tokenize", () => {
  for (const [text, words] of examples)
    it(`reads ${JSON.stringify(text)}`, () => {
      const forms = tokenize(text).map(({ start, end }) => text.slice(start, end));
      expect(forms.join(" ")).to.equal(words);
    });

  it("keeps offsets in order, without overlap, over every mark", () => {
    const text = "“No,” said Dr. O'Neil—who didn't\u00a0stay at $5 (or €6)…\u0000 \ud800x \u{1f600}!";
    const tokens = tokenize(text);
    for (const [index, token] of tokens.entries()) {
      expect(token.start).to.be.lessThan(token.end);
      if (index > 0) expect(token.start).to.be.at.least(tokens[index - 1]!.end);
    }
    const covered = tokens.map(({ start, end }) => text.slice(start, end)).join("");
    expect(covered).to.equal(text.replace(/\s|\p{Cc}/gu, ""));
  });

  it("reads a stretch of a text with the offsets of the whole", () => {
    const text = "One two. Three four.";
    expect(tokenize(text, 9).map(({ start }) => start)).to.deep.equal([9, 15, 19]);
  });

  const hostile = [
    "a",
    "a.",
    "a-",
    "1,",
    "@",
    "a+",
    "'s",
    "http://a.",
    "x@y.",
    "A&",
    "\u0301",
    "\ud83d",
    "A.",
    " .",
  ];
  for (const unit of hostile)
    it(`reads 200,000 characters of ${JSON.stringify(unit)} in linear time`, () => {
      const began = process.hrtime.bigint();
      const text = unit.repeat(200_000 / unit.length);
      expect(tokenize(text).length).to.be.greaterThan(0);
      expect(Number((process.hrtime.bigint() - began) / 1_000_000n)).to.be.lessThan(5000);
    });
});

describe("splitContraction", () => {
  const cases: readonly (readonly [string, readonly number[]])[] = [
    ["cannot", [0, 3]],
    ["GONNA", [0, 3]],
    ["I'd've", [0, 1, 3]],
    ["n't", [0]],
    ["'s", [0]],
    ["1980's", [0]],
    ["'s".repeat(200), [0]],
  ];
  for (const [word, starts] of cases)
    it(`cuts ${word.slice(0, 12)}`, () => {
      expect(splitContraction(word)).to.deep.equal(starts);
    });
});
