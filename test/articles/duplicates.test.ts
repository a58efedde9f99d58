import { expect } from "chai";
import { findDerived } from "../../src/articles/index.ts";
import type { Article } from "../../src/articles/index.ts";
import { readFixture, readOne } from "./support/read.ts";

const [original, copy, light, heavy, independent, elsewhere] = [
  "original",
  "copy",
  "light",
  "heavy",
  "independent",
  "elsewhere",
].map((name) => readFixture(`derived/${name}.txt`)) as [Article, Article, Article, Article, Article, Article];

/** "light > original": what derives from what, by the names of the files. */
const links = (articles: readonly Article[]): string[] => {
  const names = new Map(articles.map(({ id, file }) => [id, file.replace(/^.*\/|\.\w+$/gu, "")]));
  return findDerived(articles).map(({ from, to }) => `${names.get(from) ?? from} > ${names.get(to) ?? to}`);
};

const dated = (
  article: Article,
  published: string | null,
  publisher: string | null = article.publisher,
): Article => ({ ...article, published, publisher });

describe("a derived article", () => {
  it("is a shortened copy, a light and a heavy rewrite, and no independent report", () => {
    expect(links([original, copy, light, heavy, independent, elsewhere])).to.have.members([
      "copy > original",
      "light > original",
      "heavy > original",
    ]);
  });

  for (const [name, article, least, most] of [
    ["shortened copy", copy, 1, 1],
    ["light rewrite", light, 0.25, 0.6],
    ["heavy rewrite", heavy, 0.08, 0.25],
  ] as const)
    it(`of the ${name} contains between ${least} and ${most} of the original`, () => {
      const [link] = findDerived([original, article]);
      expect(link?.containment).to.be.within(least, most);
    });

  it("is found in either order with the same result", () => {
    const articles = [original, copy, light, heavy, independent, elsewhere];
    expect(findDerived([...articles].reverse())).to.deep.equal(findDerived(articles));
  });

  it("is the later one", () => {
    const late = dated(original, "2026-03-01");
    expect(links([late, light])).to.deep.equal(["original > light"]);
  });

  it("without a date is the one that is not an agency's, then the one that holds more", () => {
    expect(links([dated(original, null), dated(light, null)])).to.deep.equal(["light > original"]);
    expect(links([dated(copy, null, "Reuters"), dated(original, null, null)])).to.deep.equal([
      "original > copy",
    ]);
    expect(links([dated(copy, null, null), dated(original, null, null)])).to.deep.equal(["original > copy"]);
  });

  it("is not one that quotes the same speech", () => {
    const quote =
      "“We came with two numbers and we leave with one pen, and whoever counts the ink will see that each of us paid for exactly half of it and not a drop more than that,” she said.";
    const [first, second] = [
      `The two leaders signed at noon after a night of talks in the old customs house. ${quote} Rain fell on the guests.`,
      `Nobody had expected a signature before Friday, least of all the cooks. ${quote} Then the band played for an hour.`,
    ].map((text) => readOne(text));
    expect(findDerived([first!, second!])).to.deep.equal([]);
  });

  it("woven from two sources is tied to both", () => {
    const body = (article: Article): string => article.text.split("\n\n").slice(1, 6).join("\n\n");
    const woven = { ...readOne(`${body(original)}\n\n${body(elsewhere)}`), published: "2026-04-01" };
    expect(findDerived([original, elsewhere, woven]).map(({ to }) => to)).to.have.members([
      original.id,
      elsewhere.id,
    ]);
  });

  it("of a copy is tied to the first of equals, and a thousand copies take little time", () => {
    const copies = Array.from({ length: 1000 }, (_, index) => ({
      ...light,
      id: `article/${String(index).padStart(4, "0")}`,
      published: "2026-03-01",
    }));
    const started = performance.now();
    const found = findDerived([original, ...copies]);
    expect(performance.now() - started).to.be.below(20_000);
    expect(found).to.have.length(1000);
    expect(new Set(found.slice(1).map(({ to }) => to))).to.have.property("size", 1);
  });
});
