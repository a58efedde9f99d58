import { expect } from "chai";
import { merge, type Merged } from "../../src/merge/index.ts";
import { offices, read, world, type Story, type Told } from "./story.ts";

const [ana, ben, carl, dina] = ["person/ana-lund", "person/ben-ortiz", "person/carl-moe", "person/dina-roy"];
const [arlandia, borduria, senate] = ["country/AAA", "country/BBB", "institution/senate"];

function run(...stories: readonly Story[]): Merged {
  const { extractions, resolution } = read(stories, world, offices);
  return merge(extractions, resolution, []);
}

const article = (id: string, published: string, ...reports: readonly Told[]): Story => ({
  id,
  published,
  reports,
});
const headline = { zone: "headline" } as const;
const meeting: Told = { type: "CONSULT", predicate: "meeting", actors: [ana, ben], reciprocal: true };
const toMeet: Told = {
  ...{ type: "AGREE", predicate: "meet", actors: [ana, ben], reciprocal: true, time: "2026-02-17" },
  ...{ content: ["port"], claim: { modality: "planned", tense: "future" } },
};
const phoneCall: Told = { ...meeting, mode: "phone", predicate: "call", time: "2026-02-01" };

/** Two outlets on one event: how many actions a careful reader would make of the reports of both. */
const outlets: readonly (readonly [event: string, actions: number, ...stories: readonly Story[]])[] = [
  [
    "an arrest dated a day apart, told in headline and lead",
    1,
    article(
      "arrest-a",
      "2025-05-05",
      { ...arrest("arrest"), claim: headline },
      { ...arrest("arrest"), time: "2025-05-04" },
    ),
    article("arrest-b", "2025-05-06", { ...arrest("detain"), time: "2025-05-03" }),
  ],
  [
    "a vote, and the thanks of two ministers for it",
    3,
    article("vote-a", "2025-06-12", vote(96), {
      type: "SUPPORT",
      predicate: "praise",
      actors: [carl],
      content: ["vote"],
    }),
    article("vote-b", "2025-06-12", vote(98), {
      type: "SUPPORT",
      predicate: "welcome",
      actors: [dina],
      content: ["vote"],
    }),
  ],
  [
    "a strike, an accusation and the meeting after it",
    3,
    article("strike-a", "2025-03-03", walkout(), blame(), {
      ...{
        type: "REJECT",
        predicate: "reject",
        actors: [carl],
        recipients: ["institution/acme"],
        content: ["accusation"],
      },
      claim: { response: { kind: "denial", content: ["accusation"] } },
    }),
    article("strike-b", "2025-03-05", { ...walkout(), content: ["rail", "pension"] }),
  ],
  [
    "an air strike by an army and by its country, and its dead",
    1,
    article("air-a", "2025-07-09", raid(23, ["at least"]), {
      ...{ type: "ASSAULT", predicate: "kill", actors: [arlandia], time: "2025-07-08" },
      claim: { sentence: 0, start: 0, end: 5 },
    }),
    article("air-b", "2025-07-10", { ...raid(31), actors: [arlandia] }),
    article("air-c", "2025-07-10", raid(19)),
  ],
];

function arrest(predicate: string): Told {
  return { type: "COERCE", mode: "arrest", predicate, actors: [arlandia], recipients: [dina] };
}
function vote(number: number): Told {
  return {
    ...{ type: "AGREE", predicate: "approve", actors: [senate], recipients: [borduria], time: "2025-06-11" },
    ...{
      content: ["fishing", "agreement", "vote"],
      claim: { number, counted: "vote", predicate: "approve" },
    },
  };
}
function walkout(): Told {
  return {
    ...{ type: "PROTEST", mode: "strike", predicate: "strike", actors: ["institution/acme"] },
    ...{ time: "2025-03-03", content: ["rail", "worker", "pension", "reform"] },
  };
}
function blame(): Told {
  return {
    ...{ type: "ACCUSE", predicate: "accuse", actors: ["institution/acme"], recipients: [carl] },
    content: ["break", "word"],
  };
}
function raid(number: number, hedges: readonly string[] = []): Told {
  return {
    ...{ type: "ASSAULT", mode: "explosives", predicate: "bomb", actors: ["institution/treasury"] },
    ...{ time: "2025-07-08", content: ["market", "plane"], words: "They [bombed] the market, killing many." },
    claim: { number, counted: "people", predicate: "kill", hedges },
  };
}

describe("one event in two papers", () => {
  for (const [event, count, ...stories] of outlets)
    it(event, () => {
      expect(run(...stories).actions.map(({ name }) => name)).to.have.length(count);
    });

  it("disagree only where no later count can have risen", () => {
    const slots = ([, , ...stories]: (typeof outlets)[number]): string[] =>
      run(...stories).contradictions.map(
        ({ slot, leftValue, rightValue }) => `${slot}: ${leftValue} / ${rightValue}`,
      );
    expect(slots(outlets[0]!)).to.deep.equal(["date: 2025-05-04 / 2025-05-03"]);
    expect(slots(outlets[1]!)).to.deep.equal(["number: 96 vote / 98 vote"]);
    expect(slots(outlets[3]!).sort()).to.deep.equal([
      "number: 23 people / 19 people",
      "number: 31 people / 19 people",
    ]);
  });
  it("answer each other", () => {
    const { responses } = run(...(outlets[2]!.slice(2) as Story[]));
    expect(responses.map(({ from, to }) => [from.index, to.index])).to.deep.equal([[2, 1]]);
  });
});

