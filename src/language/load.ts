import { readFile } from "node:fs/promises";
import type { Annotator } from "./annotation.ts";
import { Reader } from "./reader.ts";

let loaded: Promise<Reader> | undefined;

/**
 * The reader of English that comes with the program: read once, then shared. Throws an Error that names the file when
 * one of them is missing or damaged.
 */
export function loadReader(): Promise<Annotator> {
  return (loaded ??= readFiles());
}

/** `loadReader`, with the entry for text that is cut into words already. */
export function loadTokenReader(): Promise<Reader> {
  return (loaded ??= readFiles());
}

async function readFiles(): Promise<Reader> {
  const [weights, vocabulary, kernel, lemmas] = await Promise.all([
    readFile(new URL("./model/reader.bin", import.meta.url)),
    readFile(new URL("./model/vocab.txt", import.meta.url), "utf8"),
    readFile(new URL("./kernel/kernel.wasm", import.meta.url)),
    readFile(new URL("./model/lemmas.txt", import.meta.url), "utf8"),
  ]);
  return new Reader({ weights, vocabulary, kernel, lemmas });
}
