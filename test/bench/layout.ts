import { DirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { settle, type LayoutJob } from "../../viz/layout/index.ts";
import { randomNumbers } from "./graph.ts";

/** Iterations a second of the view's layout, beside ForceAtlas2 as it comes with Barnes and Hut on the same graph in the same run. */
export async function run(): Promise<string[]> {
  const lines: string[] = [];
  for (const [count, iterations] of [
    [1_000, 600],
    [10_000, 60],
  ] as const) {
    const job = generateJob(count, iterations);
    const own = await seconds(
      () =>
        new Promise((resolve) => {
          settle(job, ({ kind }) => {
            if (kind === "done") resolve();
          });
        }),
    );
    const bare = await seconds(() => {
      stock(job);
      return Promise.resolve();
    });
    const rate = (time: number) => (iterations / time).toFixed(1);
    lines.push(
      `${count} nodes, ${2 * count} edges: ${rate(own)} iterations/s with packing and room for labels; stock ForceAtlas2 ${rate(bare)} (${(bare / own).toFixed(1)} times)`,
    );
  }
  return lines;
}

async function seconds(run: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await run();
  return (performance.now() - start) / 1000;
}

function generateJob(count: number, iterations: number): LayoutJob {
  const random = randomNumbers(7);
  const pick = () => Math.floor(random() ** 2 * count);
  return {
    positions: Float32Array.from({ length: 2 * count }, () => 1000 * random()),
    radii: new Float32Array(count).fill(6),
    reaches: new Float32Array(count).fill(40),
    edges: Float32Array.from({ length: 6 * count }, (_, i) => (i % 3 === 2 ? 1 : pick())),
    iterations,
  };
}

/** ForceAtlas2 as it comes, with the settings it infers for a graph of this size. */
function stock({ positions, radii, edges, iterations }: LayoutJob): void {
  const graph = new DirectedGraph();
  for (let i = 0; i < radii.length; i++)
    graph.addNode(String(i), { x: positions[2 * i], y: positions[2 * i + 1], size: radii[i] });
  for (let i = 0; i < edges.length; i += 3) graph.mergeEdge(String(edges[i]), String(edges[i + 1]));
  const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: true };
  forceAtlas2(graph, { iterations, settings });
}
