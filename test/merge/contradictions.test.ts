import { expect } from "chai";
import type { Story, Told } from "./story.ts";
import {
  ana,
  arlandia,
  ben,
  borduria,
  carl,
  dina,
  run,
  inArticles,
  call,
  accusation,
  capture,
  strike,
} from "./reports.ts";

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
  it("finds two killers of one person", () => {
    const killing = (actor: string, more: Partial<Told> = {}): Told => ({
      ...{ type: "ASSAULT", predicate: "kill", actors: [actor], recipients: [dina] },
      ...more,
    });
    const quoted = (...reports: readonly Told[]): string[] =>
      run([{ id: "a", reports }]).contradictions.map(
        ({ slot, leftValue, rightValue }) => `${slot}: ${leftValue} / ${rightValue}`,
      );
    expect(slots(killing(arlandia), killing(borduria))).to.deep.equal(["participant: Arlandia / Borduria"]);
    expect(
      quoted(killing(arlandia, { speakers: [ben] }), killing(borduria, { speakers: [ana] })),
    ).to.deep.equal(["participant: Arlandia / Borduria"]);
    expect(quoted(killing(arlandia), killing(borduria))).to.deep.equal([]);
    expect(slots(killing(arlandia), killing(arlandia))).to.deep.equal([]);
    expect(slots(killing(arlandia), killing(borduria, { claim: { polarity: "negated" } }))).to.deep.equal([]);
    expect(
      slots(killing(arlandia, { time: "2026-01-03" }), killing(borduria, { time: "2025-06-03" })),
    ).to.deep.equal([]);
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
