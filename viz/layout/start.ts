import { manyNodes, type Drawing } from "../core/index.ts";
import type { LayoutJob } from "./protocol.ts";

/** Relations that pull their ends together more than a single action does. */
const pull: Readonly<Record<string, number>> = {
  HOLDS_ROLE: 1.4,
  PART_OF: 1.4,
  LOCATED_IN: 1.4,
  REPORTS: 0.35,
  MENTIONS: 0.5,
};

/**
 * The first positions and forces of a drawing. Nodes start on a sunflower, the most connected in the middle: a function
 * of the file alone, so the same file gives the same picture.
 */
export function layoutJob(drawing: Drawing, captionWidth: (text: string) => number): LayoutJob {
  const { nodes } = drawing;
  const index = new Map(nodes.map(({ id }, i) => [id, i]));
  // Where the articles start hidden, what only they mention has no line to show: it is set aside, in a list.
  const isListed = nodes.length > manyNodes;
  const loud = drawing.edges.filter(({ isQuiet, type }) => !isQuiet && !(isListed && type === "MENTIONS"));
  const edges = new Float32Array(3 * loud.length);
  const degree = new Int32Array(nodes.length);
  loud.forEach(({ source, target, type }, i) => {
    const from = index.get(source)!;
    const to = index.get(target)!;
    edges.set([from, to, pull[type] ?? 1], 3 * i);
    degree[from]! += 1;
    degree[to]! += 1;
  });
  const order = nodes.map((_, i) => i).sort((a, b) => degree[b]! - degree[a]! || a - b);
  const positions = new Float32Array(2 * nodes.length);
  order.forEach((node, rank) => {
    const away = 60 * Math.sqrt(rank + 0.5);
    const angle = rank * goldenAngle;
    positions[2 * node] = away * Math.cos(angle);
    positions[2 * node + 1] = away * Math.sin(angle);
  });
  return {
    positions,
    radii: Float32Array.from(nodes, ({ size }) => size),
    reaches: Float32Array.from(nodes, ({ size, caption }) =>
      Math.max(size + 6, size / 2 + captionWidth(caption) / 2),
    ),
    edges,
    iterations: iterationsFor(nodes.length),
  };
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

const iterationsFor = (count: number) =>
  count <= 300 ? 600 : count <= 2000 ? 300 : count <= 10_000 ? 150 : 60;
