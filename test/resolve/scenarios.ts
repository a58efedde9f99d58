/** One article: what some words in it mean. */
export const scenarios: readonly (readonly [
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
