import { expect } from "chai";
import { merge, type Merged } from "../../src/merge/index.ts";
import { offices, read, world, type Story, type Told } from "./story.ts";

const [ana, ben, carl, dina] = ["person/ana-lund", "person/ben-ortiz", "person/carl-moe", "person/dina-roy"];
const [arlandia, borduria, treasury] = ["country/AAA", "country/BBB", "institution/treasury"];

function run(stories: readonly Story[]): Merged {
  const { extractions, resolution } = read(stories, world, offices);
  return merge(extractions, resolution, []);
}

/** One article a report, published on 20 January 2026. */
const inArticles = (...reports: readonly Told[]): Story[] =>
  reports.map((report, index) => ({ id: `a${index}`, published: "2026-01-20", reports: [report] }));

const call: Told = {
  type: "CONSULT",
  mode: "phone",
  predicate: "call",
  actors: [ana, ben],
  reciprocal: true,
};
const accusation: Told = {
  type: "ACCUSE",
  predicate: "accuse",
  actors: [ana],
  recipients: [ben],
  content: ["drug", "smuggling", "border"],
};
const capture: Told = { type: "COERCE", mode: "arrest", predicate: "capture", recipients: [dina] };
const sanctions: Told = {
  type: "SANCTION",
  predicate: "sanction",
  actors: [arlandia],
  recipients: [ben],
  content: ["drug", "tie"],
};
const strike: Told = {
  type: "ASSAULT",
  mode: "aerial",
  predicate: "bomb",
  actors: [arlandia],
  recipients: [borduria],
  time: "2026-01-10",
};

const together: readonly (readonly [title: string, ...reports: readonly Told[]])[] = [
  [
    "a call dated by day, by part of a month and not at all",
    { ...call, time: "2026-01-07" },
    { ...call, time: "2026-01-01..2026-01-10 month" },
    { ...call, content: ["hour"] },
  ],
  [
    "a call with a month that lacks its year",
    { ...call, time: "2026-01-07" },
    { ...call, time: "early January" },
  ],
  [
    "a call and a call told from one side",
    { ...call, time: "2026-01-07" },
    { ...call, actors: [ben], recipients: [ana], time: "2026-01-07" },
  ],
  ["an accusation in much the same words", accusation, { ...accusation, content: ["drug", "smuggling"] }],
  [
    "sanctions by a country and by its body",
    { ...sanctions, time: "2025-10-01..2025-10-31 month" },
    { ...sanctions, actors: [treasury], time: "2025-10-24" },
  ],
  [
    "sanctions by a country and by its president",
    { ...sanctions, time: "2025-10-24" },
    { ...sanctions, actors: [ana], time: "2025-10-24" },
  ],
  ["sanctions without a date in the same words", sanctions, { ...sanctions, actors: [treasury] }],
  [
    "an arrest by nobody and by somebody",
    { ...capture, time: "2026-01-03" },
    { ...capture, actors: [arlandia], time: "2026-01-03" },
  ],
  [
    "a capture on different days in different articles",
    { ...capture, time: "2026-01-03" },
    { ...capture, time: "2025-12-28" },
  ],
  [
    "a capture and an arrest on different days",
    { ...capture, time: "2026-01-03" },
    { ...capture, predicate: "arrest", time: "late December" },
  ],
  [
    "a planned meeting and the meeting",
    { ...call, mode: "visit", time: "2026-02-03", claim: { modality: "planned", tense: "future" } },
    { ...call, mode: "visit", time: "2026-02-01..2026-02-07 week" },
  ],
  ["a bombing told twice on one day", strike, strike],
];

