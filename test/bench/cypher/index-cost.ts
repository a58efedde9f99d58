import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { GraphIndex } from "../../../graph/model/index/index.ts";
import type { PropertyGraph } from "#graph";

const mebibytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MiB`;

/** Time and memory of the index, the adjacencies of every type and direction among them. */
export function indexCost(graph: PropertyGraph): string[] {
  const before = memory();
  const start = performance.now();
  const index = new GraphIndex(graph);
  const built = performance.now() - start;
  for (const type of [null, ...index.typeNames])
    for (const direction of ["out", "in"] as const) index.adjacency(type, direction);
  const whole = performance.now() - start;
  const taken = memory() - before;
  const size = `${index.nodeCount} nodes and ${index.relationshipCount} relationships`;
  return [
    `index of ${size}: ${built.toFixed(0)} ms, with all adjacencies ${whole.toFixed(0)} ms; ${mebibytes(taken)} more`,
  ];
}

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** What is alive on the heap and in typed arrays. */
function memory(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