describe("a meeting", () => {
  const back: Told = {
    ...meeting,
    words: "She said [the meeting] would be short.".replace("[the meeting]", "the [meeting]"),
  };

  it("is what its article calls the meeting, not the call", () => {
    const { actions } = run(article("a", "2026-02-10", phoneCall, toMeet, back));
    expect(actions.map(({ type, status, claims }) => [type, status, claims.length])).to.deep.equal([
      ["CONSULT", "planned", 2],
      ["CONSULT", "happened", 1],
    ]);
  });
  it("stays alone when there are two it could be", () => {
    const other = { ...toMeet, time: "2026-03-20", content: ["fish"] };
    expect(run(article("a", "2026-02-10", toMeet, other, back)).actions).to.have.length(3);
  });
  it("is planned until an article tells that it was held", () => {
    const before = article("a", "2026-02-10", toMeet);
    const named = article("b", "2026-02-11", { ...meeting, time: "2026-02-17" });
    const after = article("c", "2026-02-18", { ...meeting, predicate: "meet", time: "2026-02-17" });
    const outcome = (...stories: readonly Story[]) =>
      run(...stories).actions.map(({ type, status, articles }) => `${type} ${status} ${articles}`);
    expect(outcome(before)).to.deep.equal(["AGREE planned 1"]);
    expect(outcome(before, named)).to.deep.equal(["CONSULT planned 2"]);
    expect(outcome(before, named, after)).to.deep.equal(["CONSULT happened 3"]);
  });
  it("is no invitation to it", () => {
    const invitation: Told = {
      type: "AGREE",
      predicate: "invite",
      actors: [ana],
      recipients: [ben],
      content: ["port"],
    };
    expect(run(article("a", "2026-02-10", toMeet, invitation)).actions).to.have.length(2);
  });
  it("lies ahead when the words say so", () => {
    for (const words of [
      "Hopes rose ahead of a [meeting] of the two.",
      "A [meeting] of both scheduled for spring.",
    ])
      expect(run({ id: "a", published: null, reports: [{ ...meeting, words }] }).actions[0]!.status).to.equal(
        "planned",
      );
    const held = { ...meeting, words: "They held a [meeting] in the port." };
    expect(run({ id: "a", published: null, reports: [held] }).actions[0]!.status).to.equal("happened");
  });
});

describe("a title without a topic", () => {
  const titles: readonly (readonly [title: string, report: Told])[] = [
    [
      "Ana Lund accuses Ben Ortiz of selling the port",
      {
        type: "ACCUSE",
        predicate: "accuse",
        actors: [ana],
        recipients: [ben],
        words: "Ana Lund [accused] Ben Ortiz, without proof, of selling the port.",
      },
    ],
    [
      "Ana Lund alleges that the port was sold",
      {
        type: "ACCUSE",
        predicate: "accusation",
        actors: [ana],
        words: "Her [accusation] that the port was sold, she said, stands",
      },
    ],
    [
      "Arlandia threatens to revoke Ben Ortiz's visa",
      {
        type: "THREATEN",
        predicate: "threaten",
        actors: [arlandia],
        recipients: [ben],
        words: "Arlandia [threatened] to revoke Ben Ortiz's visa after the rally",
      },
    ],
    [
      "Ana Lund warns that “the port” is closed",
      {
        type: "THREATEN",
        predicate: "warn",
        actors: [ana],
        words: "Ana Lund [warned] on Monday that “the port” is closed because it is late",
      },
    ],
    [
      "Ana Lund calls for a vote on the budget",
      {
        type: "REQUEST",
        predicate: "call",
        actors: [ana],
        words: "Ana Lund [called] for a vote on the budget to",
      },
    ],
    [
      "Accusation by Ana Lund",
      { type: "ACCUSE", predicate: "accuse", actors: [ana], words: "Ana Lund [accused]." },
    ],
  ];
  for (const [title, report] of titles)
    it(title, () => {
      expect(run(article("a", "2026-02-10", report)).actions[0]!.name).to.equal(title);
    });
});

describe("done or only threatened", () => {
  const revoked: Told = {
    ...{ type: "COERCE", mode: "restrict", predicate: "revoke", actors: [arlandia], recipients: [ben] },
    ...{ content: ["visa", "rally"], topic: "Ortiz's visa" },
  };
  const threat: Told = {
    ...{ type: "THREATEN", predicate: "threaten", actors: [arlandia], recipients: [ben] },
    content: ["revoke", "visa"],
  };
  const count = (...stories: readonly Story[]): number => run(...stories).contradictions.length;

  it("is a disagreement of one time, not a threat carried out", () => {
    expect(count(article("a", "2026-02-10", revoked), article("b", "2026-02-11", threat))).to.equal(1);
    expect(count(article("a", "2026-02-10", revoked), article("b", "2026-02-09", threat))).to.equal(0);
    expect(count(article("a", "2026-02-10", threat, revoked))).to.equal(0);
    expect(
      count(
        article("a", "2026-02-10", { ...revoked, time: "2026-02-05" }, { ...threat, time: "2026-01-05" }),
      ),
    ).to.equal(0);
    expect(
      count(
        article("a", "2026-02-10", revoked),
        article("b", "2026-02-11", { ...threat, content: ["revoke", "licence"] }),
      ),
    ).to.equal(0);
  });
});
