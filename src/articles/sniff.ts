import { byMark } from "./encoding.ts";

export type FormatName = "text" | "markdown" | "html" | "jsonl" | "feed";

const extensions: Readonly<Record<string, FormatName>> = {
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
  xhtml: "html",
  json: "jsonl",
  jsonl: "jsonl",
  ndjson: "jsonl",
  xml: "feed",
  rss: "feed",
  atom: "feed",
};

/** The extensions a folder is searched for. */
export const articleExtensions: readonly string[] = Object.keys(extensions);

/**
 * The format of a text: what it is beats what it is called, since saved pages are called anything. The name decides
 * only between Markdown and plain text.
 */
export function sniff(text: string, file: string): FormatName {
  const head = text.slice(0, 4096).trimStart();
  const named = extensions[/\.(\w+)(?:#\d+)?$/u.exec(file.toLowerCase())?.[1] ?? ""];
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<\?xml-stylesheet[^>]*>\s*|<!DOCTYPE rss[^>]*>\s*)*<(?:rss|feed|rdf:RDF)[\s>]/iu.test(
      head,
    )
  )
    return "feed";
  if (isHtml(head)) return "html";
  if (named === "feed" && head.startsWith("<")) return "feed";
  if (/^[{[]/u.test(head) && (named === "jsonl" || isJson(text))) return "jsonl";
  if (named === "markdown" || (named === undefined && /^---\r?\n[\s\S]*?^\w+\s*:/mu.test(head)))
    return "markdown";
  return named === "html" ? "html" : "text";
}

function isHtml(head: string): boolean {
  return /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|section|header|meta|title|link|script|div|p|h1|table|span|center|font)[\s>]/iu.test(
    head,
  );
}

function isJson(text: string): boolean {
  const line = text.trimStart().split(/\r?\n/u, 1)[0] ?? "";
  return [line, text].some((candidate) => {
    try {
      JSON.parse(candidate);
      return true;
    } catch {
      return false;
    }
  });
}

const signatures: readonly (readonly [start: string, name: string])[] = [
  ["%PDF", "a PDF document"],
  ["PK\u0003\u0004", "a ZIP or Office document"],
  ["\u0089PNG", "a PNG picture"],
  ["\u00FF\u00D8\u00FF", "a JPEG picture"],
  ["GIF8", "a GIF picture"],
  ["\u001F\u008B", "a gzip archive"],
  ["\u00D0\u00CF\u0011\u00E0", "an old Office document"],
  ["{\\rtf", "a rich text document"],
  ["SQLite format 3", "a database"],
];

/** What kind of binary file these bytes are; null when they are text. */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 8192);
  const start = String.fromCharCode(...head.subarray(0, 16));
  for (const [signature, name] of signatures) if (start.startsWith(signature)) return name;
  if (byMark(bytes) !== null) return null;
  let control = 0;
  for (const byte of head) {
    if (byte === 0) return "a binary file";
    if (byte < 32 && ![9, 10, 11, 12, 13, 27].includes(byte)) control += 1;
  }
  return control * 20 > head.length ? "a binary file" : null;
}
