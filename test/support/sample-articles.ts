/** Invented news on three invented stories, for tests of the view. Real countries and institutions, invented people. */
export interface SampleArticle {
  readonly id: string;
  readonly publisher: string;
  readonly published: string | null;
  readonly title: string;
  readonly text: string;
}

export const sampleArticles: readonly SampleArticle[] = [
  {
    id: "article/harbour-1",
    publisher: "Coast Courier",
    published: "2026-01-06",
    title: "Norway and Portugal leaders speak by phone on harbour dispute",
    text: `LISBON — President Inês Falcão of Portugal spoke by telephone with Norwegian Prime Minister Sigrid Aune on January 5, the two governments said.

Aune threatened last week to close Norwegian ports to the Portuguese fishing fleet. Falcão rejected the threat. "We will not be told where to fish," Falcão said.

The European Commission urged both sides to meet in Brussels before the end of the month.`,
  },
  {
    id: "article/harbour-2",
    publisher: "Northern Wire",
    published: "2026-01-08",
    title: "Aune: ports stay open for now",
    text: `OSLO — Sigrid Aune said on Thursday that Norway would keep its ports open until talks with Portugal had been held.

The two leaders spoke on January 4, her office said, a day earlier than Lisbon reported. Tomás Suárez, the Spanish mediator, visited Oslo on Wednesday.

Erik Aune, a fisherman from Bergen who is not related to the prime minister, led a protest against the Norwegian government.`,
  },
  {
    id: "article/harbour-3",
    publisher: "Lisbon Ledger",
    published: "2026-01-15",
    title: "Falcão to meet Aune in Brussels",
    text: `LISBON — Inês Falcão will meet Sigrid Aune in Brussels on January 29, her spokesman Rui Mendes said. Tomás Suárez will chair the talks for the European Commission.

Mendes accused Norway of arresting two Portuguese captains. Norway denied the arrests.`,
  },
  {
    id: "article/harbour-4",
    publisher: "Northern Wire",
    published: "2026-01-30",
    title: "Norway and Portugal agree to share the northern grounds",
    text: `BRUSSELS — Sigrid Aune and Inês Falcão met in Brussels on Thursday and agreed to share the northern fishing grounds for two years.

Tomás Suárez praised both governments. The European Commission promised aid for fishermen in Bergen and Porto.`,
  },
  {
    id: "article/dam-1",
    publisher: "Delta Post",
    published: "2026-02-03",
    title: "Kenya accuses dam builder of hiding cracks",
    text: `NAIROBI — The Kenyan parliament accused the construction company Halvorsen Dams on Tuesday of hiding cracks in the Tana dam.

Committee chair Achieng Odera said that engineers had warned the company in December. Halvorsen Dams rejected the accusation. "The dam is safe," said its director, Lars Halvorsen.

The World Bank suspended a loan of 40 million dollars.`,
  },
  {
    id: "article/dam-2",
    publisher: "Coast Courier",
    published: "2026-02-05",
    title: "World Bank threatens to cancel Kenya dam loan",
    text: `NAIROBI — The World Bank threatened on Wednesday to cancel its loan for the Tana dam in Kenya unless Halvorsen Dams opens its files.

The bank did not suspend the loan, its spokeswoman Mei Tanaka said. Achieng Odera visited the dam with engineers from Japan.`,
  },
  {
    id: "article/dam-3",
    publisher: "Delta Post",
    published: "2026-02-12",
    title: "Police search Halvorsen offices",
    text: `NAIROBI — Police in Kenya searched the offices of Halvorsen Dams on Wednesday and arrested its director, Lars Halvorsen, according to the prosecutor, Daniel Odera.

Daniel Odera is not related to the committee chair Achieng Odera. Norway asked Kenya for access to the detained director.`,
  },
  {
    id: "article/dam-4",
    publisher: "Northern Wire",
    published: "2026-02-20",
    title: "Halvorsen freed after eight days",
    text: `OSLO — Kenya released Lars Halvorsen on Thursday after Norway had asked for his release. Sigrid Aune thanked the Kenyan government.

Japan sent ten engineers to repair the Tana dam, Mei Tanaka said.`,
  },
  {
    id: "article/vote-1",
    publisher: "Highland Herald",
    published: "2026-02-10",
    title: "Thousands march in Cusco before the vote",
    text: `CUSCO — Thousands marched in Cusco on Sunday against the electoral court of Peru. The union leader Rosa Quispe led the march.

Peru's interior minister, Hugo Salas, ordered police to the city. Quispe accused Salas of using tear gas; Salas denied it.`,
  },
  {
    id: "article/vote-2",
    publisher: "Delta Post",
    published: null,
    title: "Observers to watch Peru's vote",
    text: `The Organization of American States will send observers to Peru, its mission chief Helen Marsh said. Rosa Quispe asked the observers to visit Cusco.

Spain offered ten observers of its own, Tomás Suárez said.`,
  },
];

