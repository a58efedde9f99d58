import { createPropertyGraph, type PropertyGraph } from "#graph";

const labels = [
  ["Person", 0.5],
  ["Organization", 0.25],
  ["Country", 0.002],
  ["Event", 0.228],
  ["Topic", 0.02],
] as const;

const types = ["KNOWS", "WORKS_FOR", "LOCATED_IN", "TOOK_PART_IN", "MENTIONS", "OWNS", "ABOUT"] as const;

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

/** A graph with hubs: ends are drawn with cubic skew. Nodes have `name` and `score`, relationships `weight`. */
export function generateGraph(nodes: number, relationships: number, seed = 42): PropertyGraph {
  const random = randomNumbers(seed);
  const graph = createPropertyGraph();
  for (let i = 0; i < nodes; i++) {
    const label = labelAt(i / nodes);
    graph.addNode(`n${i}`, {
      labels: [label],
      properties: { name: `${label} ${i}`, score: Math.floor(random() * 1000) },
    });
  }
  const pick = () => Math.floor(random() ** 3 * nodes);
  for (let i = 0; i < relationships; i++)
    graph.addDirectedEdgeWithKey(`r${i}`, `n${pick()}`, `n${pick()}`, {
      type: types[Math.floor(random() * types.length)]!,
      properties: { weight: Math.floor(random() * 100) },
    });
  return graph;
}

function labelAt(share: number): string {
  let sum = 0;
  for (const [label, part] of labels) {
    sum += part;
    if (share < sum) return label;
  }
  return "Topic";
}
