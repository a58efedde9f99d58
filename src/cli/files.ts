import { createWriteStream } from "node:fs";
import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { once } from "node:events";
import { GraphFileError, parseGraph, type PropertyGraph } from "#graph";
import { CommandError } from "./command.ts";

/** Writes a file whole or not at all: into a file beside it, then renamed. Throws `CommandError`. */
export async function writeAtomically(path: string, pieces: Iterable<string>): Promise<void> {
  const draft = `${path}.${process.pid}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const stream = createWriteStream(draft);
    const failure = once(stream, "error").then(([error]) => {
      throw error as Error;
    });
    const writing = writePieces(stream, pieces);
    await Promise.race([writing, failure]);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw new CommandError(`Cannot write ${path}: ${messageOf(error)}.`);
  }
}

async function writePieces(
  stream: ReturnType<typeof createWriteStream>,
  pieces: Iterable<string>,
): Promise<void> {
  for (const piece of pieces) if (!stream.write(piece)) await once(stream, "drain");
  stream.end();
  await once(stream, "close");
}

/** The graph in a file that `newsgraph build` wrote; throws `CommandError`. */
export async function readGraph(path: string): Promise<PropertyGraph> {
  const text = await readText(path);
  try {
    return parseGraph(text);
  } catch (error) {
    if (error instanceof GraphFileError) throw new CommandError(`Cannot load ${path}. ${error.message}`);
    throw error;
  }
}

/** The text of a file; throws `CommandError`. */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new CommandError(`Cannot read ${path}: ${messageOf(error)}.`);
  }
}

function messageOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known: Readonly<Record<string, string>> = {
    ENOENT: "there is no such file",
    EACCES: "permission denied",
    EISDIR: "it is a folder",
    ENOSPC: "the disk is full",
    ENOTDIR: "part of the path is not a folder",
  };
  return (code !== undefined ? known[code] : undefined) ?? message;
}
