import { expect } from "chai";
import type { Article, ZoneKind } from "../../src/articles/index.ts";
import { isSiteName } from "../../src/articles/zones/site-name.ts";
import { readOne, zoneTexts } from "./support/read.ts";

const first =
  "The water council of Kano agreed on Monday to share the river with its neighbours, ending a dispute that began in 2019.";
const second = "Its chair, Amina Bello, said the pumps would be moved before the rains come.";
const third = "Farmers on both banks welcomed the decision, which they had demanded for years.";
const headline = "Kano council agrees to share the river";

interface Example {
  readonly title: string;
  readonly lines: readonly string[];
  /** What is expected of the article's facts. */
  readonly facts?: Partial<Pick<Article, "title" | "publisher" | "authors" | "published" | "dateline">>;
  /** What is expected of its zones, kind by kind; the others are not looked at. */
  readonly zones: Partial<Record<ZoneKind, readonly string[]>>;
}

const examples: readonly Example[] = [
  {
    title: "a bare story has no headline",
    lines: [first, "", second],
    facts: { title: null, publisher: null, published: null, dateline: null },
    zones: { headline: [], lead: [first], body: [second] },
  },
  {
    title: "a line above the story is its headline",
    lines: [headline, "", first, "", second],
    facts: { title: headline },
    zones: { headline: [headline], lead: [first], body: [second] },
  },
  {
    title: "site name, section and a repeated headline above the story",
    lines: ["Kano Daily Post", "Politics", "", headline, "", headline, first, "", second],
    facts: { title: headline, publisher: "Kano Daily Post" },
    zones: { headline: [headline], lead: [first], body: [second] },
  },
  {
    title: "a date glued to the first paragraph",
    lines: [` date 2026-01-23 KANO, Nigeria (AP) — ${first}`, second],
    facts: { published: "2026-01-23", dateline: "KANO, Nigeria", publisher: "Associated Press", title: null },
    zones: { dateline: ["KANO, Nigeria (AP) —"], lead: [first], body: [second] },
  },
  {
    title: "a dateline with its year dates the article",
    lines: [`Washington, D.C. – February 3, 2026 – ${first}`, second],
    facts: { published: "2026-02-03", dateline: "Washington, D.C." },
    zones: { lead: [first] },
  },
  {
    title: "a dateline without a year does not, whatever years the text names",
    lines: [headline, `KANO, Jan 09 — ${first}`, "The treaty of January 3, 2026 is void."],
    facts: { published: null, dateline: "KANO" },
    zones: { dateline: ["KANO, Jan 09 —"] },
  },
  {
    title: "a dateline after a standfirst",
    lines: [headline, first, `KANO — ${second}`, third],
    facts: { dateline: "KANO" },
    zones: { lead: [first], dateline: ["KANO —"], body: [second, third] },
  },
  {
    title: "a timestamp line and counters are not text",
    lines: [headline, "Published: 3 January 2026, 10:15 GMT", "0", "5", "3 min read", first, second],
    facts: { published: "2026-01-03" },
    zones: { headline: [headline], lead: [first], body: [second] },
  },
  {
    title: "of two dates the publication, not the update",
    lines: [headline, "Published January 3, 2026 | Updated January 5, 2026", first],
    facts: { published: "2026-01-03" },
    zones: { body: [] },
  },
  {
    title: "the update stands above the publication",
    lines: [headline, "Updated January 5, 2026", "Published January 3, 2026", first],
    facts: { published: "2026-01-03" },
    zones: { lead: [first], body: [] },
  },
  {
    title: "an update alone dates the article",
    lines: [headline, "Last updated: 5 January 2026", first],
    facts: { published: "2026-01-05" },
    zones: { lead: [first] },
  },
  {
    title: "bylines above and below the story",
    lines: [headline, "By Ada Obi", first, second, third, "", "By BO LIND", "", "Associated Press"],
    facts: { authors: ["Ada Obi", "Bo Lind"], publisher: "Associated Press" },
    zones: { byline: ["By Ada Obi", "By BO LIND"], body: [second, third] },
  },
  {
    title: "a caption keeps its words and loses its credit",
    lines: [
      headline,
      "Amina Bello speaks in Kano, Jan. 7, 2026. (AP Photo/Chi Wu)(ASSOCIATED PRESS)",
      "",
      first,
    ],
    facts: { title: headline, published: null },
    zones: { caption: ["Amina Bello speaks in Kano, Jan. 7, 2026."], lead: [first] },
  },
  {
    title: "headings inside the story stay in it",
    lines: [headline, "", first, "", "Pumps and promises", "", second, "", "Context", "", third],
    zones: { body: ["Pumps and promises", second, "Context", third] },
  },
  {
    title: "keywords, contributors, sign-up lines and comment forms are gone",
    lines: [
      ...[headline, first, second, third],
      "Associated Press writer Chi Wu in Abuja contributed to this report.",
      "SEO Keywords: Kano river, water council",
      "Help us improve.",
      "Related Articles",
      "Rain in Jos",
      "Trending",
      "LEAVE A REPLY",
      "Please enter your comment!",
    ],
    zones: { lead: [first], body: [second, third], byline: [] },
  },
  {
    title: "fields above a saved text",
    lines: [
      "Title: Kano shares its river",
      "Author: Ada Obi",
      "Publisher: The Sahel Star",
      "Date: 2026-03-04",
      "",
      first,
    ],
    facts: {
      title: "Kano shares its river",
      authors: ["Ada Obi"],
      publisher: "The Sahel Star",
      published: "2026-03-04",
    },
    zones: { headline: ["Kano shares its river"], lead: [first], body: [] },
  },
  {
    title: "quotes, dashes and accents stay as written, in NFC",
    lines: [
      "“Nous partons,” said Ame\u0301lie ‑ and left — with 3\u00A0kg of maïs for the long road to the north of the country.",
    ],
    zones: {
      lead: [
        "“Nous partons,” said Amélie ‑ and left — with 3 kg of maïs for the long road to the north of the country.",
      ],
    },
  },
];

