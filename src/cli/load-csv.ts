import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ValueError } from "#graph";

/**
 * The rows of a table for LOAD CSV: RFC 4180, in UTF-8. The source is a file: URL or a path from the working folder;
 * nothing is ever fetched. Blank lines are passed over. An empty field is null, unless it is quoted. Throws `ValueError`.
 */
export function loadCsv(source: string, fieldTerminator: string): Iterable<readonly (string | null)[]> {
  return rowsOf(read(source).replace(/^\uFEFF/, ""), fieldTerminator);
}

function read(source: string): string {
  if (/^(?!file:)[a-z][a-z0-9+.-]+:/i.test(source))
    throw refused(`LOAD CSV reads files and never the network: download ${source} and give its path`);
  try {
    return readFileSync(/^file:/i.test(source) ? fileURLToPath(source) : source, "utf8");
  } catch (error) {
    throw refused(`LOAD CSV cannot read ${source}: ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === "ENOENT" ? "there is no such file" : message;
}

function* rowsOf(text: string, fieldTerminator: string): Iterable<readonly (string | null)[]> {
  let row: (string | null)[] = [];
  let at = 0;
  while (at < text.length) {
    if (row.length === 0 && (text[at] === "\n" || text[at] === "\r")) {
      at += 1;
      continue;
    }
    const isQuoted = text[at] === '"';
    const end = isQuoted ? closing(text, at) : fieldEnd(text, at, fieldTerminator);
    const raw = text.slice(at, end);
    row.push(isQuoted ? raw.slice(1, -1).replaceAll('""', '"') : raw === "" ? null : raw);
    at = end;
    if (text.startsWith(fieldTerminator, at)) {
      at += fieldTerminator.length;
      if (at < text.length) continue;
      row.push(null);
    } else if (text.startsWith("\r\n", at)) at += 2;
    else if (at < text.length && text[at] !== "\n" && text[at] !== "\r")
      throw refused(`line ${lineOf(text, at)} of the table goes on after a closing quote`);
    else at += 1;
    yield row;
    row = [];
  }
}

/** After the quote that ends the field that begins there. */
function closing(text: string, start: number): number {
  for (let at = start + 1; ; at += 2) {
    at = text.indexOf('"', at);
    if (at === -1)
      throw refused(`the quote that opens in line ${lineOf(text, start)} of the table never closes`);
    if (text[at + 1] !== '"') return at + 1;
  }
}

function fieldEnd(text: string, start: number, fieldTerminator: string): number {
  let at = start;
  while (at < text.length && text[at] !== "\n" && text[at] !== "\r" && !text.startsWith(fieldTerminator, at))
    at += 1;
  return at;
}

const lineOf = (text: string, at: number): number => text.slice(0, at).split("\n").length;

function refused(message: string): ValueError {
  return new ValueError("ArgumentError", "InvalidArgumentValue", message);
}
