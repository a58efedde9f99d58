import { createPropertyGraph, type PropertyGraph } from "#graph";

const labels = [
  ["Person", 0.5],
  ["Organization", 0.25],
  ["Country", 0.002],
  ["Event", 0.228],
  ["Topic", 0.02],
] as const;

export const relationshipTypes = [
  "KNOWS",
  "WORKS_FOR",
  "LOCATED_IN",
  "TOOK_PART_IN",
  "MENTIONS",
  "OWNS",
  "ABOUT",
] as const;

export interface NodeData {
  readonly label: string;
  readonly name: string;
  readonly score: number;
}

export interface RelationshipData {
  readonly type: (typeof relationshipTypes)[number];
  /** Positions among the nodes. */
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

export interface GraphData {
  readonly nodes: readonly NodeData[];
  readonly relationships: readonly RelationshipData[];
}

/** Numbers from 0 up to 1 that are the same in every run (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A graph with hubs: ends are drawn with cubic skew. */
export function generateData(nodeCount: number, relationshipCount: number, seed = 42): GraphData {
  const random = randomNumbers(seed);
  const nodes = Array.from({ length: nodeCount }, (_, i) => {
    const label = labelAt(i / nodeCount);
    return { label, name: `${label} ${i}`, score: Math.floor(random() * 1000) };
  });
  const pick = () => Math.floor(random() ** 3 * nodeCount);
  const relationships = Array.from({ length: relationshipCount }, () => {
    const [from, to] = [pick(), pick()];
    const type = relationshipTypes[Math.floor(random() * relationshipTypes.length)]!;
    return { type, from, to, weight: Math.floor(random() * 100) };
  });
  return { nodes, relationships };
}

export function toPropertyGraph({ nodes, relationships }: GraphData): PropertyGraph {
  const graph = createPropertyGraph();
  nodes.forEach(({ label, name, score }, i) => {
    graph.addNode(`n${i}`, { labels: [label], properties: { name, score } });
  });
  relationships.forEach(({ type, from, to, weight }, i) => {
    graph.addDirectedEdgeWithKey(`r${i}`, `n${from}`, `n${to}`, { type, properties: { weight } });
  });
  return graph;
}

export const generateGraph = (nodes: number, relationships: number, seed = 42): PropertyGraph =>
  toPropertyGraph(generateData(nodes, relationships, seed));

function labelAt(share: number): string {
  let sum = 0;
  for (const [label, part] of labels) {
    sum += part;
    if (share < sum) return label;
  }
  return "Topic";
}
