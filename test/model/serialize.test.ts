import { expect } from "chai";
import {
  createPropertyGraph,
  CypherDate,
  CypherDateTime,
  CypherDuration,
  CypherFloat,
  GraphFileError,
  parseGraph,
  Point,
  serialize,
  type PropertyValue,
} from "#graph";

const values: readonly (readonly [name: string, value: PropertyValue])[] = [
  ["a text", 'it\'s "quoted"\u2028\u202E</script>'],
  ["an empty text", ""],
  ["an integer", 42],
  ["an integer beyond 2^53", 9_007_199_254_740_993n],
  ["an integral float", new CypherFloat(1)],
  ["minus zero", new CypherFloat(-0)],
  ["a float", 0.1],
  ["NaN", NaN],
  ["infinity", -Infinity],
  ["a boolean", false],
  ["a date", CypherDate.parse("2026-01-23")],
  ["a moment", CypherDateTime.parse("2026-01-23T10:11:12.123456789+01:00[Europe/Stockholm]")],
  ["a duration", CypherDuration.parse("P1Y2M3DT4.5S")],
  ["a point", new Point(4326, 12.5, 41.9)],
  ["a list of dates", [CypherDate.parse("2025-12-31"), CypherDate.parse("2026-01-01")]],
  ["a list of floats", [new CypherFloat(1), 2.5]],
  ["an empty list", []],
];

describe("news.graph.json", () => {
  for (const [name, value] of values)
    it(`keeps ${name} with its type`, () => {
      const graph = createPropertyGraph();
      graph.addNode("n", { labels: ["N"], properties: { value } });
      graph.addDirectedEdgeWithKey("e", "n", "n", { type: "T", properties: { value } });
      const copy = parseGraph([...serialize(graph)].join(""));
      expect(copy.getNodeAttributes("n")).to.deep.equal({ labels: ["N"], properties: { value } });
      expect(copy.getEdgeAttributes("e")).to.deep.equal({ type: "T", properties: { value } });
    });

  it("is what graphology itself imports", () => {
    const graph = createPropertyGraph();
    graph.addNode("a", { labels: ["A"], properties: { name: "x" } });
    graph.addDirectedEdgeWithKey("e", "a", "a", { type: "T", properties: {} });
    const copy = createPropertyGraph();
    copy.import(JSON.parse([...serialize(graph)].join("")) as Parameters<typeof copy.import>[0]);
    expect(copy.order).to.equal(1);
    expect(copy.size).to.equal(1);
  });

  const wrong: readonly (readonly [name: string, text: string, reason: RegExp])[] = [
    ["no JSON", "{", /not JSON/],
    ["a list", "[1]", /no graph file/],
    ["null", "null", /no graph file/],
    ["a graph of somebody else", '{"nodes": [], "edges": []}', /no newsgraph file/],
    ["a newer version", '{"newsgraph": 99, "nodes": [], "edges": []}', /newer newsgraph/],
    [
      "an edge to nowhere",
      '{"newsgraph": 1, "nodes": [], "edges": [{"key": "e", "source": "a", "target": "b", "attributes": {"type": "T", "properties": {}}}]}',
      /damaged/,
    ],
    [
      "an unknown type",
      '{"newsgraph": 1, "nodes": [{"key": "a", "attributes": {"labels": [], "properties": {"x": {"@colour": 1}}}}], "edges": []}',
      /damaged/,
    ],
    ["nodes that are none", '{"newsgraph": 1, "nodes": [1], "edges": []}', /damaged/],
  ];
  for (const [name, text, reason] of wrong)
    it(`says why ${name} cannot be loaded`, () => {
      expect(() => parseGraph(text)).to.throw(GraphFileError, reason);
    });
});
