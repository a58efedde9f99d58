import type { CameraPlace } from "./core/index.ts";
import { layoutJob, startLayout, type FromWorker, type LayoutRun } from "./layout/index.ts";
import type { Store } from "./panels/store.ts";
import type { Scene } from "./scene/index.ts";

/** The code of the layout's worker, put in by scripts/build-viz.mjs. */
declare const WORKER_CODE: string;

/**
 * Starts and stops the layout and draws how far it is. `camera` is where to look once the first layout has settled.
 * Returns the toggle: it starts a layout that rests and stops one that runs.
 */
export function conductLayout(store: Store, scene: Scene, camera: CameraPlace | null): () => void {
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  let run: LayoutRun | null = null;
  let isStopping = false;
  let firstCamera = camera;

  const settle = () => {
    run = null;
    if (firstCamera !== null) scene.cameraState = firstCamera;
    firstCamera = null;
  };
  const start = () => {
    const job = layoutJob(store.drawing, (text) => scene.measure(text.slice(0, 30), 12));
    const began = performance.now();
    let latest: FromWorker | null = null;
    // The worker may be faster than the screen: only the latest positions are drawn, once a frame.
    const show = () => {
      if (latest === null) return;
      const { kind, positions, iterations, percent } = latest;
      latest = null;
      if (kind === "done" || !isCalm) scene.place(positions);
      if (kind === "done") settle();
      const phase = kind === "progress" ? "running" : isStopping ? "stopped" : "settled";
      store.layout.value = { phase, percent, iterations, milliseconds: performance.now() - began };
    };
    scene.place(job.positions);
    store.layout.value = { phase: "running", percent: 0, iterations: 0, milliseconds: 0 };
    run = startLayout(job, WORKER_CODE, (message) => {
      if (latest === null) requestAnimationFrame(show);
      latest = message;
    });
  };
  return () => {
    isStopping = run !== null;
    if (run === null) start();
    else run.stop();
  };
}
