import { BoxGrid, overlaps, type Box } from "./box-grid.ts";

export interface LabelCandidate {
  readonly id: string;
  readonly text: string;
  /** Centre and radius of the node on the stage. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Higher goes first; ties by id. */
  readonly priority: number;
  readonly font: LabelFont;
  /** Graphemes after which the text is cut; thirty when absent. */
  readonly limit?: number;
}

export interface LabelFont {
  readonly size: number;
  readonly weight: number;
}

export interface PlacedLabel extends Box {
  readonly id: string;
  readonly text: string;
  readonly font: LabelFont;
}

export interface Stage {
  readonly width: number;
  readonly height: number;
}

export type MeasureText = (text: string, font: LabelFont) => number;

const gap = 4;
/** So many of the highest priority are shown even where they must lie over nodes. */
const sure = 12;
const most = 30;
/** What a label may grow to once all are placed. */
const longer = [80, 60, 44];
/** One label for this many square pixels of stage. */
const areaPerLabel = 9000;

/**
 * Places labels greedily by priority: each takes the first of its sides (right, left, above, below) where it lies on the
 * stage, over no other label and over no node; one that finds no such side is left out. The boxes are pairwise disjoint.
 * The first twelve, and those of the kept set, may lie over nodes rather than vanish.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  stage: Stage,
  measure: MeasureText,
  kept: ReadonlySet<string> = new Set(),
): PlacedLabel[] {
  const budget = Math.max(12, Math.floor((stage.width * stage.height) / areaPerLabel));
  const order = [...candidates].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  const nodes = new BoxGrid();
  for (const candidate of order) nodes.add(boxOf(candidate));
  // Those that a label must not hide even where it has to lie over something.
  const major = new BoxGrid();
  for (const candidate of order.slice(0, 3 * sure)) major.add(boxOf(candidate));
  const taken = new BoxGrid();
  const placed: PlacedLabel[] = [];
  // Past some number of failures the stage is full; those that follow matter less still.
  for (const candidate of order.slice(0, 6 * budget)) {
    if (placed.length >= budget) break;
    const text = shorten(candidate.text, candidate.limit);
    const width = Math.ceil(measure(text, candidate.font));
    const height = Math.ceil(candidate.font.size * 1.25);
    const sides = sidesOf(candidate, width, height)
      .map((box) => clamp(box, stage))
      .filter((box) => isOn(box, stage) && taken.isFree(box));
    const isSure = kept.has(candidate.id) || placed.length < sure;
    const own = boxOf(candidate);
    const box =
      sides.find((side) => nodes.isFree(side)) ??
      (isSure
        ? (sides.find((side) => major.isFree(side)) ?? sides.find((side) => !overlaps(side, own)) ?? sides[0])
        : undefined);
    if (box === undefined) continue;
    taken.add(box);
    placed.push({ ...box, id: candidate.id, text, font: candidate.font });
  }
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  return placed.map((label) =>
    lengthen(label, byId.get(label.id)!, measure, (box) => {
      const isFree = isOn(box, stage) && nodes.isFree(box) && taken.isFree(box);
      if (isFree) taken.add(box);
      return isFree;
    }),
  );
}

/** Gives a shortened label the rest of its text, or more of it, where there is still room beside it. */
function lengthen(
  label: PlacedLabel,
  { text, x }: LabelCandidate,
  measure: MeasureText,
  take: (box: Box) => boolean,
): PlacedLabel {
  if (!label.text.endsWith("…")) return label;
  for (const limit of longer) {
    const longText = shorten(text, limit);
    const more = Math.ceil(measure(longText, label.font)) - label.width;
    if (more <= 0) continue;
    const isLeft = label.x + label.width / 2 < x;
    const strip = { ...label, x: isLeft ? label.x - more : label.x + label.width, width: more };
    if (!take(strip)) continue;
    return { ...label, text: longText, x: isLeft ? strip.x : label.x, width: label.width + more };
  }
  return label;
}

const boxOf = ({ x, y, radius }: LabelCandidate): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

function sidesOf({ x, y, radius }: LabelCandidate, width: number, height: number): Box[] {
  const away = radius + gap;
  const size = { width, height };
  const corner = away * 0.75;
  return [
    { x: x + away, y: y - height / 2, ...size },
    { x: x - away - width, y: y - height / 2, ...size },
    { x: x - width / 2, y: y - away - height, ...size },
    { x: x - width / 2, y: y + away, ...size },
    { x: x + corner, y: y - corner - height, ...size },
    { x: x + corner, y: y + corner, ...size },
    { x: x - corner - width, y: y - corner - height, ...size },
    { x: x - corner - width, y: y + corner, ...size },
  ];
}

/** Slides a box that leaves the stage by a little back onto it. */
function clamp(box: Box, stage: Stage): Box {
  const slack = 24;
  const slide = (at: number, length: number, room: number) => {
    if (at < 2 && at > 2 - slack) return 2;
    if (at + length > room - 2 && at + length < room - 2 + slack) return room - 2 - length;
    return at;
  };
  return { ...box, x: slide(box.x, box.width, stage.width), y: slide(box.y, box.height, stage.height) };
}

function isOn(box: Box, stage: Stage): boolean {
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= stage.width && box.y + box.height <= stage.height;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** At most thirty graphemes, cut between them, with the marks that would turn the direction of the text left out. */
export function shorten(text: string, limit = most): string {
  const clean = text.replace(directionMarks, "").replace(/\s+/gu, " ").trim();
  if (clean.length <= limit) return clean;
  const parts = Array.from(graphemes.segment(clean), ({ segment }) => segment);
  return parts.length <= limit
    ? clean
    : `${parts
        .slice(0, limit - 1)
        .join("")
        .trimEnd()}…`;
}

const directionMarks = /[\u202a-\u202e\u2066-\u2069\u200e\u200f]/gu;
