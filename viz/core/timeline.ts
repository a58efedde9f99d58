import type { Drawing } from "./drawing.ts";
import type { DateRange } from "./state.ts";

export interface Bin extends DateRange {
  readonly count: number;
}

export interface Timeline {
  readonly unit: "day" | "week" | "month" | "year";
  readonly bins: readonly Bin[];
  /** Actions without a date. */
  readonly undated: number;
}

const dayLength = 86_400_000;
const mostBins = 62;

/** Actions counted by the day, week, month or year they started in: the finest unit that gives at most sixty bins. */
export function timelineOf(drawing: Drawing): Timeline {
  const actions = drawing.nodes.filter(({ kind }) => kind === "Action");
  const days = actions.flatMap(({ start }) => (start === null ? [] : [start])).sort();
  const undated = actions.length - days.length;
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return { unit: "day", bins: [], undated };
  const span = (toTime(last) - toTime(first)) / dayLength + 1;
  const unit =
    span <= mostBins ? "day" : span <= 7 * mostBins ? "week" : span <= 30.4 * mostBins ? "month" : "year";
  const bins: Bin[] = [];
  let at = 0;
  for (let from = startOf(unit, first); from <= last; from = next(unit, from)) {
    const to = toDay(toTime(next(unit, from)) - dayLength);
    const before = at;
    while (at < days.length && days[at]! <= to) at++;
    bins.push({ from, to, count: at - before });
  }
  return { unit, bins, undated };
}

const toTime = (day: string) => Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
const toDay = (time: number) => new Date(time).toISOString().slice(0, 10);

function startOf(unit: Timeline["unit"], day: string): string {
  if (unit === "month") return `${day.slice(0, 7)}-01`;
  if (unit === "year") return `${day.slice(0, 4)}-01-01`;
  if (unit === "day") return day;
  const time = toTime(day);
  const weekday = (new Date(time).getUTCDay() + 6) % 7;
  return toDay(time - weekday * dayLength);
}

function next(unit: Timeline["unit"], from: string): string {
  if (unit === "day") return toDay(toTime(from) + dayLength);
  if (unit === "week") return toDay(toTime(from) + 7 * dayLength);
  const year = Number(from.slice(0, 4));
  const month = Number(from.slice(5, 7));
  const later = unit === "year" || month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${String(later[0]).padStart(4, "0")}-${String(later[1]).padStart(2, "0")}-01`;
}

/** The range that two bins span, whichever was pointed at first. */
export function rangeOf(bins: readonly Bin[], a: number, b: number): DateRange | null {
  const first = bins[Math.max(0, Math.min(a, b))];
  const last = bins[Math.min(bins.length - 1, Math.max(a, b))];
  return first === undefined || last === undefined ? null : { from: first.from, to: last.to };
}

export const isInRange = (bin: DateRange, range: DateRange | null): boolean =>
  range === null || (bin.from <= range.to && bin.to >= range.from);
