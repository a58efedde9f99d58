import { expect } from "chai";
import type { ClaimReport } from "../../src/extract/index.ts";
import { extractText } from "./article.ts";

const surety = ({ polarity, modality, tense, hedges }: ClaimReport): string =>
  [polarity === "negated" ? "not" : "", modality, tense, ...hedges].filter(Boolean).join(" ");

/** Sentences, and how surely their first claim is said. */
const factuality: readonly (readonly [text: string, surety: string])[] = [
  ["Peru attacked Chile.", "asserted past"],
  ["Peru did not attack Chile.", "not asserted past"],
  ["Peru never attacked Chile.", "not asserted past"],
  ["Peru allegedly attacked Chile.", "alleged past allegedly"],
  ["Peru reportedly attacked Chile.", "alleged past reportedly"],
  ["Peru may attack Chile.", "possible present may"],
  ["Peru could attack Chile.", "possible present could"],
  ["Peru will help Chile.", "planned future"],
  ["Peru is expected to help Chile.", "planned future"],
  ["Peru attacks Chile.", "asserted present"],
  ["No soldiers attacked Chile.", "not asserted past"],
  ["Nobody attacked Chile.", "not asserted past"],
  ["Peru failed to attack Chile.", "not asserted past"],
  ["Anna Berg warned that walls in Peru were cracking.", "asserted past"],
  ["Anna Berg claimed, without providing evidence, that Peru was at fault.", "alleged past without evidence"],
  ["The alleged breaches affected Chile.", "asserted past alleged"],
  ["At least forty people died in Nepal.", "asserted past at least"],
];

/** Texts and the words of their claims, each with its speakers from the inside out. */
const quotes: readonly (readonly [text: string, ...quotes: string[]])[] = [
  ["Peru attacked Chile.", "Peru attacked Chile"],
  ["Peru praised Chile, and Bolivia condemned Peru.", "Peru praised Chile", "Bolivia condemned Peru"],
  ["Anna Berg said Peru had attacked Chile.", "Peru had attacked Chile < Anna Berg"],
  ['"Peru attacked Chile," Anna Berg said.', "Peru attacked Chile < Anna Berg"],
  ["According to Anna Berg, Peru attacked Chile.", "Peru attacked Chile < Anna Berg"],
  ["Peru attacked Chile as Anna Berg vowed revenge.", "Peru attacked Chile", "Anna Berg vowed revenge"],
  [
    "Anna Berg denied hiding the report.",
    "Anna Berg denied hiding the report",
    "hiding the report < Anna Berg",
  ],
  [
    "Chile rejected claims that it had attacked Peru.",
    "Chile rejected claims that it had attacked Peru",
    "it had attacked Peru < Chile",
  ],
  [
    "Chile dismissed as absurd allegations that it had attacked Peru.",
    "Chile dismissed as absurd allegations that it had attacked Peru",
  ],
  ["Anna Berg said in a statement that Peru was safe.", "Peru was safe < Anna Berg"],
  [
    "Peru was safe, Anna Berg said, adding that Chile was not.",
    "Peru was safe < Anna Berg",
    "Chile was not < Anna Berg",
  ],
  ["The toll is forty, said Anna Berg, head of the office.", "The toll is forty < Anna Berg"],
  [
    "Anna Berg told reporters that Peru had closed the border, according to Chile.",
    "Peru had closed the border < Anna Berg < Chile",
  ],
  ['Chile said it opposed "bullying in any form".', 'it opposed "bullying in any form" < Chile'],
  [
    "Anna Berg said the pumps in Peru were working, adding that Chile would pay.",
    "the pumps in Peru were working < Anna Berg",
    "Chile would pay < Anna Berg",
  ],
  ["A spokesman for the Chilean army said Peru was safe.", "Peru was safe < army"],
  ['Anna Berg: "We will never leave Peru."', "We will never leave Peru < Anna Berg"],
  ["Anna Berg asked whether Peru was safe.", "Anna Berg asked whether Peru was safe"],
  [
    '"The vote in Peru," Anna Berg said, "was fair."',
    '"The vote in Peru," Anna Berg said, "was fair." < Anna Berg',
  ],
  [
    "Omar Said, who was captured by Turkish forces, is in Ankara.",
    "Omar Said, who was captured by Turkish forces",
    "Omar Said, who was captured by Turkish forces, is in Ankara",
  ],
  ["At least forty people died in Nepal.", "At least forty people died in Nepal"],
];

describe("claims", () => {
  describe("how surely it is said", () => {
    for (const [text, expected] of factuality)
      it(text, async () => {
        const { claims } = await extractText(text);
        expect(claims.map(surety)[0]).to.equal(expected);
      });
  });

  describe("in which words, and by whom", () => {
    for (const [text, ...expected] of quotes)
      it(text, async () => {
        const { article, claims, mentions } = await extractText(text);
        const found = claims.map((claim) =>
          [
            article.text.slice(claim.start, claim.end),
            ...claim.speakers.map(({ mention }) => mentions[mention]!.words),
          ].join(" < "),
        );
        expect(found).to.have.members(expected);
      });
  });

  it("gives a number with its unit and what is counted", async () => {
    const { claims } = await extractText("Spain sent $50 million in aid to Chad. Forty people died.");
    expect(claims.map(({ number, unit, counted }) => [number, unit, counted])).to.deep.equal([
      [50_000_000, "USD", "aid"],
      [40, null, "people"],
    ]);
  });

  it("knows what answers an earlier claim", async () => {
    const { claims } = await extractText(
      "Chile denied the allegations of spying. Peru confirmed the visit. Anna Berg rejected the criticism.",
    );
    expect(claims.map(({ response }) => response?.kind)).to.deep.equal(["denial", "confirmation", "denial"]);
    expect(claims[0]!.response!.content).to.include.members(["allegation", "spying"]);
  });

  it("takes an action from a meeting that its date puts after the article", async () => {
    const text =
      "Anna Berg met Ivo Kern on Monday. The meeting between Anna Berg and Ivo Kern on May 20 is in Vienna.";
    const { actions } = await extractText(text, { published: "2025-05-08" });
    expect(actions.map(({ type, time }) => [type, time.from])).to.deep.equal([
      ["CONSULT", "2025-05-05"],
      ["AGREE", "2025-05-20"],
    ]);
  });

  it("reads headline, lead, body and caption, and neither byline nor dateline nor boilerplate", async () => {
    const lines = [
      "Peru attacks Chile",
      "By Peru condemned Chile",
      "Peru praised Chile.",
      "Peru thanked Chile.",
    ];
    const text = lines.join("\n\n");
    const kinds = ["headline", "byline", "body", "boilerplate"] as const;
    const zones = kinds.map((kind, at) => ({
      kind,
      start: text.indexOf(lines[at]!),
      end: text.indexOf(lines[at]!) + lines[at]!.length,
    }));
    const { claims } = await extractText(text, { zones });
    expect(claims.map(({ zone }) => zone)).to.deep.equal(["headline", "body"]);
  });

  it("is the same every time", async () => {
    const text = "Peru attacked Chile. Anna Berg said Chile would respond.";
    expect(await extractText(text)).to.deep.equal(await extractText(text));
  });

  for (const text of ["", "   ", "?!", "a", "— — —", "((((", "Peru. ".repeat(300)])
    it(`survives ${JSON.stringify(text.slice(0, 12))}`, async () => {
      const { article, claims } = await extractText(text);
      for (const { start, end } of claims) expect(article.text.slice(start, end).trim()).to.not.equal("");
    });
});
