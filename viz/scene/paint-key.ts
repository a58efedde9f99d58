import {
  keyFont,
  keyRadius,
  keyTextAt,
  partsOf,
  type Palette,
  type Part,
  type PlacedKey,
} from "../core/index.ts";
import { fontOf } from "./captions.ts";

/** Draws the key of a saved picture; the origin of the context is the key's upper left corner. */
export function paintKey(context: CanvasRenderingContext2D, key: PlacedKey, palette: Palette): void {
  context.font = fontOf(keyFont);
  context.textBaseline = "middle";
  for (const { shape, color, text, x, y } of key.entries) {
    context.save();
    context.translate(x + keyRadius, y);
    for (const part of partsOf(shape, keyRadius)) paintPart(context, part, color, palette.background);
    context.restore();
    context.fillStyle = palette.ink;
    context.fillText(text, x + keyTextAt, y);
  }
}

function paintPart(context: CanvasRenderingContext2D, part: Part, color: string, paper: string): void {
  const path = new Path2D(part.d);
  if (part.paint !== "gap") {
    context.fillStyle = part.paint === "fill" ? color : paper;
    context.fill(path);
  }
  if (part.paint === "fill") return;
  context.lineWidth = part.width;
  context.strokeStyle = part.paint === "gap" ? paper : color;
  context.stroke(path);
}
