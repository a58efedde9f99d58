import { findDay } from "../dates/day.ts";
import { monthPattern } from "../dates/months.ts";
import { findAgency } from "./agencies.ts";
import { datelineCities } from "./dateline-cities.ts";

/** The dateline at the head of a paragraph: "LAGOS, Nigeria, March 3, 2026 (AP) — ". */
export interface Dateline {
  /** Length of the dateline in the paragraph, its dash included. */
  readonly length: number;
  /** The place as written, without date and agency; null when there is only an agency ("(CNN) — "). */
  readonly place: string | null;
  readonly agency: string | null;
  /** ISO day, only when the dateline itself writes the year. */
  readonly published: string | null;
}

const longest = 110;
/** A dash with space beside it, a colon ("NEW DELHI: "), or two hyphens. */
const closing = /\s*(?:—|―)\s*|\s+[–-]+\s+|(?<=[\p{L}.)\d])\s*[–]\s+|\s*--+\s*|(?<=\p{L}|\))\s*:\s+/gu;
const dayAndMonth = new RegExp(
  `^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?(?:${monthPattern}\\s+\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\s+${monthPattern})(?:,?\\s+(?:19|20)\\d{2})?$`,
  "iu",
);

/** Reads the dateline of a paragraph, null when it has none. Prose with a dash in it is none: see `isPlace`. */
export function readDateline(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, longest);
  for (const match of head.matchAll(closing)) {
    const dateline = readParts(head.slice(0, match.index), match[0].trim());
    if (dateline === null) continue;
    const length = match.index + match[0].length;
    // "Washington, D.C. – February 3, 2026 – ": the date may stand between two dashes.
    const rest = head.slice(length);
    const second = dateline.published === null ? /^(.{4,25}?)\s*[–—-]+\s+/u.exec(rest) : null;
    const dated = second !== null && dayAndMonth.test((second[1] ?? "").trim());
    const whole = length + (dated ? second[0].length : 0);
    if (!/^["“‘'«[(]*[\p{Lu}\p{N}$€£]/u.test(paragraph.slice(whole))) continue;
    return {
      ...dateline,
      length: whole,
      published: dated ? (findDay(second[0])?.day ?? null) : dateline.published,
    };
  }
  return null;
}

function readParts(text: string, dash: string): Omit<Dateline, "length"> | null {
  const { rest, agency } = takeAgency(text.trim().replace(/^[[(]?(?=\p{Lu}{2,}\])/u, ""));
  const { place, date } = takeDate(rest);
  const published = findDay(date ?? "")?.day ?? null;
  if (place === "") return agency !== null || published !== null ? { place: null, agency, published } : null;
  if (!isPlace(place, agency !== null || date !== null, dash)) return null;
  return { place, agency, published };
}

/** "(AP)", "(Reuters)", "/PRNewswire/", and "AP –" without a place. */
function takeAgency(text: string): { rest: string; agency: string | null } {
  const match = /\s*[([/]([^()[\]/]{2,40})[)\]/]\s*$/u.exec(text);
  if (match !== null) {
    const mark = (match[1] ?? "").split(/\s*[/,|]\s*/u)[0] ?? "";
    const rest = text.slice(0, match.index);
    // A paper's own mark is taken on trust only after a place in capitals: "KANO (Daily Herald) — ".
    const agency =
      findAgency(mark) ??
      (/^\p{Lu}[\p{Lu}\p{M}’'-]{2,}/u.test(rest) && /^\p{Lu}[\p{L}.& ]+$/u.test(mark) ? mark : null);
    if (agency !== null) return { rest, agency };
  }
  return { rest: text, agency: null };
}

/** Cuts the date from the end: ", Jan 09", ". Feb 3, 2026", " 3 March". */
function takeDate(text: string): { place: string; date: string | null } {
  const trimmed = text.trim().replace(/[,.]$/u, "");
  for (const match of trimmed.matchAll(/(?:^|[,.]?\s+)(?=\d|\p{L})/gu)) {
    const date = trimmed.slice(match.index + match[0].length);
    if (dayAndMonth.test(date) || (findDay(date)?.start === 0 && date.length < 24))
      return { place: trimmed.slice(0, match.index).replace(/[\s,.]+$/u, ""), date };
  }
  return { place: text.trim().replace(/,$/u, ""), date: null };
}

const smallWords = "(?:of|the|and|de|del|la|las|los|el|al|da|do|du|des|di|sur|upon|on|in|near)";
const capitalised = new RegExp(
  `^\\p{Lu}[\\p{L}\\p{M}.’'-]*(?:[\\s/]+(?:${smallWords}\\s+)*(?:&\\s+)?\\p{Lu}[\\p{L}\\p{M}.’'-]*)*$`,
  "u",
);
const minor =
  /^(?:The|A|An|In|On|At|But|And|If|For|When|While|As|It|He|She|They|We|I|This|That|His|Her|Their|No|Yes|What|Who|Why|How|Update|Breaking|Editor|Note|Opinion|Analysis|Watch|Live|Exclusive|President|Minister|Mr|Mrs|Ms|Dr|Asked|Quote|Question|Answer|Q|A)\b/u;

/**
 * Whether words before a dash name a place. In capitals ("BOGOTÁ / WASHINGTON") they do; in title case only beside a
 * date or an agency, with a region after a comma ("Kano, Nigeria"), or when the city is one the world's press files from.
 * A colon needs capitals or a known city: "Police: suspect fled" is a headline.
 */
function isPlace(place: string, attested: boolean, dash: string): boolean {
  const parts = place.split(/\s*(?:,|\/|\band\b|&)\s*/u);
  if (
    parts.length > 4 ||
    place.split(/\s+/u).length > 8 ||
    !parts.every((part) => capitalised.test(part)) ||
    minor.test(place)
  )
    return false;
  const first = parts[0] ?? "";
  const capitals = first.length > 2 && first === first.toUpperCase() && !/^(?:[A-Z]\.)+$/u.test(first);
  const known = datelineCities.has(first.toLowerCase().normalize("NFD").replace(/\p{M}/gu, ""));
  if (dash === ":") return known || (capitals && attested);
  if (dash === "-") return capitals || known || attested;
  return (
    capitals || attested || known || (/,\s*\p{Lu}/u.test(place) && parts.length <= 3 && place.length <= 40)
  );
}
