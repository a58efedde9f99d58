import type { FromWorker, LayoutJob, ToWorker } from "./protocol.ts";
import { settle } from "./settle.ts";

export interface LayoutRun {
  /** Ends the layout where it is; the picture is still made tidy. */
  stop(): void;
}

/**
 * Settles a layout in a worker made from `code`. Where a browser refuses workers it runs in slices on the page itself:
 * slower, with the same result.
 */
export function startLayout(
  job: LayoutJob,
  code: string,
  onMessage: (message: FromWorker) => void,
): LayoutRun {
  const worker = createWorker(code);
  if (worker === null) return { stop: settle(job, onMessage) };
  let stop = () => {
    worker.postMessage({ kind: "stop" } satisfies ToWorker);
  };
  worker.onerror = () => {
    worker.terminate();
    stop = settle(job, onMessage);
  };
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    onMessage(data);
    if (data.kind === "done") worker.terminate();
  };
  worker.postMessage({ kind: "start", job } satisfies ToWorker);
  return {
    stop: () => {
      stop();
    },
  };
}

function createWorker(code: string): Worker | null {
  const url = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
  try {
    return new Worker(url);
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
}
