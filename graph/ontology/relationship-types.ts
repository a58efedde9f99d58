import type { NodeLabel } from "./node-labels.ts";
import { optional, required, type PropertiesOf, type PropertyTable } from "./property-types.ts";

interface RelationshipTypeRow {
  readonly description: string;
  readonly from: readonly NodeLabel[];
  readonly to: readonly NodeLabel[];
  readonly properties: PropertyTable;
}

const entities = ["Person", "Institution", "Country", "Place"] as const;

/** Carried by whatever the text does not say but we concluded. */
const inferred = {
  inferred: optional("BOOLEAN", "true when the text does not say it"),
  reason: optional("STRING", "why it was concluded"),
} satisfies PropertyTable;

const evidence = {
  start: required("INTEGER", "offset of the words in the article"),
  end: required("INTEGER", "offset after the words"),
  article: required("STRING", "id of the article"),
  ...inferred,
} satisfies PropertyTable;

/** Relationships of the graph, one row a type. */
export const relationshipTypes = {
  MENTIONS: {
    description: "the article names the entity",
    from: ["Article"],
    to: entities,
    properties: {
      count: required("INTEGER", "how often"),
      starts: required("LIST OF INTEGER", "offsets of the mentions"),
      ends: required("LIST OF INTEGER", "offsets after the mentions"),
      texts: required("LIST OF STRING", "the words of the mentions"),
    },
  },
  STATES: {
    description: "the article contains these words",
    from: ["Article"],
    to: ["Claim"],
    properties: {},
  },
  ABOUT: {
    description: "what or whom the words are about",
    from: ["Claim"],
    to: ["Action", ...entities],
    properties: inferred,
  },
  SAID_BY: {
    description: "the speaker inside the article; none means the article's own voice",
    from: ["Claim"],
    to: entities,
    properties: {
      order: required("INTEGER", "1 is the innermost speaker"),
      cue: required("STRING", "the word that tells"),
      ...inferred,
    },
  },
  ACTOR: { description: "who does it", from: ["Action"], to: entities, properties: evidence },
  RECIPIENT: { description: "to whom it is done", from: ["Action"], to: entities, properties: evidence },
  LOCATION: { description: "where", from: ["Action"], to: ["Place", "Country"], properties: evidence },
  HOLDS_ROLE: {
    description: "office or post",
    from: ["Person"],
    to: ["Institution", "Country"],
    properties: {
      title: required("STRING", "name of the office"),
      status: required("STRING", "whether it is held now", ["current", "former"]),
      claims: required("INTEGER", "how many times the articles say so"),
      ...inferred,
    },
  },
  PART_OF: {
    description: "belongs to",
    from: ["Institution"],
    to: ["Institution", "Country"],
    properties: inferred,
  },
  LOCATED_IN: { description: "lies in", from: ["Place"], to: ["Country"], properties: inferred },
  CONTRADICTS: {
    description: "two claims on one Action that cannot both hold",
    from: ["Claim"],
    to: ["Claim"],
    properties: {
      slot: required("STRING", "what they disagree on", ["date", "status", "place", "participant", "number"]),
      left: required("STRING", "what the first says"),
      right: required("STRING", "what the second says"),
    },
  },
  RESPONDS_TO: {
    description: "a denial, rebuttal or confirmation of another claim",
    from: ["Claim"],
    to: ["Claim"],
    properties: {
      kind: required("STRING", "how it responds", ["denial", "rebuttal", "confirmation"]),
      ...inferred,
    },
  },
  DERIVED_FROM: {
    description: "the same wire story rewritten",
    from: ["Article"],
    to: ["Article"],
    properties: { containment: required("FLOAT", "share of the word n-grams that are the other's") },
  },
} as const satisfies Record<string, RelationshipTypeRow>;

export type RelationshipType = keyof typeof relationshipTypes;
/** The properties of a relationship of this type, as a program gives them. */
export type RelationshipProperties<T extends RelationshipType> = PropertiesOf<
  (typeof relationshipTypes)[T]["properties"]
>;

export const relationshipTypeNames = Object.keys(relationshipTypes) as readonly RelationshipType[];
