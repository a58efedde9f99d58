import { expect } from "chai";
import type { Extraction } from "../../src/extract/index.ts";
import { resolve, type Resolution } from "../../src/resolve/index.ts";
import { extractText } from "../extract/article.ts";
import { scenarios } from "./scenarios.ts";

const read = (text: string, number = 1): Promise<Extraction> =>
  extractText(text, { id: `article/00000000000${String(number)}`, file: `${String(number)}.txt` });

/** What the last mention of these words means, in the article of that number. */
function meaning(resolution: Resolution, extraction: Extraction, words: string): string {
  const mention = extraction.mentions.findLast((other) => other.words === words);
  if (mention === undefined)
    return `no mention "${words}" among ${extraction.mentions.map((other) => other.words).join(", ")}`;
  const found = resolution.identities(extraction.article.id, mention.id);
  return found.map(({ entity }) => entity).join(" + ") || "nobody";
}

describe("resolve", () => {
  for (const [title, text, meanings] of scenarios)
    it(title, async () => {
      const extraction = await read(text);
      const resolution = resolve([extraction]);
      for (const [words, entity] of Object.entries(meanings))
        expect(meaning(resolution, extraction, words), words).to.equal(entity);
    });

  it("says which links the text does not state", async () => {
    const extraction = await read("Madrid accused France of spying.");
    const resolution = resolve([extraction]);
    const identity = (words: string) =>
      resolution.identities(
        extraction.article.id,
        extraction.mentions.find((mention) => mention.words === words)!.id,
      )[0];
    expect(identity("Madrid")).to.include({ entity: "country/ESP", inferred: true });
    expect(identity("France")).to.include({ entity: "country/FRA", inferred: false });
  });

  it("knows a surname from a related article, but not from a strange one", async () => {
    const first = await read("Ghana and Togo signed a treaty. Kofi Mensah signed it.", 1);
    const related = await read("Mensah praised Ghana and Togo.", 2);
    const strange = await read("Mensah scored twice in Lisbon.", 3);
    const resolution = resolve([first, related, strange]);
    expect(meaning(resolution, related, "Mensah")).to.equal("person/kofi-mensah");
    expect(meaning(resolution, strange, "Mensah")).not.to.equal("person/kofi-mensah");
  });

  it("knows a company from a related article where its name alone looks like a person's", async () => {
    const first = await read(
      "Bangladesh blamed Kamal Uddin. His factory made shirts for the German retailer Hansen and the American chain Oakley & Pine.",
      1,
    );
    const second = await read(
      "Bangladesh freed Kamal Uddin on Monday. He accused Hansen of lying. Hansen apologised.",
      2,
    );
    const resolution = resolve([first, second]);
    expect(second.mentions.find(({ words }) => words === "Hansen")?.label).to.equal("Person");
    expect(meaning(resolution, second, "Hansen")).to.equal("institution/hansen");
  });

  it("gathers the names of an entity and the roles of a person", async () => {
    const articles = [
      await read("Kenyan President Amina Odhiambo met reporters. Odhiambo smiled.", 1),
      await read("President Amina Odhiambo returned to Kenya.", 2),
    ];
    const resolution = resolve(articles);
    expect(resolution.entities.find(({ id }) => id === "person/amina-odhiambo")).to.deep.include({
      name: "Amina Odhiambo",
      aliases: ["Amina Odhiambo", "Odhiambo"],
      label: "Person",
    });
    expect(resolution.entities.find(({ id }) => id === "country/KEN")).to.deep.include({
      name: "Kenya",
      iso2: "KE",
      iso3: "KEN",
    });
    expect(resolution.roles).to.deep.equal([
      {
        person: "person/amina-odhiambo",
        body: "country/KEN",
        title: "president",
        status: "current",
        articles: ["article/000000000001", "article/000000000002"],
        inferred: null,
      },
    ]);
  });

  it("makes no entity of a credit", async () => {
    const resolution = resolve([await read("By Mara Lindt\n\nLIMA (AP) — Paolo Ruiz resigned on Monday.")]);
    expect(resolution.entities.map(({ id }) => id)).to.deep.equal(["person/paolo-ruiz"]);
  });

  it("does not depend on the order of the articles", async () => {
    const articles = [
      await read("Ghana and Togo signed a treaty. Kofi Mensah signed it.", 1),
      await read("Mensah praised Ghana and Togo.", 2),
      await read("Ghana's Foreign Ministry thanked Mensah.", 3),
    ];
    const shown = (resolution: Resolution): string =>
      JSON.stringify([
        resolution.entities,
        resolution.roles,
        articles.map(({ article, mentions }) =>
          mentions.map(({ id }) => resolution.identities(article.id, id)),
        ),
      ]);
    expect(shown(resolve([...articles].reverse()))).to.equal(shown(resolve(articles)));
    expect(resolve(articles).entities.map(({ id }) => id)).to.deep.equal(
      resolve(articles)
        .entities.map(({ id }) => id)
        .sort(),
    );
  });

  it("resolves a thousand articles in seconds", async () => {
    const one = await read(
      "Ghana and Togo signed a treaty. Kofi Mensah signed it. He thanked both governments. The Foreign Ministry in Accra agreed.",
    );
    const many = Array.from({ length: 1000 }, (_, index) => ({
      ...one,
      article: { ...one.article, id: `article/${String(index).padStart(12, "0")}` },
    }));
    const start = performance.now();
    expect(resolve(many).entities.length).to.be.greaterThan(2);
    expect(performance.now() - start).to.be.lessThan(10_000);
  });

  it("resolves nothing of nothing", () => {
    const resolution = resolve([]);
    expect(resolution.entities).to.deep.equal([]);
    expect(resolution.identities("article/unknown", 0)).to.deep.equal([]);
  });
});
