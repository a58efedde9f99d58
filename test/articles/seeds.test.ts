import { expect } from "chai";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ArticleError, findDerived, readArticles } from "../../src/articles/index.ts";
import type { Article } from "../../src/articles/index.ts";
import { zoneTexts } from "./support/read.ts";

const folder = fileURLToPath(new URL("../../../shared/articles", import.meta.url));

describe("five saved articles", () => {
  const articles: Article[] = [];

  before(async function () {
    if (!existsSync(folder)) {
      console.log("      skipped: there is no folder ../shared/articles beside this repository");
      this.skip();
    }
    for await (const item of readArticles([folder])) {
      if (item instanceof ArticleError) throw item;
      articles.push(item);
    }
  });

  it("are read whole", () => {
    expect(articles).to.have.length(5);
  });

  const facts: readonly (readonly [
    published: string | null,
    dateline: string | null,
    publisher: string | null,
    headline: boolean,
  ])[] = [
    ["2026-01-23", "BOGOTA, Colombia", "Associated Press", false],
    [null, "BOGOTÁ", "CRBC News", true],
    [null, "BOGOTÁ / WASHINGTON", null, true],
    [null, "WASHINGTON", null, true],
    ["2026-02-03", "Washington, D.C.", null, false],
  ];
  for (const [index, [published, dateline, publisher, headline]] of facts.entries())
    it(`give their facts: ${index}`, () => {
      const article = articles[index]!;
      expect([article.published, article.dateline, article.publisher]).to.deep.equal([
        published,
        dateline,
        publisher,
      ]);
      expect(article.title !== null).to.equal(headline);
      expect(zoneTexts(article, "headline")).to.have.length(headline ? 1 : 0);
      expect(zoneTexts(article, "lead")).to.have.length(1);
    });

  it("carry no boilerplate", () => {
    for (const { text } of articles)
      expect(text).not.to.match(
        /SEO Keywords|Help us improve|Trending|LEAVE A REPLY|Please enter|AP Photo|contributed to this report|date 2026/u,
      );
  });

  it("hold one rewrite of another", () => {
    expect(findDerived(articles).map(({ from, to }) => [from, to])).to.deep.equal([
      [articles[1]!.id, articles[0]!.id],
    ]);
  });
});
