/// <reference path="../../viz/layout/forceatlas2-iterate.d.ts" />
import iterate from "graphology-layout-forceatlas2/iterate.js";
import { settle, type LayoutJob } from "../../viz/layout/index.ts";
import { randomNumbers } from "./graph.ts";

const iterations = 60;

/** Iterations a second of the view's layout, beside ForceAtlas2 as it comes (theta 0.5) on the same graph in the same run. */
export async function run(): Promise<string[]> {
  const lines: string[] = [];
  for (const count of [1_000, 10_000]) {
    const job = generateJob(count);
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

function generateJob(count: number): LayoutJob {
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

/** ForceAtlas2 with graphology's inferred settings for a graph of this size. */
function stock({ positions, radii, edges }: LayoutJob): void {
  const settings = {
    ...{
      linLogMode: false,
      outboundAttractionDistribution: false,
      adjustSizes: false,
      edgeWeightInfluence: 1,
    },
    ...{ scalingRatio: 10, strongGravityMode: true, gravity: 0.05, slowDown: 10, barnesHutOptimize: true },
    barnesHutTheta: 0.5,
  };
  const matrix = new Float32Array(10 * radii.length);
  for (let i = 0; i < radii.length; i++)
    matrix.set([positions[2 * i]!, positions[2 * i + 1]!, 0, 0, 0, 0, 1, 1, radii[i]!, 0], 10 * i);
  const rows = edges.map((value, i) => (i % 3 === 2 ? value : value * 10));
  for (let i = 0; i < iterations; i++) iterate(settings, matrix, rows);
}