export interface SampleEntity {
  readonly id: string;
  readonly kind: "Person" | "Institution" | "Country" | "Place";
  readonly names: readonly string[];
  readonly sort?: string;
}

/** The longest name first: a shorter one inside it is the same mention. */
export const sampleEntities: readonly SampleEntity[] = [
  { id: "person/sigrid-aune", kind: "Person", names: ["Sigrid Aune", "Aune"] },
  { id: "person/erik-aune", kind: "Person", names: ["Erik Aune"] },
  { id: "person/ines-falcao", kind: "Person", names: ["Inês Falcão", "Falcão"] },
  { id: "person/tomas-suarez", kind: "Person", names: ["Tomás Suárez"] },
  { id: "person/rui-mendes", kind: "Person", names: ["Rui Mendes", "Mendes"] },
  { id: "person/achieng-odera", kind: "Person", names: ["Achieng Odera"] },
  { id: "person/daniel-odera", kind: "Person", names: ["Daniel Odera"] },
  { id: "person/lars-halvorsen", kind: "Person", names: ["Lars Halvorsen"] },
  { id: "person/mei-tanaka", kind: "Person", names: ["Mei Tanaka"] },
  { id: "person/rosa-quispe", kind: "Person", names: ["Rosa Quispe", "Quispe"] },
  { id: "person/hugo-salas", kind: "Person", names: ["Hugo Salas", "Salas"] },
  { id: "person/helen-marsh", kind: "Person", names: ["Helen Marsh"] },
  {
    id: "institution/european-commission",
    kind: "Institution",
    names: ["European Commission"],
    sort: "government",
  },
  {
    id: "institution/world-bank",
    kind: "Institution",
    names: ["World Bank"],
    sort: "international organisation",
  },
  { id: "institution/halvorsen-dams", kind: "Institution", names: ["Halvorsen Dams"], sort: "company" },
  {
    id: "institution/parliament-of-kenya",
    kind: "Institution",
    names: ["Kenyan parliament"],
    sort: "legislature",
  },
  {
    id: "institution/electoral-court",
    kind: "Institution",
    names: ["electoral court of Peru"],
    sort: "court",
  },
  {
    id: "institution/oas",
    kind: "Institution",
    names: ["Organization of American States"],
    sort: "international organisation",
  },
  { id: "country/NOR", kind: "Country", names: ["Norway", "Norwegian government", "Norwegian"] },
  { id: "country/PRT", kind: "Country", names: ["Portugal", "Portuguese"] },
  { id: "country/ESP", kind: "Country", names: ["Spain", "Spanish"] },
  { id: "country/KEN", kind: "Country", names: ["Kenya", "Kenyan government"] },
  { id: "country/JPN", kind: "Country", names: ["Japan"] },
  { id: "country/PER", kind: "Country", names: ["Peru"] },
  { id: "place/brussels", kind: "Place", names: ["Brussels"] },
  { id: "place/oslo", kind: "Place", names: ["Oslo"] },
  { id: "place/bergen", kind: "Place", names: ["Bergen"] },
  { id: "place/cusco", kind: "Place", names: ["Cusco"] },
  { id: "place/tana-dam", kind: "Place", names: ["Tana dam"], sort: "building" },
];