const apart: readonly (readonly [title: string, ...reports: readonly Told[]])[] = [
  ["two calls on two days", { ...call, time: "2026-01-07" }, { ...call, time: "2026-01-12" }],
  [
    "a call of presidents and one of ministers",
    { ...call, time: "2026-01-07" },
    { ...call, actors: [carl, dina], time: "2026-01-07" },
  ],
  ["a call and a visit", { ...call, time: "2026-01-07" }, { ...call, mode: "visit", time: "2026-01-07" }],
  ["accusations of two persons", accusation, { ...accusation, actors: [carl] }],
  [
    "accusations of one person of two things",
    accusation,
    { ...accusation, content: ["election", "fraud", "ballot"] },
  ],
  [
    "accusations in one word of many",
    accusation,
    { ...accusation, content: ["drug", "price", "pharmacy", "patent"] },
  ],
  [
    "accusations in one person's words on two days",
    { ...accusation, time: "2026-01-02" },
    { ...accusation, time: "2026-01-09" },
  ],
  ["an accusation and its reverse", accusation, { ...accusation, actors: [ben], recipients: [ana] }],
  [
    "sanctions on two persons",
    { ...sanctions, time: "2025-10-24" },
    { ...sanctions, recipients: [dina], time: "2025-10-24" },
  ],
  [
    "sanctions in two months",
    { ...sanctions, time: "2025-10-01..2025-10-31 month" },
    { ...sanctions, time: "2025-12-01..2025-12-31 month" },
  ],
  ["captures half a year apart", { ...capture, time: "2026-01-03" }, { ...capture, time: "2025-06-28" }],
  [
    "a capture and a release",
    { ...capture, time: "2026-01-03" },
    { ...capture, type: "RETREAT", mode: "release", predicate: "release", time: "2026-01-03" },
  ],
  [
    "bombings of two cities on one day",
    { ...strike, location: "place/port-a" },
    { ...strike, location: "place/port-b" },
  ],
  ["bombings on two days", strike, { ...strike, time: "2026-01-11" }],
  [
    "deeds of a company and of a country",
    { ...sanctions, time: "2025-10-24" },
    { ...sanctions, actors: ["institution/acme"], time: "2025-10-24" },
  ],
  [
    "announcements of two persons",
    {
      type: "AGREE",
      predicate: "announce",
      actors: [ana],
      recipients: [ben],
      content: ["meeting"],
      time: "2026-01-09",
    },
    {
      type: "AGREE",
      predicate: "announce",
      actors: [ben],
      recipients: [ana],
      content: ["meeting"],
      time: "2026-01-14",
    },
  ],
  [
    "a past event and one after publication",
    { ...call },
    { ...call, time: "2026-03-07", claim: { modality: "planned" } },
  ],
];

describe("merge", () => {
  describe("takes for one event", () => {
    for (const [title, ...reports] of together)
      it(title, () => {
        const { actions } = run(inArticles(...reports));
        expect(actions).to.have.length(1);
        expect(actions[0]).to.deep.include({ articles: reports.length, sources: reports.length });
      });
  });
  describe("keeps apart", () => {
    for (const [title, ...reports] of apart)
      it(title, () => {
        expect(run(inArticles(...reports)).actions).to.have.length(reports.length);
      });
  });

  it("keeps different days of one article apart even for what happens once", () => {
    const reports = [
      { ...capture, time: "2026-01-03" },
      { ...capture, time: "2025-12-28" },
    ];
    expect(run([{ id: "a", reports }]).actions).to.have.length(2);
  });

  it("leaves a call without a date alone when there were two", () => {
    const { actions } = run(
      inArticles({ ...call, time: "2026-01-07" }, { ...call, time: "2026-01-12" }, call),
    );
    expect(actions.map(({ articles }) => articles)).to.deep.equal([1, 1, 1]);
  });

  it("gives the action the exactest date of most articles, and the year that one of them lacks", () => {
    const { actions } = run(
      inArticles({ ...call, time: "2026-01-07" }, { ...call, time: "2026-01-01..2026-01-10 month" }),
    );
    expect(actions[0]).to.deep.include({
      start: "2026-01-07",
      end: "2026-01-07",
      granularity: "day",
      dateBasis: "resolved",
    });
  });

  it("counts an article and its rewrite as one source", () => {
    const { extractions, resolution } = read(inArticles(strike, strike, strike), world, offices);
    const { actions } = merge(extractions, resolution, [
      { from: "article/a1", to: "article/a0", containment: 0.4 },
    ]);
    expect(actions[0]).to.deep.include({ articles: 3, sources: 2, score: -9.5 });
  });

  it("takes the strongest status", () => {
    const planned: Told = { ...strike, claim: { modality: "planned" } };
    expect(run(inArticles(planned, strike)).actions[0]!.status).to.equal("happened");
    expect(run(inArticles(planned)).actions[0]!.status).to.equal("planned");
    expect(run(inArticles({ ...strike, claim: { polarity: "negated" } })).actions[0]!.status).to.equal(
      "denied",
    );
  });

  it("makes no action of reports in which nobody is known", () => {
    expect(run(inArticles({ type: "PROTEST", predicate: "march" })).actions).to.have.length(0);
  });

  it("gives the same for any order of the articles", () => {
    const stories = inArticles(
      { ...call, time: "2026-01-07" },
      accusation,
      { ...capture, time: "2026-01-03" },
      call,
      { ...capture, time: "2025-12-28" },
      accusation,
      { ...call, time: "early January" },
    );
    const expected = JSON.stringify(run(stories));
    for (const turn of [1, 2, 3, 4, 5, 6])
      expect(JSON.stringify(run([...stories.slice(turn), ...stories.slice(0, turn)].reverse()))).to.equal(
        expected,
      );
  });

  it("gives readable and unique ids", () => {
    const { actions } = run(
      inArticles({ ...call, time: "2026-01-07" }, accusation, {
        ...accusation,
        content: ["fraud", "ballot"],
      }),
    );
    expect(actions.map(({ id }) => id)).to.deep.equal([
      "action/accuse-ana-lund-ben-ortiz",
      "action/accuse-ana-lund-ben-ortiz~2",
      "action/consult-phone-ana-lund-ben-ortiz-2026-01-07",
    ]);
  });

  it("merges thirty thousand reports in seconds", function () {
    this.timeout(60_000);
    const stories = Array.from({ length: 1000 }, (_, index): Story => ({
      id: `n${index}`,
      published: "2026-01-20",
      reports: Array.from({ length: 30 }, (__, at) => ({
        ...[call, accusation, capture, sanctions, strike][at % 5]!,
        time: `2025-${String(1 + (at % 12)).padStart(2, "0")}-${String(1 + (index % 28)).padStart(2, "0")}`,
      })),
    }));
    const start = process.cpuUsage();
    run(stories);
    expect(process.cpuUsage(start).user / 1e6).to.be.below(10);
  });
});

