import { expect } from "chai";
import { merge } from "../../src/merge/index.ts";
import { offices, read, world, type Story, type Told } from "./story.ts";
import {
  ana,
  ben,
  carl,
  dina,
  arlandia,
  treasury,
  run,
  inArticles,
  call,
  accusation,
  capture,
  sanctions,
  strike,
} from "./reports.ts";

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
