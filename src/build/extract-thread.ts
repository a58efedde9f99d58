import { parentPort } from "node:worker_threads";
import type { Article } from "../articles/index.ts";
import { extract } from "../extract/index.ts";
import { loadAnnotator } from "../language/index.ts";
import type { Answer } from "./extractors.ts";

const reader = await loadAnnotator();
tell("ready");

parentPort?.on("message", (article: Article) => {
  tell(answer(article));
});

function tell(message: Answer): void {
  parentPort?.postMessage(message);
}

function answer(article: Article): Answer {
  try {
    return { extraction: extract(article, reader) };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