describe("the zones of a plain text", () => {
  for (const { title, lines, facts = {}, zones } of examples)
    it(title, () => {
      const article = readOne(lines.join("\n"));
      for (const [name, value] of Object.entries(facts))
        expect(article[name as keyof Article], name).to.deep.equal(value);
      for (const [kind, texts] of Object.entries(zones))
        expect(zoneTexts(article, kind as ZoneKind), kind).to.deep.equal(texts);
    });

  for (const { title, lines } of examples)
    it(`cover the text in order and without overlap: ${title}`, () => {
      const { text, zones } = readOne(lines.join("\n"));
      let reached = 0;
      for (const zone of zones) {
        expect(text.slice(reached, zone.start)).to.match(/^\s*$/u);
        expect(zone.end).to.be.greaterThan(zone.start);
        expect(text.slice(zone.start, zone.end)).to.match(/^\S[^\n]*$|^\S$/u);
        reached = zone.end;
      }
      expect(reached).to.equal(text.length);
    });

  it("do not depend on line ends, and join lines that are wrapped at a column", () => {
    const wrapped = [
      headline,
      "",
      ...`${first} ${second}`.match(/.{1,60}(?:\s|$)/gu)!.map((line) => line.trim()),
      "",
      third,
    ].join("\r\n");
    const article = readOne(wrapped);
    expect(zoneTexts(article, "lead")).to.deep.equal([`${first} ${second}`]);
    expect(zoneTexts(article, "body")).to.deep.equal([third]);
    expect(article.title).to.equal(headline);
  });

  for (const [line, isName] of [
    ["The Kano Gazette", true],
    ["CRBC News", true],
    ["kanonews.com", true],
    ["Radio Horizonte", true],
    ["The Times of Malta", true],
    ["World News", false],
    ["Opposition Leader Jailed", false],
    ["Washington Post Cuts Staff", false],
    ["Kano shares its river", false],
  ] as const)
    it(`${isName ? "take" : "do not take"} "${line}" for the name of a paper`, () => {
      expect(isSiteName(line)).to.equal(isName);
    });

  it("take the day from the name of the file when nothing else gives it", () => {
    expect(readOne(first, "archive/2026-01-09-kano.txt").published).to.equal("2026-01-09");
    expect(readOne(first, "archive/2026-13-09-kano.txt").published).to.equal(null);
  });
});
