import { expect } from "chai";
import { fileURLToPath } from "node:url";
import { ArticleError, findDerived, readArticles } from "../../src/articles/index.ts";
import type { Article } from "../../src/articles/index.ts";
import { countWords } from "../../src/articles/draft.ts";

const folder = fileURLToPath(new URL("../../docs/examples", import.meta.url));

describe("the example articles", () => {
  const articles: Article[] = [];

  before(async () => {
    for await (const item of readArticles([folder])) {
      if (item instanceof ArticleError) throw item;
      articles.push(item);
    }
  });

  it("are at least fourteen, each with title, publisher and date, and short", () => {
    expect(articles.length).to.be.at.least(14);
    for (const { title, publisher, published, text, file } of articles) {
      expect(title, file).to.be.a("string");
      expect(publisher, file).to.be.a("string");
      expect(published, file).to.match(/^202[56]-\d\d-\d\d$/u);
      expect(countWords(text), file).to.be.within(120, 350);
    }
  });

  it("do not count the folder's README among them", () => {
    expect(articles.map(({ file }) => file).filter((file) => file.includes("README"))).to.deep.equal([]);
  });

  it("come from many papers, and one is a rewrite of a wire story", () => {
    expect(new Set(articles.map(({ publisher }) => publisher)).size).to.be.at.least(10);
    const byId = new Map(articles.map((article) => [article.id, article.publisher]));
    expect(findDerived(articles).map(({ from, to }) => [byId.get(from), byId.get(to)])).to.deep.equal([
      ["Copperbelt Star", "Rift Valley Wire"],
    ]);
  });
});
