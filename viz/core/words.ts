/** How the view speaks of the graph's own names. */
const relationWords: Readonly<Record<string, string>> = {
  ACTOR: "actor",
  RECIPIENT: "recipient",
  LOCATION: "place",
  HOLDS_ROLE: "holds office",
  PART_OF: "part of",
  LOCATED_IN: "lies in",
  MENTIONS: "mentions",
  REPORTS: "reports",
  DERIVED_FROM: "derived from",
};

export const relationWord = (type: string): string =>
  relationWords[type] ?? type.toLowerCase().replaceAll("_", " ");

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "2026-01-03" as "3 Jan 2026"; anything else as it is. */
export function dayWords(day: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(day);
  if (match === null) return day;
  const [, year, month, date] = match;
  return `${Number(date)} ${months[Number(month) - 1] ?? ""} ${year ?? ""}`;
}

/** A span of days as a person would say it: "3 Jan 2026", "Jan 2026", "20–31 Dec 2025". */
export function spanWords(
  start: string | null,
  end: string | null,
  granularity: string | null = null,
): string {
  if (start === null || end === null) return "no date";
  if (start === end) return dayWords(start);
  if (granularity === "month") return dayWords(start).replace(/^\d+ /u, "");
  if (granularity === "year") return start.slice(0, 4);
  const tail = dayWords(end);
  return start.slice(0, 7) === end.slice(0, 7)
    ? `${Number(start.slice(8, 10))}–${tail}`
    : `${dayWords(start)} – ${tail}`;
}

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