describe("titles", () => {
  const titles: readonly (readonly [title: string, report: Told])[] = [
    ["Phone call between Ana Lund and Ben Ortiz", call],
    ["Meeting between Ana Lund and Ben Ortiz", { ...call, mode: "visit" }],
    ["Ana Lund accuses Ben Ortiz of drug smuggling", { ...accusation, topic: "of drug smuggling" }],
    ["Ana Lund criticizes Ben Ortiz", { ...accusation, predicate: "criticism" }],
    ["Capture of Dina Roy", capture],
    ["Arlandia captures Dina Roy", { ...capture, actors: [arlandia] }],
    ["Arlandia revokes Ortiz's visa", { ...sanctions, predicate: "revoke", topic: "Ortiz's visa" }],
    ["Revocation of Ortiz's visa", { ...sanctions, actors: [], predicate: "revoke", topic: "Ortiz's visa" }],
    ["Arlandia sanctions Ben Ortiz", sanctions],
    ["Arlandia bombs Borduria", strike],
    [
      "Ana Lund threatens to close the border",
      { ...accusation, type: "THREATEN", predicate: "close", recipients: [], topic: "the border" },
    ],
    [
      "Ana Lund threatens tariffs",
      { ...accusation, type: "THREATEN", predicate: "threat", recipients: [], topic: "of tariffs" },
    ],
    [
      "Ana Lund denies the accusations of Ben Ortiz",
      { ...accusation, type: "REJECT", predicate: "deny", topic: "the accusations" },
    ],
    ["Ana Lund denies accusations", { ...accusation, type: "REJECT", predicate: "deny", recipients: [] }],
    [
      "Arlandia imposes sanctions on Ben Ortiz",
      { ...sanctions, predicate: "impose", topic: "sanctions on Ben Ortiz" },
    ],
    ["Planned meeting between Ana Lund and Ben Ortiz", { ...accusation, type: "AGREE", predicate: "meet" }],
    [
      "Visit of Ana Lund to Borduria",
      { ...call, mode: "visit", reciprocal: false, actors: [ana], recipients: [borduria] },
    ],
    ["Ana Lund protests against Borduria", { ...accusation, predicate: "protest", recipients: [borduria] }],
    [
      "Arlandia and Borduria sanction Acme",
      { ...sanctions, actors: [arlandia, borduria], recipients: ["institution/acme"] },
    ],
    ["Arlandia does not bomb Borduria", { ...strike, claim: { polarity: "negated" } }],
    ["Arlandia plans to bomb Borduria", { ...strike, claim: { modality: "planned" } }],
  ];
  for (const [title, report] of titles)
    it(title, () => {
      expect(run(inArticles(report)).actions[0]!.name).to.equal(title);
    });
});

