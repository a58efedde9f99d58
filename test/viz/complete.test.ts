import { expect } from "chai";
import { complete, type Vocabulary } from "../../viz/core/index.ts";

const vocabulary: Vocabulary = {
  labels: ["Person", "Place", "Country"],
  types: ["ACTOR", "ABOUT", "RECIPIENT"],
  properties: ["name", "number", "start"],
  keywords: ["MATCH", "RETURN", "ORDER BY"],
};

/** The query with | at the caret, and what is offered there. */
const examples: readonly (readonly [query: string, options: readonly string[]])[] = [
  ["MATCH (p:|", ["Person", "Place", "Country"]],
  ["MATCH (p:P|", ["Person", "Place"]],
  ["MATCH (p:pl|", ["Place"]],
  ["MATCH (p:Person:|", ["Person", "Place", "Country"]],
  ["MATCH ()-[:|", ["ACTOR", "ABOUT", "RECIPIENT"]],
  ["MATCH ()-[r:a|", ["ACTOR", "ABOUT"]],
  ["MATCH ()-[:ACTOR]->(x:|", ["Person", "Place", "Country"]],
  ["MATCH (p) WHERE p.|", ["name", "number", "start"]],
  ["MATCH (p) WHERE p.na|", ["name"]],
  ["MATCH (p {|", ["name", "number", "start"]],
  ["MATCH (p {name: 'x', |", ["name", "number", "start"]],
  ["ma|", ["MATCH"]],
  ["MATCH (p) re|", ["RETURN"]],
  ["m|", []],
  ["RETURN 'MATCH (p:|", []],
  ["RETURN \"it's (p:|", []],
  ["RETURN 'a' AS b // (p:|", []],
  ["// note\nMATCH (p:C|", ["Country"]],
  ["MATCH (p:Person|", []],
  ["RETURN 1.|", ["name", "number", "start"]],
  ["|", []],
];

describe("completing a query", () => {
  for (const [query, options] of examples)
    it(`offers ${options.join(", ") || "nothing"} at ${query.replace("\n", " ")}`, () => {
      const caret = query.lastIndexOf("|");
      const text = query.slice(0, caret) + query.slice(caret + 1);
      expect(complete(text, caret, vocabulary).options).to.deep.equal(options);
    });

  it("replaces the word that was begun", () => {
    expect(complete("MATCH (p:Per", 12, vocabulary)).to.deep.equal({ from: 9, options: ["Person"] });
  });
});
