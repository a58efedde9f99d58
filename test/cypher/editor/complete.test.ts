import { expect } from "chai";
import { complete, type Vocabulary } from "../../../graph/cypher/index.ts";
import { engineOf } from "../support/engine.ts";

const vocabulary: Vocabulary = {
  labels: ["Person", "Place", "Country"],
  relationshipTypes: ["ACTOR", "ABOUT", "RECIPIENT"],
  propertyKeys: ["name", "number", "start"],
  functions: ["count", "collect", "coalesce", "date", "date.truncate", "duration.between"],
  procedures: ["db.labels", "db.propertyKeys"],
  parameters: ["name", "most"],
};

/** The query with | at the caret, what is offered first, and what is not offered. */
const examples: readonly (readonly [query: string, first: readonly string[], never?: readonly string[]])[] = [
  ["MATCH (p:|", ["Person", "Place", "Country"]],
  ["MATCH (p:P|", ["Person", "Place"], ["Country"]],
  ["MATCH (p:pl|", ["Place"]],
  ["MATCH (p:Person:|", ["Person", "Place", "Country"]],
  ["MATCH (p:Person|", []],
  ["MATCH (p:Person&!|", ["Person", "Place", "Country"]],
  ["MATCH ()-[:|", ["ACTOR", "ABOUT", "RECIPIENT"]],
  ["MATCH ()-[r:a|", ["ACTOR", "ABOUT"]],
  ["MATCH ()-[:ACTOR|", []],
  ["MATCH ()-[:ACTOR]->(x:|", ["Person", "Place", "Country"]],
  ["MATCH (p) WHERE p:|", ["Person", "Place", "Country"]],
  ["MATCH (p) SET p:|", ["Person", "Place", "Country"]],
  ["MATCH (p) WHERE p.|", ["name", "number", "start"]],
  ["MATCH (p) WHERE p.na|", ["name"], ["number"]],
  ["MATCH (p {|", ["name", "number", "start"]],
  ["MATCH (p {name: 'x', |", ["name", "number", "start"]],
  ["MATCH (p) RETURN p{.|", ["name", "number", "start"]],
  ["MATCH (person) RETURN per|", ["person"]],
  ["MATCH (person)-[r]->(place) RETURN p|", ["person", "place"]],
  ["MATCH (a) MATCH (|", ["a"]],
  ["RETURN co|", ["count", "collect", "coalesce"]],
  ["RETURN date.tr|", ["truncate"]],
  ["RETURN duration.|", ["name", "number", "start", "between"]],
  ["CALL |", ["db.labels", "db.propertyKeys"]],
  ["CALL db.|", ["labels", "propertyKeys"]],
  ["CALL db.pro|", ["propertyKeys"]],
  ["RETURN $|", ["name", "most"]],
  ["RETURN $m|", ["most"]],
  ["ma|", ["MATCH"]],
  ["MATCH (p) re|", ["REMOVE", "RETURN"]],
  ["MATCH (p) w|", ["WHERE", "WITH"]],
  ["MATCH (p) RETURN p or|", ["OR", "ORDER BY"]],
  ["MATCH (p) RETURN p ORDER |", ["BY"]],
  ["MATCH (p) RETURN p.name is|", ["IS"]],
  ["MATCH (p) WHERE p.name st|", ["STARTS WITH"]],
  ["MATCH (p) WHERE p.name STARTS |", ["WITH"]],
  ["MATCH (p) RETURN p ORDER BY p.name DESCE|", ["DESCENDING"]],
  ["MERGE (p) ON CREATE |", ["SET"]],
  ["RETURN CASE 1 wh|", ["WHEN"]],
  ["MATCH (p) WHERE exists { MATCH (q:|", ["Person", "Place", "Country"]],
  ["MATCH (p:| WHERE p.name = 1 RETURN p", ["Person", "Place", "Country"]],
  ["MATCH (broken RETURN 1 MATCH (p:C|", ["Country"]],
  ["this is wrong MATCH (p) ret|", ["RETURN"]],
  ["RETURN 'MATCH (p:|", []],
  ["RETURN \"it's (p:|", []],
  ["RETURN `it|", []],
  ["RETURN 'a' AS b // (p:|", []],
  ["RETURN 1 /* MATCH (p:|", []],
  ["// note\nMATCH (p:C|", ["Country"]],
  ["RETURN 'closed' A|", ["AND", "AS"]],
];

describe("completing a query", () => {
  for (const [query, first, never = []] of examples)
    it(`offers ${first.join(", ") || "nothing"} at ${query.replace("\n", " ")}`, () => {
      const caret = query.lastIndexOf("|");
      const text = query.slice(0, caret) + query.slice(caret + 1);
      const offered = complete(text, caret, vocabulary).options.map((option) => option.text);
      expect(offered.slice(0, Math.max(first.length, 1))).to.deep.equal(first);
      for (const word of never) expect(offered).to.not.include(word);
    });

  it("replaces the word that was begun and tells what an option is", () => {
    expect(complete("MATCH (p:Per", 12, vocabulary)).to.deep.equal({
      from: 9,
      to: 12,
      options: [{ text: "Person", kind: "label" }],
    });
  });

  it("knows the names of a graph, the most used first", () => {
    const engine = engineOf("CREATE (:City {x: 1})-[:IN]->(:Land), (:City)-[:IN]->(:Land)<-[:OF]-(:City)");
    const { labels, relationshipTypes, propertyKeys, functions, procedures } = engine.vocabulary();
    expect({ labels, relationshipTypes, propertyKeys }).to.deep.equal({
      labels: ["City", "Land"],
      relationshipTypes: ["IN", "OF"],
      propertyKeys: ["x"],
    });
    expect(functions).to.include("toUpper");
    expect(procedures).to.include("db.labels");
  });

  it("offers a clause at the start", () => {
    const offered = complete("", 0, vocabulary).options.map(({ text }) => text);
    expect(offered).to.include.members(["MATCH", "CREATE", "UNWIND", "RETURN", "CALL", "EXPLAIN"]);
    expect(offered).to.not.include.members(["WHERE"]);
  });
});
