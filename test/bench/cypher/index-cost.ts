import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { GraphIndex } from "../../../graph/model/index/index.ts";
import type { PropertyGraph } from "#graph";
import { once } from "../timing.ts";

/** Time of the index, the best of some runs, and its memory with the adjacencies of every type and direction. */
export function indexCost(graph: PropertyGraph, runs = 5): string[] {
  const times = Array.from({ length: runs }, () => once(() => new GraphIndex(graph)));
  const least = (of: "wall" | "processor") => Math.min(...times.map((time) => time[of])).toFixed(0);
  const before = memory();
  const index = new GraphIndex(graph);
  const adjacencies = once(() => {
    for (const type of [null, ...index.typeNames])
      for (const direction of ["out", "in"] as const) index.adjacency(type, direction);
  });
  const taken = (memory() - before) / 2 ** 20;
  const size = `${index.nodeCount} nodes and ${index.relationshipCount} relationships`;
  return [
    `index of ${size}: ${least("wall")} ms by the clock, ${least("processor")} ms of processor time`,
    `all ${2 + 2 * index.typeNames.length} adjacencies: ${adjacencies.processor.toFixed(0)} ms of processor time; ${taken.toFixed(0)} MiB more in all`,
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
