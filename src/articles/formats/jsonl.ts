import type { Block, Draft } from "../draft.ts";
import { readFields, isRecord } from "./fields.ts";
import { readFragment } from "./html.ts";
import { readText } from "./text.ts";

const textFields = [
  "text",
  "body",
  "content",
  "articlebody",
  "article_body",
  "content_text",
  "maintext",
  "article",
  "story",
  "full_text",
  "fulltext",
  "html",
  "content_html",
  "body_html",
  "description",
  "summary",
];

/**
 * JSON Lines, one article a line; also one JSON object, an array of them, or an object that lists them under "items",
 * "articles", "entries", "data", "results" or "docs" (as JSON Feed does).
 */
export function readJsonLines(text: string): (Draft | string)[] {
  const whole = parse(text);
  if (whole !== undefined) return records(whole).map((record) => readRecord(record, JSON.stringify(record)));
  return text.split(/\r?\n/u).flatMap((line) => {
    if (line.trim() === "") return [];
    const record = parse(line);
    return [record === undefined ? "the line is not valid JSON" : readRecord(record, line)];
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function records(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (isRecord(value))
    for (const key of ["items", "articles", "entries", "data", "results", "docs"])
      if (Array.isArray(value[key])) return value[key] as unknown[];
  return [value];
}

function readRecord(record: unknown, source: string): Draft | string {
  if (typeof record === "string") return { ...readText(record)[0]!, source };
  if (!isRecord(record)) return "the entry is not a JSON object";
  const blocks = readBody(record);
  if (blocks === null) return `the entry has no text (looked for ${textFields.slice(0, 5).join(", ")} ...)`;
  return { blocks, metadata: readFields(record), source };
}

/** The first field that holds text; markup in it is read as HTML, a list as its paragraphs. */
function readBody(record: Readonly<Record<string, unknown>>): readonly Block[] | null {
  const fields = new Map(Object.entries(record).map(([key, value]) => [key.toLowerCase(), value]));
  for (const field of textFields) {
    const value = fields.get(field);
    const text = Array.isArray(value) ? value.filter((part) => typeof part === "string").join("\n\n") : value;
    if (typeof text !== "string" || text.trim() === "") continue;
    return /<(?:p|div|br|article|h[1-6]|ul|li|span|a|table|html)\b[^>]*>/iu.test(text)
      ? readFragment(text)
      : (readText(text)[0]?.blocks ?? []);
  }
  return null;
}
