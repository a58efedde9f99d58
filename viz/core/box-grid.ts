/** A rectangle on the stage, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

const cell = 64;

/** Boxes by the squares they touch: whether a box is free is asked of its neighbours only, not of thousands. */
export class BoxGrid {
  private readonly cells = new Map<number, Box[]>();

  add(box: Box): void {
    for (const key of keysOf(box)) {
      const boxes = this.cells.get(key);
      if (boxes === undefined) this.cells.set(key, [box]);
      else boxes.push(box);
    }
  }

  isFree(box: Box): boolean {
    for (const key of keysOf(box))
      if (this.cells.get(key)?.some((other) => overlaps(box, other)) === true) return false;
    return true;
  }
}

function* keysOf({ x, y, width, height }: Box): Generator<number> {
  for (let column = Math.floor(x / cell); column * cell < x + width; column++)
    for (let row = Math.floor(y / cell); row * cell < y + height; row++) yield column * 65_536 + row;
}
