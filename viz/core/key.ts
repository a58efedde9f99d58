import type { DrawnNode } from "./drawing.ts";
import type { LabelFont, MeasureText } from "./labels.ts";
import { kinds, type Kind } from "./ledger.ts";
import { shapes, unconfirmedShape, type Palette, type Shape } from "./palette.ts";

/** A line of the key that a saved picture carries below it. */
export interface KeyEntry {
  readonly shape: Shape;
  readonly color: string;
  readonly text: string;
}

export interface PlacedKey {
  /** Left end and middle of every entry, from the upper left corner of the key. */
  readonly entries: readonly (KeyEntry & { readonly x: number; readonly y: number })[];
  readonly height: number;
}

export const kindNames: Readonly<Record<Kind, string>> = {
  Person: "People",
  Institution: "Institutions",
  Country: "Countries",
  Place: "Places",
  Action: "Actions",
  Article: "Articles",
};

/** What the shapes and colours of a picture mean: only those that are in it. */
export function keyOf(nodes: readonly DrawnNode[], palette: Palette): readonly KeyEntry[] {
  const entries: KeyEntry[] = kinds
    .filter((kind) => nodes.some((node) => node.kind === kind))
    .map((kind) => ({ shape: shapes[kind], color: palette.kinds[kind], text: kindNames[kind] }));
  if (nodes.some(({ isUnsure }) => isUnsure))
    entries.push({ shape: unconfirmedShape, color: palette.kinds.Action, text: "Unconfirmed actions" });
  if (nodes.some(({ isContradicted }) => isContradicted))
    entries.push({ shape: "diamond", color: palette.contradiction, text: "Sources disagree" });
  return entries;
}

export const keyFont: LabelFont = { size: 11, weight: 400 };
/** Radius of the shapes, and where the text of an entry begins. */
export const keyRadius = 6;
export const keyTextAt = 18;

const margin = 14;
const between = 18;
const row = 22;

/** Sets the entries in rows of at most `width` pixels. */
export function placeKey(entries: readonly KeyEntry[], width: number, measure: MeasureText): PlacedKey {
  let x = margin;
  let y = row / 2 + 6;
  const placed = entries.map((entry) => {
    const wide = keyTextAt + Math.ceil(measure(entry.text, keyFont));
    if (x > margin && x + wide > width - margin) {
      x = margin;
      y += row;
    }
    const at = { ...entry, x, y };
    x += wide + between;
    return at;
  });
  return { entries: placed, height: placed.length === 0 ? 0 : y + row / 2 + 6 };
}
