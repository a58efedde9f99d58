import { merge, type Merged } from "../../src/merge/index.ts";
import { offices, read, world, type Story, type Told } from "./story.ts";

export const [ana, ben, carl, dina] = [
  "person/ana-lund",
  "person/ben-ortiz",
  "person/carl-moe",
  "person/dina-roy",
];
export const [arlandia, borduria, treasury] = ["country/AAA", "country/BBB", "institution/treasury"];

export function run(stories: readonly Story[]): Merged {
  const { extractions, resolution } = read(stories, world, offices);
  return merge(extractions, resolution, []);
}

/** One article a report, published on 20 January 2026. */
export const inArticles = (...reports: readonly Told[]): Story[] =>
  reports.map((report, index) => ({ id: `a${index}`, published: "2026-01-20", reports: [report] }));

export const call: Told = {
  type: "CONSULT",
  mode: "phone",
  predicate: "call",
  actors: [ana, ben],
  reciprocal: true,
};
export const accusation: Told = {
  type: "ACCUSE",
  predicate: "accuse",
  actors: [ana],
  recipients: [ben],
  content: ["drug", "smuggling", "border"],
};
export const capture: Told = { type: "COERCE", mode: "arrest", predicate: "capture", recipients: [dina] };
export const sanctions: Told = {
  type: "SANCTION",
  predicate: "sanction",
  actors: [arlandia],
  recipients: [ben],
  content: ["drug", "tie"],
};
export const strike: Told = {
  type: "ASSAULT",
  mode: "aerial",
  predicate: "bomb",
  actors: [arlandia],
  recipients: [borduria],
  time: "2026-01-10",
};
