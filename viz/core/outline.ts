import type { Shape } from "./palette.ts";

/** A part of a shape: path data around the origin, y downward, and how it is painted. */
export interface Part {
  readonly d: string;
  /** Filled with the shape's colour, filled with paper and drawn round with the colour, or a line of paper. */
  readonly paint: "fill" | "outline" | "gap";
  readonly width: number;
}

/** The parts of a shape of radius `r`, the lowest first: for every picture that is not drawn by the graphics card. */
export function partsOf(shape: Shape, r: number): readonly Part[] {
  const fill = (d: string): Part => ({ d, paint: "fill", width: 0 });
  const outline = (d: string): Part => ({ d, paint: "outline", width: round(0.35 * r) });
  switch (shape) {
    case "disc":
      return [fill(circle(r))];
    case "square":
      return [fill(square(0.9 * r))];
    case "ring":
      return [fill(circle(r)), { d: circle(0.74 * r), paint: "gap", width: round(0.18 * r) }];
    case "pin":
      return [fill(`M0 ${round(-r)} L${round(r)} ${round(0.8 * r)} H${round(-r)} Z`)];
    case "diamond":
      return [fill(diamond(1.2 * r))];
    case "hollow":
      return [outline(diamond(r))];
    case "frame":
      return [outline(square(0.7 * r))];
  }
}

export function circle(radius: number): string {
  const r = round(radius);
  return `M${-r} 0 A${r} ${r} 0 1 1 ${r} 0 A${r} ${r} 0 1 1 ${-r} 0 Z`;
}

function square(half: number): string {
  const side = round(half);
  return `M${-side} ${-side} H${side} V${side} H${-side} Z`;
}

function diamond(half: number): string {
  const reach = round(half);
  return `M0 ${-reach} L${reach} 0 L0 ${reach} L${-reach} 0 Z`;
}

export const round = (value: number) => Math.round(value * 100) / 100;
