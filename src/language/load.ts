import { readFile } from "node:fs/promises";
import { setFlagsFromString } from "node:v8";
import { annotateText, type AnnotatedText, type TextContext } from "./annotated-text.ts";
import type { Annotator } from "./annotation.ts";
import { WebAssembly } from "./net/webassembly.ts";
import { Reader, type ReaderFiles } from "./reader.ts";

let loaded: Promise<Reader> | undefined;

/**
 * The reader of English that comes with the program: read once, then shared. Throws an Error that says which
 * file is missing or how the weights are damaged.
 */
export function loadAnnotator(): Promise<Annotator> {
  return (loaded ??= readFiles());
}

/**
 * The reader as a function: `const read = await loadReader(); read(text).names`. Without the day of publication a
 * weekday stays unresolved. Loaded once; throws as `loadAnnotator` does.
 */
export async function loadReader(): Promise<(text: string, context?: Partial<TextContext>) => AnnotatedText> {
  const annotator = await loadAnnotator();
  return (text, context = {}) => annotateText(annotator, text, { published: null, ...context });
}

/** `loadAnnotator`, with the entry for text that is cut into words already. */
export function loadTokenReader(): Promise<Reader> {
  return (loaded ??= readFiles());
}

async function readFiles(): Promise<Reader> {
  return new Reader(await readReaderFiles());
}

/** The files of the reader as they lie beside the program. */
export async function readReaderFiles(): Promise<ReaderFiles> {
  const [weights, kernel, lemmas, frames, valency, worldNames] = await Promise.all([
    readFile(new URL("./model/reader.bin", import.meta.url)),
    readKernel(),
    readFile(new URL("./model/lemmas.txt", import.meta.url), "utf8"),
    readFile(new URL("./model/frames.txt", import.meta.url), "latin1"),
    readFile(new URL("./model/valency.txt", import.meta.url), "latin1"),
    // ASCII: as "latin1" it stays a string of single bytes.
    readFile(new URL("./names/world/names.txt", import.meta.url), "latin1"),
  ]);
  return { weights, kernel, lemmas, frames, valency, worldNames };
}

/** The kernel in relaxed SIMD, which Node 20 has but does not offer unasked; without, the one that does the same slower. */
async function readKernel(): Promise<Uint8Array> {
  const kernel = await readFile(new URL("./kernel/kernel.wasm", import.meta.url));
  if (!WebAssembly.validate(kernel)) setFlagsFromString("--experimental-wasm-relaxed-simd");
  if (WebAssembly.validate(kernel)) return kernel;
  return readFile(new URL("./kernel/kernel-plain.wasm", import.meta.url));
}
