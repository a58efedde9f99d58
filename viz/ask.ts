import type { Answer, Ask } from "./panels/answer.ts";

/** Queries on the page's own graph; the engine's copy of it is built at the first question. */
export function createAsk(_json: unknown): Ask {
  const nothing: Answer = { columns: [], rows: [], error: "no engine yet", milliseconds: 0 };
  return () => Promise.resolve(nothing);
}
