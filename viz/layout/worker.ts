import { settle } from "./settle.ts";
import type { FromWorker, ToWorker } from "./protocol.ts";

/** The worker's only job: settle one layout, tell how far it is, stop when told. */
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker, transfer: Transferable[]): void;
};

let stop: (() => void) | null = null;

scope.onmessage = ({ data }) => {
  stop?.();
  stop = data.kind === "start" ? settle(data.job, send) : null;
};

function send(message: FromWorker): void {
  scope.postMessage(message, [message.positions.buffer as ArrayBuffer]);
}
