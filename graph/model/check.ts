import {
  nodeLabelNames,
  nodeLabels,
  relationshipTypes,
  type NodeLabel,
  type NodeProperties,
  type PropertyRow,
  type PropertyTable,
  type PropertyType,
  type RelationshipType,
} from "../ontology/index.ts";
import { CypherFloat } from "../values/float.ts";
import { CypherDate } from "../values/temporal/index.ts";
import type { PropertyValue } from "../values/value.ts";
import { encodeProperty } from "./property-codec.ts";
import type { PropertyGraph, StoredProperties } from "./property-graph.ts";

/** Something in a graph that the ontology does not allow. `element` is the key of the node or relationship. */
export interface Problem {
  readonly element: string;
  readonly problem: string;
}

/** Holds a graph against the ontology and against its own words: every quote must be its slice of the article. */
export function check(graph: PropertyGraph): Problem[] {
  const problems: Problem[] = [];
  graph.forEachNode((key, { labels, properties }) => {
    const label = nodeLabelOf(labels);
    const complain = (problem: string) => problems.push({ element: key, problem });
    if (label === null) complain(`carries no label of the ontology: ${labels.join(", ")}`);
    else checkProperties(nodeLabels[label].properties, properties, complain);
    if (label === "Claim") checkQuote(graph, properties, complain);
  });
  graph.forEachEdge((key, { type, properties }, source, target, from, to) => {
    const complain = (problem: string) => problems.push({ element: key, problem });
    if (!(type in relationshipTypes)) {
      complain(`has type ${type}, which the ontology does not know`);
      return;
    }
    const row = relationshipTypes[type as RelationshipType];
    checkProperties(row.properties, properties, complain);
    checkEnd("start at", row.from, from.labels, source, complain);
    checkEnd("end at", row.to, to.labels, target, complain);
    if (type === "MENTIONS") checkMentions(from.properties, properties, complain);
  });
  return problems;
}

type Complain = (problem: string) => void;

/** The kind of a node: the one label of the ontology that is not the general `Entity`. */
export function nodeLabelOf(labels: readonly string[]): NodeLabel | null {
  return nodeLabelNames.find((label) => labels.includes(label)) ?? null;
}

function checkProperties(table: PropertyTable, properties: StoredProperties, complain: Complain): void {
  for (const [name, row] of Object.entries(table)) {
    const value = properties[name];
    if (value === undefined) {
      if (row.required) complain(`lacks the property ${name}`);
    } else if (!hasType(row.type, value)) complain(`has a ${name} that is no ${row.type}`);
    else if (!isAllowed(row, value))
      complain(
        `has ${name} = ${JSON.stringify(encodeProperty(value))}, not one of ${row.values?.join(", ") ?? ""}`,
      );
  }
  for (const name of Object.keys(properties))
    if (!(name in table)) complain(`has the property ${name}, which the ontology does not know`);
}

function isAllowed(row: PropertyRow, value: PropertyValue): boolean {
  return row.values === undefined || row.values.includes(value as string);
}

function hasType(type: PropertyType, value: PropertyValue): boolean {
  switch (type) {
    case "STRING":
      return typeof value === "string";
    case "INTEGER":
      return Number.isSafeInteger(value);
    case "FLOAT":
      return value instanceof CypherFloat || (typeof value === "number" && !Number.isInteger(value));
    case "BOOLEAN":
      return typeof value === "boolean";
    case "DATE":
      return value instanceof CypherDate;
    case "LIST OF STRING":
      return Array.isArray(value) && value.every((item) => typeof item === "string");
    case "LIST OF INTEGER":
      return Array.isArray(value) && value.every((item) => Number.isSafeInteger(item));
  }
}

function checkEnd(
  verb: string,
  allowed: readonly NodeLabel[],
  labels: readonly string[],
  key: string,
  complain: Complain,
): void {
  const kind = nodeLabelOf(labels);
  if (kind === null || !allowed.includes(kind))
    complain(`may not ${verb} ${key} (${labels.join(":")}), only at ${allowed.join(", ")}`);
}

/** The properties of a claim, whose types `checkProperties` has complained about already. */
type Quote = NodeProperties<"Claim">;

function checkQuote(graph: PropertyGraph, claim: StoredProperties, complain: Complain): void {
  const { article, start, end, quote } = claim as unknown as Quote;
  const text = graph.hasNode(article) ? graph.getNodeAttribute(article, "properties")["text"] : undefined;
  if (typeof text !== "string") complain(`quotes the article ${article}, which is not in the graph`);
  else if (text.slice(start, end) !== quote)
    complain(`quotes words that are not at ${start} to ${end} of ${article}`);
}

function checkMentions(article: StoredProperties, mentions: StoredProperties, complain: Complain): void {
  const text = article["text"] as string;
  const starts = mentions["starts"] as readonly number[];
  const ends = mentions["ends"] as readonly number[];
  const texts = mentions["texts"] as readonly string[];
  if (starts.length !== mentions["count"] || ends.length !== starts.length || texts.length !== starts.length)
    complain("has lists of mentions of different lengths");
  const wrong = texts.find((words, i) => text.slice(starts[i], ends[i]) !== words);
  if (wrong !== undefined) complain(`mentions "${wrong}", which is not at its offsets`);
}
