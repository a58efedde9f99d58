import { expect } from "chai";
import { check, KnowledgeGraph, type NodeProperties } from "#graph";

const article: NodeProperties<"Article"> & { id: string } = {
  id: "article/1",
  authors: [],
  published: "2026-01-23",
  file: "a.txt",
  language: "en",
  words: 4,
  text: "Ada met Grace.",
};

const claim: NodeProperties<"Claim"> & { id: string } = {
  id: "claim/1/0",
  quote: "Ada met Grace",
  article: "article/1",
  start: 0,
  end: 13,
  sentence: 0,
  predicate: "meet",
  polarity: "affirmed",
  modality: "asserted",
  hedges: [],
  tense: "past",
  zone: "body",
  confidence: 1,
  extractor: "test",
};

function sample(): KnowledgeGraph {
  const graph = new KnowledgeGraph();
  graph.addNode("Article", article);
  graph.addNode("Person", { id: "person/ada", name: "Ada", aliases: ["Ada"], mentions: 1, articles: 1 });
  graph.addNode("Claim", claim);
  graph.addRelationship("STATES", "article/1", "claim/1/0", {});
  graph.addRelationship("MENTIONS", "article/1", "person/ada", {
    count: 1,
    starts: [0],
    ends: [3],
    texts: ["Ada"],
  });
  return graph;
}

const spoilt: readonly (readonly [
  name: string,
  spoil: (graph: KnowledgeGraph) => unknown,
  problem: RegExp,
])[] = [
  [
    "a quote that is not there",
    ({ graph }) =>
      graph.setNodeAttribute("claim/1/0", "properties", {
        ...graph.getNodeAttribute("claim/1/0", "properties"),
        start: 1,
      }),
    /quotes words/,
  ],
  [
    "a claim without its article",
    (g) => g.addNode("Claim", { ...claim, id: "claim/2/0", article: "article/2" }),
    /not in the graph/,
  ],
  [
    "a value outside its set",
    (g) => g.addNode("Claim", { ...claim, id: "claim/2/0", polarity: "perhaps" }),
    /polarity = "perhaps"/,
  ],
  [
    "a missing property",
    ({ graph }) => graph.addNode("x", { labels: ["Entity", "Person"], properties: { id: "x" } }),
    /lacks the property name/,
  ],
  [
    "an unknown property",
    ({ graph }) =>
      graph.mergeNodeAttributes("person/ada", {
        properties: { ...graph.getNodeAttribute("person/ada", "properties"), age: 3 },
      }),
    /property age/,
  ],
  [
    "a property of a wrong type",
    ({ graph }) =>
      graph.mergeNodeAttributes("person/ada", {
        properties: { ...graph.getNodeAttribute("person/ada", "properties"), mentions: "1" },
      }),
    /no INTEGER/,
  ],
  [
    "an unknown label",
    ({ graph }) => graph.addNode("x", { labels: ["Ghost"], properties: {} }),
    /no label of the ontology/,
  ],
  [
    "an unknown type",
    ({ graph }) => graph.addDirectedEdge("article/1", "person/ada", { type: "LIKES", properties: {} }),
    /type LIKES/,
  ],
  [
    "a relationship between the wrong nodes",
    (g) => g.addRelationship("STATES", "person/ada", "claim/1/0", {}),
    /may not start at/,
  ],
  [
    "a mention that is not at its offsets",
    (g) =>
      g.addRelationship("MENTIONS", "article/1", "person/ada", {
        count: 1,
        starts: [1],
        ends: [3],
        texts: ["Ada"],
      }),
    /not at its offsets/,
  ],
];

describe("check", () => {
  it("finds nothing in a graph as the ontology wants it", () => {
    expect(check(sample().graph)).to.deep.equal([]);
  });

  for (const [name, spoil, problem] of spoilt)
    it(`finds ${name}`, () => {
      const graph = sample();
      spoil(graph);
      const problems = check(graph.graph);
      expect(problems.map((found) => found.problem).join("\n")).to.match(problem);
    });
});

describe("KnowledgeGraph", () => {
  it("numbers relationships of one kind between the same nodes", () => {
    const graph = sample();
    const key = graph.addRelationship("STATES", "article/1", "claim/1/0", {});
    expect(key).to.equal("article/1|STATES|claim/1/0|2");
  });

  it("keeps an integral number as FLOAT where the ontology says so", () => {
    const { graph } = sample();
    expect(graph.getNodeAttribute("claim/1/0", "properties")["confidence"]).to.have.property("kind", "Float");
  });
});
