import { findDay } from "../dates/day.ts";
import { findAgency } from "./agencies.ts";
import { isPersonName, recase } from "./names.ts";

/** Who signed an article, read from its byline. */
export interface Byline {
  readonly authors: readonly string[];
  readonly agency: string | null;
  /** ISO day, when the byline carries the date. */
  readonly published: string | null;
}

const marked =
  /^(?:(?:written|reported|story|words|text|report|article|posted|published|analysis|opinion|review|column)\s+)?by\b[\s:]+(?=\S)/iu;
const maximumWords = 24;

/**
 * Reads a line as a byline: "By Ada Obi and Bo Lind, Associated Press", "ADA OBI | Jan. 3, 2026",
 * "Ada Obi, Staff Writer". Null when the line is none. Running text is never one, however it begins.
 */
export function readByline(line: string): Byline | null {
  if (line.split(" ").length > maximumWords) return null;
  const opening = marked.exec(line);
  const byline = readSigners(opening === null ? line : line.slice(opening[0].length));
  const signed = byline.authors.length > 0 || byline.agency !== null;
  if (opening !== null) return signed || isDesk(line) ? byline : null;
  return signed && hasOffice(line) && !/[.!?]$/u.test(line) ? byline : null;
}

/** A line made of nothing but an agency: the credit that closes a story or stands above it. */
export function readCredit(line: string): string | null {
  return findAgency(line.replace(/^(?:source|credits?|from|by)\s*:?\s*/iu, ""));
}

/** The names in a field or line of authors: "By Ada Obi, Bo Lind and Chi Wu for The Daily". */
export function readAuthors(text: string): string[] {
  return [...readSigners(text.replace(marked, "")).authors];
}

function readSigners(line: string): Byline {
  const dated = findDay(line);
  const text = (dated === null ? line : `${line.slice(0, dated.start)} | ${line.slice(dated.end)}`).replace(
    timeOfDay,
    " | ",
  );
  const authors: string[] = [];
  let agency: string | null = null;
  for (const piece of text.split(
    /\s*(?:[,;|•·/&()]|\s[–—-]\s|\sand\s|\sfor\s(?=The\s|\p{Lu})|\sin\s(?=\p{Lu})|\sat\s(?=\p{Lu})|\d)\s*/u,
  )) {
    const name = piece
      .trim()
      .replace(/^by\s+/iu, "")
      .replace(/[.\s]+$/u, "");
    const known = findAgency(name);
    if (known !== null) agency ??= known;
    else if (isPersonName(name) && !isOffice(name) && !isWhere(text, piece)) authors.push(recase(name));
  }
  return { authors: [...new Set(authors)], agency, published: dated?.day ?? null };
}

const timeOfDay = /\b\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?(?!\p{L})/giu;
const office =
  /\b(?:staff|senior|chief|writer|reporter|correspondent|editor|columnist|bureau|contributor|desk|journalist|political|special|associated press|reuters|afp)\b/iu;
const calendar =
  /^(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b\.?$/iu;

const isOffice = (text: string): boolean => office.test(text) || calendar.test(text.split(" ")[0] ?? "");
const isDesk = (line: string): boolean =>
  /\b(?:staff|desk|bureau|correspondents?|reporters?|newsroom|editor(?:s|ial board)?|news|agencies|team|admin)\b/iu.test(
    line,
  );
const isWhere = (text: string, piece: string): boolean =>
  new RegExp(`\\s(?:in|for|at)\\s${escape(piece)}`, "u").test(text);
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

/** Without "By", only an office or a bar before a date makes a name a byline. */
function hasOffice(line: string): boolean {
  const parts = line.split(/\s*[,|•·–—]\s*/u);
  const first = parts[0] ?? "";
  return (
    parts.length > 1 &&
    isPersonName(first) &&
    parts.slice(1).some((part) => office.test(part) || findAgency(part) !== null || findDay(part) !== null)
  );
}
