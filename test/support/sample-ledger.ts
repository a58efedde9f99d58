import { drawingOf, readLedger } from "../../viz/core/index.ts";
import { sampleGraph } from "./sample-graph.ts";

/** The sample graph as the view reads it. */
export function sampleLedger() {
  const ledger = readLedger(JSON.parse(JSON.stringify(sampleGraph())));
  return { ledger, drawing: drawingOf(ledger) };
}

/** Numbers from 0 to 1, the same on every run (Lehmer's generator). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}