describe("contradictions", () => {
  const slots = (...reports: readonly Told[]): string[] =>
    run(inArticles(...reports)).contradictions.map(
      ({ slot, leftValue, rightValue }) => `${slot}: ${leftValue} / ${rightValue}`,
    );

  it("keeps both dates of what happened once", () => {
    expect(slots({ ...capture, time: "2026-01-03" }, { ...capture, time: "2025-12-28" })).to.deep.equal([
      "date: 2026-01-03 / 2025-12-28",
    ]);
  });
  it("places a date without a year near the other", () => {
    expect(slots({ ...capture, time: "2026-01-03" }, { ...capture, time: "late December" })).to.deep.equal([
      "date: 2026-01-03 / 2025-12-21 to 2025-12-31",
    ]);
  });
  it("finds a plain denial of a deed", () => {
    expect(slots(strike, { ...strike, claim: { polarity: "negated" } })).to.deep.equal([
      "status: happened / denied",
    ]);
  });
  it("finds two cities for one meeting", () => {
    const meeting: Told = { ...call, mode: "visit", time: "2026-01-07" };
    expect(
      slots({ ...meeting, location: "place/port-a" }, { ...meeting, location: "place/port-b" }),
    ).to.deep.equal(["place: Port A / Port B"]);
  });
  it("finds two numbers of one thing", () => {
    const dead = (number: number, ...hedges: string[]): Told => ({
      ...strike,
      claim: { number, counted: "soldier", hedges },
    });
    expect(slots(dead(12), dead(15))).to.deep.equal(["number: 12 soldier / 15 soldier"]);
    expect(slots(dead(12), dead(15, "at least"))).to.deep.equal([]);
    expect(slots(dead(12), dead(12))).to.deep.equal([]);
  });
  it("does not take a vaguer date, a part of a place or a plan for a disagreement", () => {
    expect(
      slots({ ...call, time: "2026-01-07" }, { ...call, time: "2026-01-01..2026-01-10 month" }),
    ).to.deep.equal([]);
    expect(
      slots({ ...strike, location: "place/port-a" }, { ...strike, location: "place/dock" }),
    ).to.deep.equal([]);
    expect(slots({ ...strike, claim: { modality: "planned" } }, strike)).to.deep.equal([]);
    expect(
      slots({ ...strike, claim: { modality: "alleged" } }, { ...strike, claim: { polarity: "negated" } }),
    ).to.deep.equal([]);
  });
  it("pairs each of many claims once", () => {
    const early = Array.from({ length: 20 }, () => ({ ...capture, time: "2026-01-03" }));
    const late = Array.from({ length: 20 }, () => ({ ...capture, time: "2026-01-05" }));
    expect(slots(...early, ...late)).to.have.length(39);
  });
});

describe("responses", () => {
  const denial = (content: readonly string[]): Told => ({
    ...{ type: "REJECT", predicate: "deny", actors: [ben] },
    claim: { response: { kind: "denial", content } },
  });
  const answers = (stories: readonly Story[]): string[] =>
    run(stories).responses.map(
      ({ from, to, kind, inferred }) =>
        `${from.article}#${from.index} ${kind} ${to.article}#${to.index}${inferred === null ? "" : " ?"}`,
    );

  it("ties a denial to the accusation before it", () => {
    const reports = [accusation, strike, denial(["smuggling", "drug"])];
    expect(answers([{ id: "a", reports }])).to.deep.equal(["article/a#2 denial article/a#0"]);
  });
  it("marks a denial that only points as concluded", () => {
    const reports = [accusation, denial(["accusation"])];
    expect(answers([{ id: "a", reports }])).to.deep.equal(["article/a#1 denial article/a#0 ?"]);
  });
  it("looks into articles published before", () => {
    const first: Story = { id: "b", published: "2026-01-02", reports: [accusation] };
    const second: Story = { id: "a", published: "2026-01-04", reports: [denial(["smuggling", "drug"])] };
    expect(answers([first, second])).to.deep.equal(["article/a#0 denial article/b#0 ?"]);
    expect(answers([{ ...first, published: "2026-01-09" }, second])).to.deep.equal([]);
  });
  it("does not answer what is aimed at another, said later, or about something else", () => {
    expect(
      answers([
        {
          id: "a",
          reports: [
            { ...accusation, recipients: [dina], actors: [carl] },
            { ...denial(["accusation"]), actors: ["institution/acme"] },
          ],
        },
      ]),
    ).to.deep.equal([]);
    expect(answers([{ id: "a", reports: [denial(["drug"]), accusation] }])).to.deep.equal([]);
    expect(
      answers([
        { id: "a", reports: [accusation, strike, strike, denial(["tax", "island", "yacht", "bank"])] },
      ]),
    ).to.deep.equal([]);
  });
});
