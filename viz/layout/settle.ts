import iterate from "graphology-layout-forceatlas2/iterate.js";
import { componentsOf, packComponents } from "./components.ts";
import { frame, widen } from "./frame.ts";
import type { FromWorker, LayoutJob } from "./protocol.ts";
import { separate } from "./separate.ts";

/** Layout of one node in ForceAtlas2's matrix: x, y, dx, dy, old dx, old dy, mass, convergence, size, fixed. */
const perNode = 10;

/**
 * Runs ForceAtlas2 (Jacomy et al., 2014) in slices so that a stop can come between them, packs the components, makes
 * room for nodes and labels. The number of iterations is fixed, never the time: the same job ends at the same positions
 * on any machine. Returns how to stop it, which still leaves a finished picture.
 */
export function settle(job: LayoutJob, send: (message: FromWorker) => void): () => void {
  const layout = createLayout(job);
  const slice = Math.max(1, Math.floor(job.iterations / 60));
  let done = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const finish = () => {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    send({ kind: "done", positions: layout.finish(), iterations: done, percent: 100 });
  };
  const run = () => {
    for (let i = 0; i < slice && done < job.iterations; i++, done++) layout.step();
    if (done >= job.iterations) {
      finish();
      return;
    }
    const percent = Math.floor((99 * done) / job.iterations);
    send({ kind: "progress", positions: layout.now(), iterations: done, percent });
    timer = setTimeout(run);
  };
  timer = setTimeout(run);
  return finish;
}

function createLayout(job: LayoutJob) {
  const count = job.radii.length;
  const matrix = matrixOf(job);
  const edges = job.edges.map((value, i) => (i % 3 === 2 ? value : value * perNode));
  const settings = settingsFor(count);
  const component = componentsOf(count, job.edges);
  const now = () => {
    const positions = new Float32Array(2 * count);
    for (let node = 0; node < count; node++) {
      positions[2 * node] = matrix[node * perNode]!;
      positions[2 * node + 1] = matrix[node * perNode + 1]!;
    }
    frame(positions, component);
    packComponents(positions, component, job.reaches);
    widen(positions);
    return positions;
  };
  return {
    step: () => {
      iterate(settings, matrix, edges);
    },
    now,
    finish: () => {
      const positions = now();
      makeRoom(positions, job);
      return positions;
    },
  };
}

function matrixOf({ positions, radii, edges }: LayoutJob): Float32Array {
  const matrix = new Float32Array(perNode * radii.length);
  for (let node = 0; node < radii.length; node++)
    matrix.set(
      [positions[2 * node]!, positions[2 * node + 1]!, 0, 0, 0, 0, 1, 1, radii[node]!, 0],
      node * perNode,
    );
  for (let i = 0; i < edges.length; i += 3) {
    matrix[edges[i]! * perNode + 6]! += edges[i + 2]!;
    matrix[edges[i + 1]! * perNode + 6]! += edges[i + 2]!;
  }
  return matrix;
}

/** Barnes-Hut only where it pays; a theta of 1.2 is as good as 0.5 here and almost three times as fast. */
function settingsFor(count: number) {
  return {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 10,
    strongGravityMode: true,
    gravity: count < 400 ? 0.12 : 0.05,
    slowDown: 1 + Math.log(count + 1),
    barnesHutOptimize: count > 800,
    barnesHutTheta: 1.2,
  };
}

/** First room for labels as far as a few passes give it, then, without fail, room for the nodes themselves. */
function makeRoom(positions: Float32Array, { radii, reaches }: LayoutJob): void {
  if (radii.length > 3000) return;
  separate(
    positions,
    { halfWidths: reaches, halfHeights: radii.map((radius) => Math.max(radius + 3, 11)) },
    60,
  );
  const round = radii.map((radius) => radius + 5);
  separate(positions, { halfWidths: round, halfHeights: round }, 400);
}
