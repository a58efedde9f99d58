import { expect } from "chai";
import type { Told } from "./story.ts";
import {
  ana,
  ben,
  dina,
  arlandia,
  borduria,
  run,
  inArticles,
  call,
  accusation,
  capture,
  sanctions,
  strike,
} from "./reports.ts";

describe("titles", () => {
  const titles: readonly (readonly [title: string, report: Told])[] = [
    ["Phone call between Ana Lund and Ben Ortiz", call],
    ["Meeting between Ana Lund and Ben Ortiz", { ...call, mode: "visit" }],
    ["Ana Lund accuses Ben Ortiz of drug smuggling", { ...accusation, topic: "of drug smuggling" }],
    [
      "Ana Lund criticizes Ben Ortiz",
      { ...accusation, mode: "disapprove", predicate: "call", topic: "Ortiz's plan" },
    ],
    [
      "Ana Lund refuses to meet Ben Ortiz",
      { ...accusation, type: "REJECT", predicate: "refuse", topic: "to meet Ben Ortiz" },
    ],
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
    [
      "Protest of Ana Lund in Port A",
      { ...strike, type: "PROTEST", actors: [ana], recipients: ["place/port-a"] },
    ],
    ["Ana Lund protests against Borduria", { ...accusation, predicate: "protest", recipients: [borduria] }],
    [
      "Arlandia and Borduria sanction Acme",
      { ...sanctions, actors: [arlandia, borduria], recipients: ["institution/acme"] },
    ],
    [
      "Ana Lund refuses to negotiate under pressure",
      { ...accusation, type: "REJECT", predicate: "negotiate", recipients: [], topic: "under pressure" },
    ],
    [
      "Ana Lund promises to respond in kind",
      { ...accusation, type: "THREATEN", predicate: "promise", topic: "to respond in kind", recipients: [] },
    ],
    [
      "Ana Lund denies involvement",
      { ...accusation, type: "REJECT", predicate: "deny", topic: "involvement" },
    ],
    [
      "Ana Lund accepts Ben Ortiz's offer",
      { ...accusation, type: "AGREE", predicate: "accept", topic: "the offer" },
    ],
    ["Denial of accusations by Ben Ortiz", { ...accusation, type: "REJECT", predicate: "deny", actors: [] }],
    [
      "Ana Lund denies accusations of Ben Ortiz",
      { ...accusation, type: "REJECT", predicate: "deny", topic: "this" },
    ],
    [
      "Arlandia arrests Ben Ortiz",
      {
        ...capture,
        actors: [arlandia],
        recipients: [ben],
        predicate: "arrest",
        words: "The state [arrested] Ben Ortiz of a garment factory.",
      },
    ],
    [
      "Ana Lund asks Ben Ortiz to answer under the law",
      {
        ...accusation,
        type: "REQUEST",
        predicate: "answer",
        words: "Ben Ortiz must [answer] under the law.",
      },
    ],
    [
      "Ana Lund asks that Ben Ortiz be prosecuted",
      {
        ...accusation,
        type: "REQUEST",
        predicate: "prosecute",
        words: "Ben Ortiz should be [prosecuted].",
      },
    ],
    ["Acquittal of Dina Roy", { type: "CONCEDE", predicate: "acquit", recipients: [dina] }],
    ["Arlandia does not bomb Borduria", { ...strike, claim: { polarity: "negated" } }],
    ["Arlandia plans to bomb Borduria", { ...strike, claim: { modality: "planned" } }],
  ];
  for (const [title, report] of titles)
    it(title, () => {
      expect(run(inArticles(report)).actions[0]!.name).to.equal(title);
    });
});
