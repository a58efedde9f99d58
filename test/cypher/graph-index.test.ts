import { expect } from "chai";
import { Adjacency, GraphIndex, GraphWriter } from "../../graph/model/index/index.ts";
import { float } from "../../graph/values/index.ts";
import { randomGraph } from "./support/random-graph.ts";

describe("Adjacency", () => {
  const ends = (pairs: readonly (readonly [number, number])[], nodeCount: number) => ({
    nodeCount,
    relationshipCount: pairs.length,
    from: Int32Array.from(pairs.map(([from]) => from)),
    to: Int32Array.from(pairs.map(([, to]) => to)),
    holds: () => true,
  });
  const neighboursOf = ({ neighbours, offsets, added }: Adjacency, node: number) => [
    ...neighbours.subarray(offsets[node] ?? neighbours.length, offsets[node + 1]),
    ...(added.get(node)?.neighbours ?? []),
  ];
  it("sorts the neighbours of every node", () => {
    const adjacency = new Adjacency(
      ends(
        [
          [1, 3],
          [0, 2],
          [1, 0],
          [1, 3],
          [3, 3],
        ],
        4,
      ),
    );
    expect([0, 1, 2, 3].map((node) => neighboursOf(adjacency, node))).to.deep.equal([
      [2],
      [0, 3, 3],
      [],
      [3],
    ]);
    expect([...adjacency.relationships]).to.deep.equal([1, 2, 0, 3, 4]);
  });
  it("holds nothing for an empty graph", () => {
    const adjacency = new Adjacency(ends([], 0));
    expect(adjacency.neighbours).to.have.length(0);
    expect(neighboursOf(adjacency, 0)).to.deep.equal([]);
  });
  it("holds what is added later", () => {
    const adjacency = new Adjacency(ends([[0, 1]], 2));
    adjacency.add(1, 0, 1);
    adjacency.add(2, 5, 1);
    expect([0, 1, 5].map((node) => neighboursOf(adjacency, node))).to.deep.equal([[1, 1], [], [1]]);
  });
});

describe("GraphIndex", () => {
  for (let seed = 1; seed <= 10; seed++)
    it(`holds what random graph ${seed} holds`, () => {
      const graph = randomGraph(seed);
      const index = new GraphIndex(graph);
      expect([index.nodeCount, index.relationshipCount]).to.deep.equal([graph.order, graph.size]);
      for (const type of [null, "R", "S"])
        for (const direction of ["out", "in"] as const) {
          const adjacency = index.adjacency(type, direction);
          graph.forEachNode((key) => {
            const id = index.nodeIds.get(key)!;
            const row = adjacency.relationships.subarray(adjacency.offsets[id], adjacency.offsets[id + 1]);
            const edges = direction === "out" ? graph.outEdges(key) : graph.inEdges(key);
            const expected = edges.filter(
              (edge) => type === null || graph.getEdgeAttribute(edge, "type") === type,
            );
            expect([...row].map((r) => index.relationshipKeys[r]).sort()).to.deep.equal(expected.sort());
          });
        }
    });

  it("reads values that others stored in their own way", () => {
    const graph = randomGraph(1);
    const odd = { list: [1, null], map: { a: 1 }, nothing: null, when: new Date(0), fn: () => 1 };
    graph.addNode("odd", { labels: [], properties: odd as never });
    const index = new GraphIndex(graph);
    const id = index.nodeIds.get("odd")!;
    const values = ["list", "map", "nothing", "when", "fn", "missing", "toString"].map((key) =>
      index.nodeProperty(id, key),
    );
    expect(values).to.deep.equal([
      [1, null],
      new Map([["a", 1]]),
      null,
      "1970-01-01T00:00:00.000Z",
      null,
      null,
      null,
    ]);
  });
});

describe("GraphWriter", () => {
  it("undoes in reverse order", () => {
    const graph = randomGraph(3);
    const index = new GraphIndex(graph);
    const before = graph.export();
    const writer = new GraphWriter(graph, index);
    const node = writer.createNode(["New"], { x: 1 });
    const relationship = writer.createRelationship("T", node, 0, {});
    writer.setNodeProperties(node, { x: 2 });
    writer.setLabels(node, ["Old"]);
    writer.setRelationshipProperties(relationship, { y: 1 });
    expect(index.lookup.labelCount("Old")).to.equal(1);
    writer.deleteRelationship(relationship);
    writer.deleteNode(node);
    writer.undo();
    expect(graph.export()).to.deep.equal(before);
    expect([index.nodeCount, index.relationshipCount]).to.deep.equal([graph.order, graph.size]);
    expect(index.lookup.labelCount("New")).to.equal(0);
  });
  it("keeps columns of numbers in step", () => {
    const graph = randomGraph(2);
    const index = new GraphIndex(graph);
    const column = index.numbers.column("n");
    const writer = new GraphWriter(graph, index);
    const values = [1, 2.5, float(3), 2n ** 60n, "4", [5]];
    const nodes = values.map((n) => writer.createNode([], { n }));
    expect(nodes.map((node) => column.values[node])).to.deep.equal([1, 2.5, 3, NaN, NaN, NaN]);
    writer.setNodeProperties(nodes[0]!, { n: 9 });
    writer.deleteNode(nodes[1]!);
    expect(nodes.map((node) => column.values[node])).to.deep.equal([9, NaN, 3, NaN, NaN, NaN]);
    writer.undo();
    expect(nodes.map((node) => column.values[node])).to.deep.equal(nodes.map(() => NaN));
  });
  it("keeps label masks and property lists in step", () => {
    const graph = randomGraph(2);
    const index = new GraphIndex(graph);
    const mask = index.lookup.mask("New");
    const dictionary = index.lookup.dictionary("x");
    const writer = new GraphWriter(graph, index);
    const nodes = Array.from({ length: 50 }, () => writer.createNode(["New"], { x: 99 }));
    expect(nodes.every((node) => mask.bits[node] === 1)).to.equal(true);
    expect([...dictionary.withValue(99)]).to.deep.equal(nodes);
    writer.setLabels(nodes[0]!, []);
    expect(mask.bits[nodes[0]!]).to.equal(0);
  });
});
