import { actionTypeNames } from "./action-types.ts";
import { optional, required, type PropertiesOf, type PropertyTable } from "./property-types.ts";

interface NodeLabelRow {
  readonly description: string;
  /** Every label a node of this kind carries. */
  readonly labels: readonly string[];
  /** Property shown as the caption of a node. */
  readonly caption: string;
  readonly properties: PropertyTable;
}

const entity = {
  id: required("STRING", "readable and stable key"),
  name: required("STRING", "fullest form seen"),
  aliases: required("LIST OF STRING", "every surface form"),
  mentions: required("INTEGER", "how often the articles mention it"),
  articles: required("INTEGER", "how many articles mention it"),
} satisfies PropertyTable;

/** Nodes of the graph, one row a kind: types, checker, docs and captions come from here. */
export const nodeLabels = {
  Article: {
    description: "a news article, cleaned",
    labels: ["Article"],
    caption: "title",
    properties: {
      id: required("STRING", "from the bytes of the source"),
      title: optional("STRING", "headline"),
      publisher: optional("STRING", "who published it"),
      authors: required("LIST OF STRING", "bylines"),
      published: optional("DATE", "day of publication"),
      dateline: optional("STRING", "place it was reported from, as written"),
      url: optional("STRING", "address of the source"),
      file: required("STRING", "file it was read from"),
      language: required("STRING", "ISO 639-1 code"),
      words: required("INTEGER", "number of words"),
      text: required("STRING", "cleaned text; all offsets point into it"),
    },
  },
  Person: { description: "a human being", labels: ["Entity", "Person"], caption: "name", properties: entity },
  Institution: {
    description: "a body that acts: a government, court, company, party, armed group",
    labels: ["Entity", "Institution"],
    caption: "name",
    properties: {
      ...entity,
      kind: optional("STRING", "government, legislature, court, military, company, media, party ..."),
    },
  },
  Country: {
    description: "a state of the world",
    labels: ["Entity", "Country"],
    caption: "name",
    properties: {
      ...entity,
      iso2: optional("STRING", "ISO 3166-1 alpha-2"),
      iso3: required("STRING", "ISO 3166-1 alpha-3"),
    },
  },
  Place: {
    description: "a city, region or building; never a country",
    labels: ["Entity", "Place"],
    caption: "name",
    properties: { ...entity, kind: optional("STRING", "city, region, building ...") },
  },
  Action: {
    description:
      "what happened, or is planned, threatened, alleged: one event of PLOVER from all its reports",
    labels: ["Action"],
    caption: "name",
    properties: {
      id: required("STRING", "readable and stable key"),
      type: required("STRING", "PLOVER event type", actionTypeNames),
      mode: optional("STRING", "PLOVER mode"),
      cameo: optional("STRING", "CAMEO code"),
      name: required("STRING", "short title a person would write"),
      start: optional("DATE", "first day it may have happened"),
      end: optional("DATE", "last day it may have happened, included"),
      granularity: optional("STRING", "how exact the dates are", ["day", "week", "month", "season", "year"]),
      dateBasis: required("STRING", "how the date is known", ["stated", "resolved", "inferred", "unknown"]),
      status: required("STRING", "the strongest claim", [
        "happened",
        "planned",
        "threatened",
        "alleged",
        "requested",
        "denied",
      ]),
      articles: required("INTEGER", "how many articles report it"),
      sources: required("INTEGER", "how many independent sources report it"),
      score: required("FLOAT", "PLOVER score from -10 (conflict) to 10 (cooperation)"),
    },
  },
  Claim: {
    description: "the words in which an article says something",
    labels: ["Claim"],
    caption: "quote",
    properties: {
      id: required("STRING", "article and offsets"),
      quote: required("STRING", "the words: text.slice(start, end) of the article"),
      article: required("STRING", "id of the article"),
      start: required("INTEGER", "offset of the first UTF-16 unit of the quote"),
      end: required("INTEGER", "offset after the last"),
      sentence: required("INTEGER", "index of the sentence in the article"),
      predicate: required("STRING", "lemma of the predicate"),
      polarity: required("STRING", "whether it is affirmed", ["affirmed", "negated"]),
      modality: required("STRING", "how surely it is said", [
        "asserted",
        "planned",
        "threatened",
        "alleged",
        "requested",
        "possible",
        "hypothetical",
      ]),
      hedges: required("LIST OF STRING", "words that weaken it"),
      tense: required("STRING", "grammatical time", ["past", "present", "future"]),
      zone: required("STRING", "where it stands", ["headline", "lead", "body", "caption"]),
      number: optional("FLOAT", "the value it gives"),
      unit: optional("STRING", "currency or unit of the value"),
      counted: optional("STRING", "what is counted"),
      from: optional("DATE", "first day of the time it states"),
      to: optional("DATE", "last day of the time it states, included"),
      confidence: required("FLOAT", "0 to 1"),
      extractor: required("STRING", "name and version of the rules that found it"),
    },
  },
} as const satisfies Record<string, NodeLabelRow>;

export type NodeLabel = keyof typeof nodeLabels;
/** The properties of a node of this kind, as a program gives them. */
export type NodeProperties<L extends NodeLabel> = PropertiesOf<(typeof nodeLabels)[L]["properties"]>;

export const nodeLabelNames = Object.keys(nodeLabels) as readonly NodeLabel[];
