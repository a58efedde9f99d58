import type { Point } from "./curve.ts";

export type Direction = "up" | "down" | "left" | "right";

const axes: Readonly<Record<Direction, Point>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/**
 * The node to go to from a point when an arrow key is pressed: the nearest within 60 degrees of that way, where what
 * lies straight ahead counts as nearer. Null when there is none.
 */
export function nearestTowards<P extends Point>(
  points: readonly P[],
  from: Point,
  direction: Direction,
): P | null {
  const axis = axes[direction];
  let best: P | null = null;
  let least = Infinity;
  for (const point of points) {
    const ahead = (point.x - from.x) * axis.x + (point.y - from.y) * axis.y;
    const aside = Math.abs((point.x - from.x) * axis.y) + Math.abs((point.y - from.y) * axis.x);
    if (ahead <= 0 || aside > 1.74 * ahead) continue;
    const cost = ahead + 2 * aside;
    if (cost < least) {
      least = cost;
      best = point;
    }
  }
  return best;
}
