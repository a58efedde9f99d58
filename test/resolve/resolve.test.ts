import { expect } from "chai";
import type { Extraction } from "../../src/extract/index.ts";
import { resolve, type Resolution } from "../../src/resolve/index.ts";
import { extractText } from "../extract/article.ts";

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

/** One article: what some words in it mean. */
const scenarios: readonly (readonly [
  title: string,
  text: string,
  meanings: Readonly<Record<string, string>>,
])[] = [
  [
    "a surname after the full name",
    "Rosa Peña resigned on Monday. Peña gave no reason.",
    { Peña: "person/rosa-pena" },
  ],
  [
    "a surname two people share is nobody's",
    "Arnold Reyes and his brother Jun Reyes were charged on Monday. The court said Reyes must pay.",
    { Reyes: "nobody", "Jun Reyes": "person/jun-reyes" },
  ],
  [
    "abbreviations of a country",
    "The U.S. agreed. The United States will pay. Officials in the USA said so.",
    { "U.S.": "country/USA", "United States": "country/USA", USA: "country/USA" },
  ],
  ["a capital that acts", "Madrid accused France of spying.", { Madrid: "country/ESP" }],
  ["a capital as a place", "Spain was calm. He arrived in Madrid on Monday.", { Madrid: "place/madrid" }],
  [
    "the holder of an office",
    "Kenyan President Amina Odhiambo met Polish Prime Minister Jan Nowak. The Kenyan president praised the talks.",
    { president: "person/amina-odhiambo" },
  ],
  [
    "a body scoped by its country",
    "Ghana recalled its envoy on Monday. The Foreign Ministry gave no reason.",
    { "Foreign Ministry": "institution/ghana-foreign-ministry" },
  ],
  [
    "a country whose name holds another's",
    "South Sudan's army fired first on Monday. Sudan's military denied it.",
    { army: "institution/south-sudan-army", military: "institution/sudan-military" },
  ],
  [
    "those who fight for a group act for it",
    "The Lunda Liberation Front said so. Chad blamed rebels of the Lunda Liberation Front on Monday.",
    { rebels: "institution/lunda-liberation-front" },
  ],
  [
    "a body without any country is one of its article alone",
    "The Supreme Court ruled on Monday.",
    { "Supreme Court": "institution/supreme-court-000001" },
  ],
  [
    "an acronym in brackets",
    "The Movement for Clean Rivers (MCR) sued on Monday. The MCR asked for a hearing.",
    { MCR: "institution/movement-for-clean-rivers" },
  ],
  [
    "a body where countries are named alike is one of the country where the reporter sat",
    "LAGOS, May 16 - Police arrested a bishop on Friday. He had taught in Germany and in Chad.",
    { Police: "institution/nigeria-police" },
  ],
  [
    "home news that names another country",
    "BRASILIA, Sept. 9 - A court freed a former governor on Tuesday. He had served two years. His lawyer praised the judges. He is to visit Germany. German loans were frozen. Germany will help. Thousands marched in Belo Horizonte. Police detained 40 people.",
    { Police: "institution/brazil-police" },
  ],
  [
    "a judge's title is no ministry",
    "The court ruled that Justice Helena Prado had erred. Prado did not reply.",
    { Prado: "person/helena-prado" },
  ],
  [
    "a chief executive is no government",
    "Norvane, a shipping company, sank. Its chief executive, Jonas Weber, resigned in March.",
    { "chief executive": "person/jonas-weber" },
  ],
  [
    "nobody is his own brother",
    "Anil Kumar's brother accused a judge of beating him. Kumar did not comment.",
    { brother: "nobody", Kumar: "person/anil-kumar" },
  ],
  [
    "a country of two words is no person, though the first is a given name",
    "Sierra Leone's electoral chief said he was threatened. The head of Sierra Leone's electoral commission will not resign.",
    { "Sierra Leone": "country/SLE" },
  ],
  [
    "the two sides are the rivals of the story, and not the two countries of which it speaks",
    "Kenyan President Amina Odhiambo said she had won. Her rival, Jon Otieno, claimed victory too. The commission urged both sides to wait. A former president of Ghana watched the vote.",
    { "both sides": "person/amina-odhiambo + person/jon-otieno" },
  ],
  [
    "who speaks with both is neither",
    "Amina Odhiambo and Jon Otieno each claimed victory. Bola Adeyemi spoke with both candidates on Monday.",
    { "both candidates": "person/amina-odhiambo + person/jon-otieno" },
  ],
  [
    "a building for its government",
    "The White House denied the report.",
    { "White House": "institution/white-house" },
  ],
  [
    "a body of the country the story is about, not of the one named after it",
    "Kenya was tense on Monday. The Supreme Court ruled that leases granted by Britain had lapsed.",
    { "Supreme Court": "institution/kenya-supreme-court" },
  ],
  [
    "a town that shares its name says no country",
    "Chile was calm. Protesters blocked the road to San Antonio. The Interior Ministry gave no reason.",
    { "Interior Ministry": "institution/chile-interior-ministry" },
  ],
  [
    "an acronym known by its letters in another language",
    "The Dutch Safety Board (OVV) opened an inquiry. OVV gave no date.",
    { OVV: "institution/dutch-safety-board" },
  ],
  [
    "nobody inside the words is the one who says them",
    "The Home Office in London confirmed it. Police in Rabat had been informed, it said.",
    { it: "institution/united-kingdom-home-office" },
  ],
  [
    "a wife by her husband's name",
    "Kailash Gurung was freed on Monday. His wife, Anita Gurung, wept. Mrs. Gurung thanked the court.",
    { Gurung: "person/anita-gurung" },
  ],
  [
    "a name beside its relative pronoun",
    "Judges threw out an appeal by Tarvo Steel, which had argued that the deal was fair.",
    { which: "institution/tarvo-steel" },
  ],
  [
    "Brussels for the union that sits there",
    "Brussels has frozen funds for Serbia since Monday.",
    { Brussels: "institution/european-union" },
  ],
  [
    "both governments",
    "Peru and Chile signed the treaty on Monday. Both governments welcomed it.",
    { "Both governments": "country/CHL + country/PER" },
  ],
  [
    "the company",
    "Harlow Motors sued a supplier on Monday. The company asked for damages.",
    { company: "institution/harlow-motors" },
  ],
  [
    "a pronoun with one candidate",
    "Anna Berg resigned on Monday. She gave no reason.",
    { She: "person/anna-berg" },
  ],
  [
    "the last word of a body's name",
    "The European Commission fined Peru. The United States welcomed the fine. The Commission gave no date.",
    { Commission: "institution/european-commission" },
  ],
  [
    "an international body beside a country",
    "Russia vetoed a Security Council resolution.",
    { "Security Council": "institution/united-nations-security-council" },
  ],
  [
    "both countries of the story",
    "Niger accused Mali of spying. Mali accused Niger of shelling Mali. Niger denied it. Algeria offered Mali talks. The United Nations urged both countries to stop.",
    { "both countries": "country/MLI + country/NER" },
  ],
  [
    "commanders of a group",
    "Peru imposed sanctions on two commanders of the Upper Nile Front.",
    { "two commanders": "institution/upper-nile-front" },
  ],
  [
    "a pronoun agrees",
    "Anna Berg met Ivan Petrov on Monday. She thanked him.",
    { She: "person/anna-berg", him: "person/ivan-petrov" },
  ],
  ["a relative pronoun", "Omar Said, who was freed on Monday, thanked Turkey.", { who: "person/omar-said" }],
  [
    "a person's government",
    "Kenyan President Amina Odhiambo spoke on Monday. Her government will pay.",
    { government: "country/KEN" },
  ],
];

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
