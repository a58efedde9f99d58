import { expect } from "chai";
import { MultiDirectedGraph, MultiGraph } from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";
import { createPropertyGraph, toGexf, toGraphml, type PropertyGraph, type PropertyValue } from "#graph";
import { CypherFloat, toText } from "../../graph/values/index.ts";
import { hostileGraph } from "./hostile-graph.ts";

type Attributes = Record<string, unknown>;
type Read = MultiDirectedGraph<Attributes, Attributes>;

/** What a reader for JavaScript can make of a value: numbers as they come, other things as text. */
function plain(value: PropertyValue): unknown {
  if (typeof value === "bigint") return Number(value);
  if (value instanceof CypherFloat) return value.value;
  return typeof value === "object" && !Array.isArray(value) ? toText(value) : value;
}

function properties(given: Readonly<Record<string, PropertyValue>>): Attributes {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      Array.isArray(value) ? (value as PropertyValue[]).map(plain) : plain(value),
    ]),
  );
}

/** The attributes found, with those that were lists made lists. */
function mapped(
  found: Attributes,
  given: Readonly<Record<string, PropertyValue>>,
  list: Format["list"],
): Attributes {
  return Object.fromEntries(
    Object.entries(found).map(([name, value]) => [name, Array.isArray(given[name]) ? list(value) : value]),
  );
}

interface Format {
  readonly name: string;
  readonly read: (graph: PropertyGraph) => Read;
  readonly node: (labels: readonly string[]) => Attributes;
  readonly edge: (type: string) => Attributes;
  /** What the reader leaves of a list, made a list again. */
  readonly list: (value: unknown) => unknown;
  /** Attributes of the format's own, which are not compared. */
  readonly extra: readonly string[];
}

const formats: readonly Format[] = [
  {
    name: "GraphML by graphology-graphml",
    read: (graph) => graphml.parse(MultiDirectedGraph, [...toGraphml(graph)].join("")),
    node: (labels) => ({ labels: labels.map((label) => `:${label}`).join("") }),
    edge: (label) => ({ label }),
    list: (text) => JSON.parse(String(text)) as unknown,
    extra: [],
  },
  {
    name: "GEXF by graphology-gexf",
    read: (graph) => gexf.parse(MultiDirectedGraph, [...toGexf(graph)].join("")),
    node: (labels) => ({ labels: [...labels] }),
    edge: (type) => ({ label: type, kind: type }),
    list: (items) => items,
    extra: ["label"],
  },
];

for (const { name, read, node, edge, list, extra } of formats)
  describe(`a graph read back from ${name}`, () => {
    const graph = hostileGraph();
    const copy = read(graph);

    it("has the same nodes and relationships", () => {
      expect(copy.nodes()).to.deep.equal(graph.nodes());
      expect(copy.edges()).to.deep.equal(graph.edges());
      for (const key of graph.edges()) expect(copy.extremities(key)).to.deep.equal(graph.extremities(key));
    });

    for (const key of graph.nodes())
      it(`has what the node ${JSON.stringify(key)} has`, () => {
        const { labels, properties: given } = graph.getNodeAttributes(key);
        const found = copy.getNodeAttributes(key);
        const compared = Object.entries(found).filter(
          ([attribute]) => attribute in given || !extra.includes(attribute),
        );
        expect(mapped(Object.fromEntries(compared), given, list)).to.deep.equal({
          ...node(labels),
          ...properties(given),
        });
      });

    for (const key of graph.edges())
      it(`has what the relationship ${JSON.stringify(key)} has`, () => {
        const { type, properties: given } = graph.getEdgeAttributes(key);
        expect(mapped(copy.getEdgeAttributes(key), given, list)).to.deep.equal({
          ...edge(type),
          ...properties(given),
        });
      });
  });

describe("XML", () => {
  it("has no way to say a control character or half a character", () => {
    const graph = createPropertyGraph();
    graph.addNode("a", { labels: ["A"], properties: { text: "bell \u0007 half \ud800 end \uffff" } });
    for (const write of [toGraphml, toGexf])
      expect([...write(graph)].join("")).to.include("bell \ufffd half \ufffd end \ufffd");
  });

  it("is whole for an empty graph", () => {
    expect(graphml.parse(MultiDirectedGraph, [...toGraphml(createPropertyGraph())].join("")).order).to.equal(
      0,
    );
    expect(gexf.parse(MultiGraph, [...toGexf(createPropertyGraph())].join("")).order).to.equal(0);
  });

  it("tells a node's caption to Gephi", () => {
    const graph = createPropertyGraph();
    graph.addNode("a", { labels: ["Article"], properties: { title: 'The "title"' } });
    expect([...toGexf(graph)].join("")).to.include('<node id="a" label="The &quot;title&quot;">');
  });
});
