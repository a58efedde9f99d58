import type { Value } from "#graph";
import { plain } from "./plain.ts";

/** Rows as CSV (RFC 4180): a header, CRLF, quotes doubled; lists and maps as JSON. */
export function csv(names: readonly string[], rows: readonly (readonly Value[])[]): string {
  return [names, ...rows.map((row) => row.map(cell))]
    .map((cells) => `${cells.map(quote).join(",")}\r\n`)
    .join("");
}

function cell(value: Value): string {
  const simple = plain(value);
  if (simple === null) return "";
  return typeof simple === "object" ? JSON.stringify(simple) : String(simple);
}

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
