import { open } from "node:fs/promises";
import type { Article } from "./article.ts";
import { ArticleError } from "./article.ts";
import type { Source } from "./find-sources.ts";
import { findSources } from "./find-sources.ts";
import { readSource, sourceLimitBytes, tooLarge, type SourceOptions } from "./read-source.ts";

export interface ReadOptions extends SourceOptions {
  /** Relative inputs are looked up from here. Default: the working directory. */
  readonly cwd?: string;
  /** What "-" reads. Default: standard input. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  /** An article met twice, byte for byte, is read twice. Default: once, and the second is reported. */
  readonly repeated?: boolean;
}

/**
 * Reads articles one at a time from files, folders, globs and, for "-", standard input, in an order that does not
 * depend on the order of the inputs: by name, standard input last. An article met twice, byte for byte, is read once.
 */
export async function* readArticles(
  inputs: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<Article | ArticleError> {
  const { sources, errors } = await findSources(
    inputs.filter((input) => input !== "-"),
    options.cwd ?? process.cwd(),
  );
  yield* errors;
  const seen = new Map<string, string>();
  const pass = options.repeated === true ? (items: readonly (Article | ArticleError)[]) => items : once;
  for (const source of sources) yield* pass(await readFile(source, options), seen);
  if (inputs.includes("-")) yield* pass(await readStream(options.stdin ?? process.stdin, options), seen);
}

/** Two copies of one article have one id; the second is reported, not built again. */
function* once(
  items: readonly (Article | ArticleError)[],
  seen: Map<string, string>,
): Generator<Article | ArticleError> {
  for (const item of items) {
    const first = item instanceof ArticleError ? undefined : seen.get(item.id);
    if (item instanceof ArticleError) yield item;
    else if (first !== undefined)
      yield new ArticleError(item.file, `it is the same, byte for byte, as ${first}, and was read once`);
    else {
      seen.set(item.id, item.file);
      yield item;
    }
  }
}

async function readFile(source: Source, options: SourceOptions): Promise<(Article | ArticleError)[]> {
  try {
    const handle = await open(source.path, "r");
    try {
      const status = await handle.stat();
      if (!status.isFile()) return [new ArticleError(source.file, "it is not a regular file")];
      // The size is known before a byte is read: a dump of gigabytes costs nothing.
      if (status.size > sourceLimitBytes) return [new ArticleError(source.file, tooLarge(status.size))];
      return readSource(await handle.readFile(), source.file, options);
    } finally {
      await handle.close();
    }
  } catch (cause) {
    return [new ArticleError(source.file, `it cannot be read (${reasonOf(cause)})`, { cause })];
  }
}

async function readStream(
  stream: AsyncIterable<Uint8Array | string>,
  options: SourceOptions,
): Promise<(Article | ArticleError)[]> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
      size += bytes.length;
      if (size > sourceLimitBytes) return [new ArticleError("-", tooLarge(size))];
      chunks.push(bytes);
    }
  } catch (cause) {
    return [new ArticleError("-", `standard input cannot be read (${reasonOf(cause)})`, { cause })];
  }
  return readSource(Buffer.concat(chunks), "-", options);
}

function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && "code" in cause ? cause.code : null;
  if (code === "EACCES" || code === "EPERM") return "permission denied";
  if (code === "ENOENT") return "it has gone";
  return cause instanceof Error ? cause.message : String(cause);
}
