/** What happens in the sample articles, with the words that say so. */
export interface SampleClaim {
  readonly article: string;
  readonly quote: string;
  readonly polarity?: "negated";
  readonly modality?: string;
  readonly saidBy?: readonly string[];
}

export interface SampleAction {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly day: string | null;
  readonly end?: string;
  readonly status: string;
  readonly actors: readonly string[];
  readonly recipients?: readonly string[];
  readonly place?: string;
  readonly claims: readonly SampleClaim[];
  /** Indices of two claims that cannot both hold, and what they differ on. */
  readonly contradiction?: {
    readonly left: number;
    readonly right: number;
    readonly slot: string;
    readonly values: readonly [string, string];
  };
}

const aune = "person/sigrid-aune";
const falcao = "person/ines-falcao";
const suarez = "person/tomas-suarez";
const commission = "institution/european-commission";
const bank = "institution/world-bank";
const dams = "institution/halvorsen-dams";

export const sampleActions: readonly SampleAction[] = [
  {
    id: "action/call-falcao-aune",
    type: "CONSULT",
    name: "Phone call between Inês Falcão and Sigrid Aune",
    day: "2026-01-04",
    end: "2026-01-05",
    status: "happened",
    actors: [falcao, aune],
    claims: [
      {
        article: "article/harbour-1",
        quote:
          "President Inês Falcão of Portugal spoke by telephone with Norwegian Prime Minister Sigrid Aune on January 5",
      },
      { article: "article/harbour-2", quote: "The two leaders spoke on January 4" },
    ],
    contradiction: { left: 0, right: 1, slot: "date", values: ["2026-01-05", "2026-01-04"] },
  },
  {
    id: "action/threat-ports",
    type: "THREATEN",
    name: "Threat to close Norwegian ports",
    day: "2025-12-29",
    end: "2026-01-04",
    status: "threatened",
    actors: [aune],
    recipients: ["country/PRT"],
    claims: [
      {
        article: "article/harbour-1",
        quote: "threatened last week to close Norwegian ports to the Portuguese fishing fleet",
        modality: "threatened",
      },
      {
        article: "article/harbour-2",
        quote: "Norway would keep its ports open until talks with Portugal had been held",
        polarity: "negated",
        saidBy: [aune],
      },
    ],
  },
  {
    id: "action/reject-threat",
    type: "REJECT",
    name: "Falcão rejects the threat",
    day: "2026-01-05",
    status: "happened",
    actors: [falcao],
    recipients: ["country/NOR"],
    claims: [
      { article: "article/harbour-1", quote: "Falcão rejected the threat" },
      { article: "article/harbour-1", quote: "We will not be told where to fish", saidBy: [falcao] },
    ],
  },
  {
    id: "action/urge-meeting",
    type: "REQUEST",
    name: "Commission urges a meeting",
    day: "2026-01-06",
    status: "requested",
    actors: [commission],
    recipients: ["country/NOR", "country/PRT"],
    claims: [
      {
        article: "article/harbour-1",
        quote: "The European Commission urged both sides to meet in Brussels",
        modality: "requested",
      },
    ],
  },
  {
    id: "action/visit-oslo",
    type: "CONSULT",
    name: "Suárez visits Oslo",
    day: "2026-01-07",
    status: "happened",
    actors: [suarez],
    recipients: ["country/NOR"],
    place: "place/oslo",
    claims: [
      {
        article: "article/harbour-2",
        quote: "Tomás Suárez, the Spanish mediator, visited Oslo on Wednesday",
      },
    ],
  },
  {
    id: "action/protest-bergen",
    type: "PROTEST",
    name: "Protest of fishermen in Bergen",
    day: null,
    status: "happened",
    actors: ["person/erik-aune"],
    recipients: ["country/NOR"],
    place: "place/bergen",
    claims: [{ article: "article/harbour-2", quote: "led a protest against the Norwegian government" }],
  },
  {
    id: "action/meeting-brussels",
    type: "CONSULT",
    name: "Meeting of Falcão and Aune in Brussels",
    day: "2026-01-29",
    status: "happened",
    actors: [falcao, aune],
    place: "place/brussels",
    claims: [
      {
        article: "article/harbour-3",
        quote: "Inês Falcão will meet Sigrid Aune in Brussels on January 29",
        modality: "planned",
        saidBy: ["person/rui-mendes"],
      },
      { article: "article/harbour-3", quote: "Tomás Suárez will chair the talks", modality: "planned" },
      { article: "article/harbour-4", quote: "Sigrid Aune and Inês Falcão met in Brussels on Thursday" },
    ],
  },
  {
    id: "action/arrest-captains",
    type: "COERCE",
    name: "Arrest of two Portuguese captains",
    day: null,
    status: "alleged",
    actors: ["country/NOR"],
    recipients: ["country/PRT"],
    claims: [
      {
        article: "article/harbour-3",
        quote: "accused Norway of arresting two Portuguese captains",
        modality: "alleged",
        saidBy: ["person/rui-mendes"],
      },
      {
        article: "article/harbour-3",
        quote: "Norway denied the arrests",
        polarity: "negated",
        saidBy: ["country/NOR"],
      },
    ],
    contradiction: { left: 0, right: 1, slot: "status", values: ["alleged", "denied"] },
  },
  {
    id: "action/agree-fishing",
    type: "AGREE",
    name: "Agreement on the northern grounds",
    day: "2026-01-29",
    status: "happened",
    actors: [falcao, aune],
    claims: [
      { article: "article/harbour-4", quote: "agreed to share the northern fishing grounds for two years" },
    ],
  },
  {
    id: "action/praise",
    type: "SUPPORT",
    name: "Suárez praises both governments",
    day: "2026-01-29",
    status: "happened",
    actors: [suarez],
    recipients: ["country/NOR", "country/PRT"],
    claims: [{ article: "article/harbour-4", quote: "Tomás Suárez praised both governments" }],
  },
  {
    id: "action/aid-fishermen",
    type: "AID",
    name: "Aid for fishermen",
    day: "2026-01-30",
    status: "planned",
    actors: [commission],
    recipients: ["place/bergen"],
    claims: [
      {
        article: "article/harbour-4",
        quote: "The European Commission promised aid for fishermen",
        modality: "planned",
      },
    ],
  },
  {
    id: "action/accuse-dams",
    type: "ACCUSE",
    name: "Parliament accuses Halvorsen Dams",
    day: "2026-02-03",
    status: "happened",
    actors: ["institution/parliament-of-kenya", "person/achieng-odera"],
    recipients: [dams],
    claims: [
      {
        article: "article/dam-1",
        quote: "accused the construction company Halvorsen Dams on Tuesday of hiding cracks in the Tana dam",
      },
      {
        article: "article/dam-1",
        quote: "engineers had warned the company in December",
        saidBy: ["person/achieng-odera"],
      },
    ],
  },
  {
    id: "action/reject-accusation",
    type: "REJECT",
    name: "Halvorsen Dams rejects the accusation",
    day: "2026-02-03",
    status: "happened",
    actors: [dams, "person/lars-halvorsen"],
    recipients: ["institution/parliament-of-kenya"],
    claims: [
      { article: "article/dam-1", quote: "Halvorsen Dams rejected the accusation" },
      { article: "article/dam-1", quote: "The dam is safe", saidBy: ["person/lars-halvorsen"] },
    ],
  },
  {
    id: "action/suspend-loan",
    type: "SANCTION",
    name: "Suspension of the loan for the Tana dam",
    day: "2026-02-03",
    end: "2026-02-04",
    status: "happened",
    actors: [bank],
    recipients: ["country/KEN"],
    place: "place/tana-dam",
    claims: [
      { article: "article/dam-1", quote: "The World Bank suspended a loan of 40 million dollars" },
      {
        article: "article/dam-2",
        quote: "threatened on Wednesday to cancel its loan",
        modality: "threatened",
      },
      {
        article: "article/dam-2",
        quote: "The bank did not suspend the loan",
        polarity: "negated",
        saidBy: ["person/mei-tanaka", bank],
      },
    ],
    contradiction: { left: 0, right: 2, slot: "status", values: ["suspended", "not suspended"] },
  },
  {
    id: "action/visit-dam",
    type: "CONSULT",
    name: "Visit to the Tana dam",
    day: "2026-02-04",
    status: "happened",
    actors: ["person/achieng-odera", "country/JPN"],
    place: "place/tana-dam",
    claims: [{ article: "article/dam-2", quote: "Achieng Odera visited the dam with engineers from Japan" }],
  },
  {
    id: "action/search-offices",
    type: "COERCE",
    name: "Search of Halvorsen offices",
    day: "2026-02-11",
    status: "happened",
    actors: ["country/KEN"],
    recipients: [dams],
    claims: [
      {
        article: "article/dam-3",
        quote: "Police in Kenya searched the offices of Halvorsen Dams on Wednesday",
      },
    ],
  },
  {
    id: "action/arrest-halvorsen",
    type: "COERCE",
    name: "Arrest of Lars Halvorsen",
    day: "2026-02-11",
    status: "happened",
    actors: ["country/KEN", "person/daniel-odera"],
    recipients: ["person/lars-halvorsen"],
    claims: [
      {
        article: "article/dam-3",
        quote: "arrested its director, Lars Halvorsen",
        saidBy: ["person/daniel-odera"],
      },
    ],
  },
  {
    id: "action/release-halvorsen",
    type: "RETREAT",
    name: "Release of Lars Halvorsen",
    day: "2026-02-19",
    status: "happened",
    actors: ["country/KEN"],
    recipients: ["person/lars-halvorsen", "country/NOR"],
    claims: [
      {
        article: "article/dam-3",
        quote: "Norway asked Kenya for access to the detained director",
        modality: "requested",
      },
      { article: "article/dam-4", quote: "Kenya released Lars Halvorsen on Thursday" },
    ],
  },
  {
    id: "action/thank-kenya",
    type: "SUPPORT",
    name: "Aune thanks Kenya",
    day: "2026-02-19",
    status: "happened",
    actors: [aune],
    recipients: ["country/KEN"],
    claims: [{ article: "article/dam-4", quote: "Sigrid Aune thanked the Kenyan government" }],
  },
  {
    id: "action/repair",
    type: "AID",
    name: "Japan sends engineers",
    day: "2026-02-20",
    status: "happened",
    actors: ["country/JPN"],
    recipients: ["country/KEN"],
    place: "place/tana-dam",
    claims: [
      {
        article: "article/dam-4",
        quote: "Japan sent ten engineers to repair the Tana dam",
        saidBy: ["person/mei-tanaka"],
      },
    ],
  },
  {
    id: "action/march-cusco",
    type: "PROTEST",
    name: "March in Cusco",
    day: "2026-02-08",
    status: "happened",
    actors: ["person/rosa-quispe"],
    recipients: ["institution/electoral-court"],
    place: "place/cusco",
    claims: [
      {
        article: "article/vote-1",
        quote: "Thousands marched in Cusco on Sunday against the electoral court of Peru",
      },
    ],
  },
  {
    id: "action/police-cusco",
    type: "MOBILIZE",
    name: "Police sent to Cusco",
    day: "2026-02-08",
    status: "happened",
    actors: ["person/hugo-salas", "country/PER"],
    place: "place/cusco",
    claims: [{ article: "article/vote-1", quote: "ordered police to the city" }],
  },
  {
    id: "action/tear-gas",
    type: "ASSAULT",
    name: "Tear gas in Cusco",
    day: "2026-02-08",
    status: "alleged",
    actors: ["person/hugo-salas"],
    recipients: ["person/rosa-quispe"],
    place: "place/cusco",
    claims: [
      {
        article: "article/vote-1",
        quote: "accused Salas of using tear gas",
        modality: "alleged",
        saidBy: ["person/rosa-quispe"],
      },
      {
        article: "article/vote-1",
        quote: "Salas denied it",
        polarity: "negated",
        saidBy: ["person/hugo-salas"],
      },
    ],
    contradiction: { left: 0, right: 1, slot: "status", values: ["alleged", "denied"] },
  },
  {
    id: "action/observers",
    type: "COOPERATE",
    name: "Observers for Peru's vote",
    day: null,
    status: "planned",
    actors: ["institution/oas", "person/helen-marsh"],
    recipients: ["country/PER"],
    claims: [
      {
        article: "article/vote-2",
        quote: "The Organization of American States will send observers to Peru",
        modality: "planned",
        saidBy: ["person/helen-marsh"],
      },
      {
        article: "article/vote-2",
        quote: "Rosa Quispe asked the observers to visit Cusco",
        modality: "requested",
      },
    ],
  },
  {
    id: "action/offer-observers",
    type: "COOPERATE",
    name: "Spain offers observers",
    day: null,
    status: "planned",
    actors: ["country/ESP", suarez],
    recipients: ["country/PER"],
    claims: [
      { article: "article/vote-2", quote: "Spain offered ten observers of its own", saidBy: [suarez] },
    ],
  },
];

/** Person, institution or country, title. */
export const sampleRoles: readonly (readonly [string, string, string])[] = [
  [aune, "country/NOR", "Prime Minister"],
  [falcao, "country/PRT", "President"],
  [suarez, "country/ESP", "mediator"],
  ["person/lars-halvorsen", dams, "director"],
  ["person/achieng-odera", "institution/parliament-of-kenya", "committee chair"],
  ["person/mei-tanaka", bank, "spokeswoman"],
  ["person/hugo-salas", "country/PER", "interior minister"],
  ["person/helen-marsh", "institution/oas", "mission chief"],
];

export const samplePlaces: readonly (readonly [string, string])[] = [
  ["place/oslo", "country/NOR"],
  ["place/bergen", "country/NOR"],
  ["place/tana-dam", "country/KEN"],
  ["place/cusco", "country/PER"],
];
