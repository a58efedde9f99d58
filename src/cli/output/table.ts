import { formatValue, isTemporal, type Value } from "#graph";

const least = 6;

/** Rows as a table for people: texts bare, cells cut to fit `columns` characters, `null` left empty. */
export function table(
  names: readonly string[],
  rows: readonly (readonly Value[])[],
  columns: number,
): string {
  const cells = rows.map((row) => row.map(cell));
  const wanted = names.map((name, i) => Math.max(name.length, ...cells.map((row) => widthOf(row[i]!))));
  const widths = fit(wanted, columns - 3 * (names.length - 1));
  const line = (texts: readonly string[]) =>
    texts
      .map((text, i) => pad(text, widths[i]!))
      .join(" │ ")
      .trimEnd();
  return [
    line(names),
    widths.map((width) => "─".repeat(width)).join("─┼─"),
    ...cells.map(line),
    `${rows.length} ${rows.length === 1 ? "row" : "rows"}`,
    "",
  ].join("\n");
}

function cell(value: Value): string {
  if (value === null) return "";
  const text = typeof value === "string" ? value : isTemporal(value) ? value.toString() : formatValue(value);
  // A control character, a line break or a bidi override in an article must not move the table about.
  return text.replace(/[\s\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, " ");
}

/** Takes from the widest columns first until all fit. */
function fit(wanted: readonly number[], room: number): number[] {
  const widths = [...wanted];
  while (widths.reduce((sum, width) => sum + width, 0) > room) {
    const widest = Math.max(...widths);
    if (widest <= least) break;
    const next = Math.max(least, ...widths.filter((width) => width < widest));
    const many = widths.filter((width) => width === widest).length;
    const excess = Math.ceil((widths.reduce((sum, width) => sum + width, 0) - room) / many);
    const target = Math.max(next === widest ? least : next, widest - excess);
    for (const [i, width] of widths.entries()) if (width === widest) widths[i] = Math.min(width - 1, target);
  }
  return widths;
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

function widthOf(text: string): number {
  return Array.from(segmenter.segment(text)).length;
}

function pad(text: string, width: number): string {
  const own = widthOf(text);
  if (own <= width) return text + " ".repeat(width - own);
  const graphemes = Array.from(segmenter.segment(text), ({ segment }) => segment);
  return `${graphemes.slice(0, width - 1).join("")}…`;
}
